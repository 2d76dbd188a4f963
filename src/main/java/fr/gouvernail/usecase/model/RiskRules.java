package fr.gouvernail.usecase.model;

import fr.gouvernail.usecase.model.Finding.Code;
import fr.gouvernail.usecase.model.Risk.Level;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Risks and what their measures leave (use-case charter, §1.8; catalogue of risks).
final class RiskRules {

  private RiskRules() {}

  static void check(Known known, Findings out) {
    Lines.unique(known, FieldIds.RISKS, "id", Stage.SUBMITTED, out);
    measures(known, out);
    critical(known, out);
    high(known, out);
    doubt(known, out);
  }

  /// Each measure belongs to a risk; a planned one has its date.
  private static void measures(Known known, Findings out) {
    var risks =
        known.values().rows(FieldIds.RISKS).stream()
            .map(line -> Lines.text(line, "id"))
            .collect(Collectors.toSet());
    var lines = known.values().rows(FieldIds.MEASURES);
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      var number = Map.of("line", String.valueOf(i + 1));
      if (!risks.contains(Lines.text(line, "risk"))) {
        out.block(
            Code.FORMAT, Known.from(Stage.SUBMITTED), FieldIds.MEASURES, "FORMAT.no_risk", number);
      }
      if (Lines.text(line, "progress").equals("prevue") && Lines.date(line, "date") == null) {
        out.block(
            Code.REQUIRED,
            Known.from(Stage.SUBMITTED),
            FieldIds.MEASURES,
            "REQUIRED.planned",
            number);
      }
    }
  }

  private static void critical(Known known, Findings out) {
    Risks.of(known.values()).stream()
        .filter(risk -> risk.isAtLeast(Level.CRITICAL))
        .forEach(risk ->
            out.block(
                Code.RESIDUAL_CRITICAL,
                Known.from(Stage.APPROVED),
                FieldIds.RISKS,
                Code.RESIDUAL_CRITICAL.name(),
                Map.of("residual", String.valueOf(risk.residual()), "name", risk.title())));
  }

  private static void high(Known known, Findings out) {
    int greatest =
        Risks.of(known.values()).stream()
            .filter(risk -> !risk.isAtLeast(Level.CRITICAL))
            .mapToInt(Risk::residual)
            .max()
            .orElse(0);
    if (greatest > 0
        && Risk.level(greatest) == Level.HIGH
        && !Accepted.in(known).hasResidual(greatest)) {
      out.block(
          Code.RESIDUAL_HIGH,
          Set.of(Stage.APPROVED),
          FieldIds.RISKS,
          Code.RESIDUAL_HIGH.name(),
          Map.of("residual", String.valueOf(greatest)));
    }
  }

  private static void doubt(Known known, Findings out) {
    Risks.of(known.values()).stream()
        .filter(risk -> risk.residual() < risk.proposed())
        .forEach(risk ->
            out.warn(
                Code.RESIDUAL_DOUBT,
                FieldIds.RISKS,
                Map.of(
                    "name",
                    risk.title(),
                    "residual",
                    String.valueOf(risk.residual()),
                    "proposed",
                    String.valueOf(risk.proposed()))));
  }
}
