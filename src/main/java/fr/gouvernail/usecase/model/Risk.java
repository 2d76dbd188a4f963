package fr.gouvernail.usecase.model;

import fr.gouvernail.tenancy.PersonRef;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
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

  private static final int MOST_REDUCTION = 2;
  private static final int MODERATE_FROM = 4;
  private static final int HIGH_FROM = 8;
  private static final int CRITICAL_FROM = 12;

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

  /// What the measures in place leave, each side reduced by 2 at most and never under 1; 0 while
  /// likelihood or severity is missing.
  public int proposed() {
    return inherent() == 0
        ? 0
        : reduced(likelihood, Measure::lessLikely) * reduced(severity, Measure::lessSevere);
  }

  private int reduced(int side, ToIntFunction<Measure> reduction) {
    int sum = measures.stream().filter(Measure::inPlace).mapToInt(reduction).sum();
    return Math.max(1, side - Math.min(MOST_REDUCTION, sum));
  }

  /// What counts: as confirmed, else as proposed; 0 while likelihood or severity is missing.
  public int residual() {
    boolean confirmed = confirmedLikelihood > 0 && confirmedSeverity > 0;
    return confirmed && inherent() > 0 ? confirmedLikelihood * confirmedSeverity : proposed();
  }

  boolean isAtLeast(Level level) {
    return residual() > 0 && level(residual()).compareTo(level) >= 0;
  }

  /// @param product of likelihood and severity, from 1 on
  public static Level level(int product) {
    if (product >= CRITICAL_FROM) {
      return Level.CRITICAL;
    }
    if (product >= HIGH_FROM) {
      return Level.HIGH;
    }
    return product >= MODERATE_FROM ? Level.MODERATE : Level.LOW;
  }
}
