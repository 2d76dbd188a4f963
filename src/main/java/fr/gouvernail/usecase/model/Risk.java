package fr.gouvernail.usecase.model;

import fr.gouvernail.tenancy.PersonRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line of the field `risks`, with its measures from the field `measures`.
///
/// @param id of the line, unique on the sheet
/// @param catalogue id of the risk in the catalogue, or empty for a free one
/// @param likelihood 1 to 4; 0 while nobody said
/// @param severity 1 to 4; 0 while nobody said
/// @param owner who answers for it; null while nobody does
/// @param confirmedLikelihood what the owner made of the proposal; 0 before
/// @param confirmedSeverity what the owner made of the proposal; 0 before
public record Risk(
    String id,
    String catalogue,
    String title,
    int likelihood,
    int severity,
    @Nullable PersonRef owner,
    int confirmedLikelihood,
    int confirmedSeverity,
    List<Measure> measures) {

  /// Bands of a product of likelihood and severity (catalogue of risks).
  public enum Level {
    LOW,
    MODERATE,
    HIGH,
    CRITICAL
  }

  /// @param inPlace otherwise planned for the date
  /// @param lessLikely how much it takes off the likelihood once in place
  /// @param lessSevere how much it takes off the severity once in place
  public record Measure(
      String catalogue,
      String text,
      boolean inPlace,
      @Nullable LocalDate on,
      int lessLikely,
      int lessSevere) {}

  /// Likelihood × severity, without measures; 0 while one is missing.
  public int inherent() {
    return likelihood * severity;
  }

  /// What the measures in place leave, each side reduced by 2 at most and never under 1.
  public int proposed() {
    throw new UnsupportedOperationException();
  }

  /// What counts: as confirmed, else as proposed; 0 while likelihood or severity is missing.
  public int residual() {
    throw new UnsupportedOperationException();
  }

  /// @param product of likelihood and severity, from 1 on
  public static Level level(int product) {
    throw new UnsupportedOperationException();
  }
}
