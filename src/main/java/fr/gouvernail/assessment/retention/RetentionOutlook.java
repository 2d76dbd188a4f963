package fr.gouvernail.assessment.retention;

import java.time.LocalDate;
import java.util.SortedMap;

/// What would follow from a rule, for the files that there are today.
///
/// @param leaving how many would go after each last day, the first first
/// @param staying how many have no end by it: those that somebody keeps among them
public record RetentionOutlook(SortedMap<LocalDate, Integer> leaving, int staying) {

  /// How many files there are.
  public int files() {
    return staying + leaving.values().stream().mapToInt(Integer::intValue).sum();
  }
}
