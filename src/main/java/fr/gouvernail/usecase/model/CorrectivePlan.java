package fr.gouvernail.usecase.model;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// What has to be done before a suspension is lifted: the lines of the field `corrective_plan`.
final class CorrectivePlan {

  private CorrectivePlan() {}

  /// Whether there is one, every action is done, and one of them since the suspension: the plan of
  /// an earlier one does not count.
  static boolean isClosed(Known known, Edition.Suspension suspension) {
    var since = LocalDate.ofInstant(suspension.at(), ZoneOffset.UTC);
    var days =
        known.values().rows(FieldIds.PLAN).stream()
            .map(line -> Parsed.date(Lines.text(line, "done_on")))
            .toList();
    return days.stream()
            .allMatch(day -> day.filter(done -> !done.isAfter(known.today())).isPresent())
        && days.stream().flatMap(Optional::stream).anyMatch(day -> !day.isBefore(since));
  }
}
