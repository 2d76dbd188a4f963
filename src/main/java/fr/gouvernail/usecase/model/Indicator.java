package fr.gouvernail.usecase.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A line of the field `indicators`.
///
/// @param kpi id in the catalogue, or empty for a free one
/// @param family financier, productivite, qualite, client or engagement
public record Indicator(
    String kpi,
    String name,
    String family,
    String unit,
    @Nullable BigDecimal baseline,
    @Nullable LocalDate baselineOn,
    String baselineMethod,
    @Nullable BigDecimal target,
    @Nullable LocalDate targetOn,
    String frequency,
    String source) {

  /// In the order of the sheet.
  public static List<Indicator> of(Values values) {
    throw new UnsupportedOperationException();
  }

  /// This one as a line of the field.
  public Map<String, String> line() {
    throw new UnsupportedOperationException();
  }

  /// Whether its start was measured: value, date and method.
  public boolean isMeasured() {
    return baseline != null && baselineOn != null && !baselineMethod.isEmpty();
  }
}
