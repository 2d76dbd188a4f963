package fr.gouvernail.usecase.model;

import fr.gouvernail.usecase.model.Acceptance.Subject;
import fr.gouvernail.usecase.model.Finding.Code;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The four criteria of a pilot (use-case charter, §1.9): all of them for the first pilot of a
/// company; later a quick gain may be missing where a director says why.
final class CriterionRules {

  private static final int VISIBLE_WITHIN_MONTHS = 6;

  private CriterionRules() {}

  static void check(Known known, Findings out) {
    always(known, out);
    quickGain(known, out);
    quadrant(known, out);
    visible(known, out);
  }

  private static void block(Findings out, String field, String key, Map<String, String> args) {
    out.block(Code.CRITERION, Known.from(Stage.IN_PILOT), field, key, args);
  }

  private static void always(Known known, Findings out) {
    List.of(FieldIds.CLEAR_SCOPE, FieldIds.ALIGNMENT, FieldIds.RESOURCES).stream()
        .filter(field -> isNo(known, field))
        .forEach(field -> block(out, field, Code.CRITERION.name(), Map.of()));
  }

  private static boolean isNo(Known known, String field) {
    return known.values().text(field).equals("false");
  }

  private static void quickGain(Known known, Findings out) {
    if (!isNo(known, FieldIds.QUICK_GAIN)) {
      return;
    }
    if (known.circumstances().company().firstPilot()) {
      block(out, FieldIds.QUICK_GAIN, "CRITERION.first", Map.of());
    } else if (!Accepted.in(known).has(Subject.SLOW_PILOT)) {
      block(out, FieldIds.QUICK_GAIN, "CRITERION.reason", Map.of());
    }
  }

  private static void quadrant(Known known, Findings out) {
    if (known.values().isYes(FieldIds.QUICK_GAIN)
        && !known.quadrant().equals(Optional.of(Quadrant.QUICK_WIN))) {
      block(out, FieldIds.QUICK_GAIN, "CRITERION.quadrant", Map.of());
    }
  }

  private static void visible(Known known, Findings out) {
    if (!known.values().isYes(FieldIds.QUICK_GAIN)) {
      return;
    }
    var latest =
        known
            .values()
            .date(FieldIds.PILOT_START)
            .orElse(known.today())
            .plusMonths(VISIBLE_WITHIN_MONTHS);
    known
        .values()
        .date(FieldIds.QUICK_GAIN_ON)
        .filter(day -> day.isAfter(latest))
        .ifPresent(day ->
            block(
                out,
                FieldIds.QUICK_GAIN_ON,
                "CRITERION.late",
                Map.of("latest", latest.toString())));
  }
}
