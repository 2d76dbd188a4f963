package fr.gouvernail.usecase.model;

import fr.gouvernail.usecase.model.Finding.Code;
import java.util.Map;
import java.util.Set;

/// What is measured (use-case charter, §1.7).
final class IndicatorRules {

  private static final Set<String> MONEY_AND_TIME = Set.of("financier", "productivite");
  private static final String QUALITY = "qualite";

  private IndicatorRules() {}

  static void check(Known known, Findings out) {
    measured(known, out);
    kind(known, out);
    noQuality(known, out);
  }

  private static void measured(Known known, Findings out) {
    Indicator.of(known.values()).stream()
        .filter(indicator -> !indicator.isMeasured())
        .forEach(indicator ->
            out.block(
                Code.BASELINE_MISSING,
                Known.from(Stage.IN_PILOT),
                FieldIds.INDICATORS,
                Code.BASELINE_MISSING.name(),
                Map.of("name", indicator.name())));
  }

  private static void kind(Known known, Findings out) {
    if (Indicator.of(known.values()).stream()
        .map(Indicator::family)
        .allMatch(family -> family.isEmpty() || MONEY_AND_TIME.contains(family))) {
      out.block(Code.INDICATOR_KIND, Set.of(Stage.IN_PRODUCTION), FieldIds.INDICATORS);
    }
  }

  private static void noQuality(Known known, Findings out) {
    var all = Indicator.of(known.values());
    if (!all.isEmpty() && all.stream().noneMatch(i -> i.family().equals(QUALITY))) {
      out.warn(Code.NO_QUALITY, FieldIds.INDICATORS, Map.of());
    }
  }
}
