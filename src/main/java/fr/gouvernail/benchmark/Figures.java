package fr.gouvernail.benchmark;

import fr.gouvernail.scoring.BenchmarkRules.Band;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Figures that were shown, with what lies behind them.
///
/// @param lower first quartile, from ten companies on
/// @param upper third quartile, from ten companies on
/// @param since first day of the quarter in which they were computed
/// @param basis company → score
record Figures(
    Band band,
    @Nullable Integer lower,
    int median,
    @Nullable Integer upper,
    LocalDate since,
    Map<String, BigDecimal> basis) {

  Figures {
    basis = Map.copyOf(basis);
  }
}
