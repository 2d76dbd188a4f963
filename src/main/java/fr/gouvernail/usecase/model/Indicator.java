package fr.gouvernail.usecase.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    return values.rows(FieldIds.INDICATORS).stream().map(Indicator::of).toList();
  }

  private static Indicator of(Map<String, String> line) {
    return new Indicator(
        Lines.text(line, "kpi"),
        Lines.text(line, "name"),
        Lines.text(line, "family"),
        Lines.text(line, "unit"),
        Lines.decimal(line, "baseline"),
        Lines.date(line, "baseline_on"),
        Lines.text(line, "baseline_method"),
        Lines.decimal(line, "target"),
        Lines.date(line, "target_on"),
        Lines.text(line, "frequency"),
        Lines.text(line, "source"));
  }

  /// This one as a line of the field.
  public Map<String, String> line() {
    var line = new TreeMap<String, String>();
    line.put("kpi", kpi);
    line.put("name", name);
    line.put("family", family);
    line.put("unit", unit);
    line.put("baseline", text(baseline));
    line.put("baseline_on", text(baselineOn));
    line.put("baseline_method", baselineMethod);
    line.put("target", text(target));
    line.put("target_on", text(targetOn));
    line.put("frequency", frequency);
    line.put("source", source);
    return line;
  }

  private static String text(@Nullable Object value) {
    return value instanceof BigDecimal number
        ? number.toPlainString()
        : value == null ? "" : value.toString();
  }

  /// Whether its start was measured: value, date and method.
  public boolean isMeasured() {
    return baseline != null && baselineOn != null && !baselineMethod.isEmpty();
  }
}
