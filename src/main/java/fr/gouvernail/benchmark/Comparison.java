package fr.gouvernail.benchmark;

import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.scoring.BenchmarkRules.Band;
import fr.gouvernail.scoring.BenchmarkRules.Position;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A company beside the others, as far as the rules let it be seen.
///
/// @param segment with which companies
/// @param questionnaire to read the names of dimensions
/// @param auditedOn date of the company's own audit
/// @param overall the whole score
/// @param dimensions in the order of the questionnaire
/// @param since first day of the quarter of the oldest figures shown; null where all are hidden
/// @param next first day of the next quarter, when figures may change
public record Comparison(
    Segment segment,
    Questionnaire questionnaire,
    LocalDate auditedOn,
    Line overall,
    List<Line> dimensions,
    @Nullable LocalDate since,
    LocalDate next) {

  /// One figure beside the others.
  ///
  /// @param metric id of a dimension; empty for the whole
  /// @param own 0 to 100 with one decimal, or null where nothing was counted
  /// @param shown what may be shown of the others, or null
  public record Line(String metric, @Nullable BigDecimal own, @Nullable Shown shown) {}

  /// What is shown of the others, each rounded to the nearest 5.
  ///
  /// @param lower first quartile, from ten companies on
  /// @param upper third quartile, from ten companies on
  /// @param position where the own figure stands; null where there is none
  public record Shown(
      Band band,
      @Nullable Integer lower,
      int median,
      @Nullable Integer upper,
      LocalDate since,
      @Nullable Position position) {}
}
