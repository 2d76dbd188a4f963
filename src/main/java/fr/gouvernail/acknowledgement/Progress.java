package fr.gouvernail.acknowledgement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How a campaign went on: by department, and day by day.
///
/// @param departments by name; people of whom no department is known come last, under an empty name
/// @param days from the first to the last day, at most [#MOST_DAYS] of them
public record Progress(List<Department> departments, List<Day> days) {

  /// A line in time has at most so many points.
  static final int MOST_DAYS = 13;

  /// One person who is concerned.
  record Step(@Nullable String department, @Nullable Instant acknowledgedAt) {}

  /// @param name empty for people of whom no department is known
  public record Department(String name, long concerned, long acknowledged) {

    /// From 0 to 100.
    public BigDecimal rate() {
      return CampaignSummary.rate(acknowledged, concerned).orElse(BigDecimal.ZERO);
    }
  }

  /// How many of those who are concerned now had acknowledged at the end of that day.
  ///
  /// @param rate from 0 to 100; nothing where nobody is concerned
  public record Day(LocalDate day, long acknowledged, Optional<BigDecimal> rate) {}

  static Progress of(List<Step> steps, LocalDate first, LocalDate last, ZoneId zone) {
    Map<String, List<Step>> byName =
        steps.stream()
            .collect(
                Collectors.groupingBy(
                    step -> Objects.requireNonNullElse(step.department(), ""),
                    () ->
                        new TreeMap<>(
                            Comparator.comparing(String::isEmpty)
                                .thenComparing(String.CASE_INSENSITIVE_ORDER)
                                .thenComparing(Comparator.naturalOrder())),
                    Collectors.toList()));
    var departments =
        byName.entrySet().stream()
            .map(entry ->
                new Department(entry.getKey(), entry.getValue().size(), done(entry.getValue())))
            .toList();
    return new Progress(departments, days(steps, first, last, zone));
  }

  private static long done(List<Step> steps) {
    return steps.stream().filter(step -> step.acknowledgedAt() != null).count();
  }

  private static List<Day> days(List<Step> steps, LocalDate first, LocalDate last, ZoneId zone) {
    var signed =
        steps.stream()
            .map(Step::acknowledgedAt)
            .filter(Objects::nonNull)
            .map(at -> LocalDate.ofInstant(at, zone))
            .sorted()
            .toList();
    long span = Math.max(0, ChronoUnit.DAYS.between(first, last));
    long points = Math.min(span, MOST_DAYS - 1);
    var days = new ArrayList<Day>();
    for (long i = 0; i <= points; i++) {
      var day = first.plusDays(points == 0 ? 0 : span * i / points);
      long count = signed.stream().takeWhile(s -> !s.isAfter(day)).count();
      days.add(new Day(day, count, CampaignSummary.rate(count, steps.size())));
    }
    return days;
  }
}
