package fr.gouvernail.usecase.ui;

import fr.gouvernail.catalogue.IndicatorModel;
import fr.gouvernail.catalogue.RiskModel;
import fr.gouvernail.catalogue.UseCaseCatalogue;
import fr.gouvernail.catalogue.UseCaseModel;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.usecase.model.Axis;
import fr.gouvernail.usecase.model.Criterion;
import fr.gouvernail.usecase.model.Indicator;
import fr.gouvernail.usecase.model.Matrix;
import fr.gouvernail.usecase.model.Risk;
import fr.gouvernail.usecase.model.Risks;
import fr.gouvernail.usecase.model.Values;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a model of the catalogue puts into a new sheet: category, function, personal data, marks of
/// the matrix, risks and indicators. The class is a hint and goes nowhere; measures are chosen on
/// the sheet. What somebody typed stays.
final class CataloguePrefill {

  private final UseCaseCatalogue catalogue;
  private final Locale locale;
  private final PersonRef owner;
  private final String reason;

  /// @param owner who answers for the risks until somebody else is named
  /// @param reason stands beside each mark
  CataloguePrefill(UseCaseCatalogue catalogue, Locale locale, PersonRef owner, String reason) {
    this.catalogue = catalogue;
    this.locale = locale;
    this.owner = owner;
    this.reason = reason;
  }

  Values into(Values typed, UseCaseModel model) {
    var values = typed;
    values = unlessTyped(values, "title", model.title().in(locale));
    values = unlessTyped(values, "purpose", model.description().in(locale));
    values =
        values
            .with("catalogue_ref", model.id())
            .with("category", model.category())
            .with("function", model.function())
            .with("personal_data", model.personalData())
            .with("oversight", model.humanControl().in(locale));
    values = scored(values, model);
    values = Risks.with(values, risks(model));
    return values.withRows(
        "indicators",
        model.indicators().stream()
            .map(catalogue.indicators()::indicator)
            .flatMap(Optional::stream)
            .map(indicator -> indicator(indicator).line())
            .toList());
  }

  private static Values unlessTyped(Values values, String field, @Nullable String text) {
    return values.has(field) || text == null ? values : values.with(field, text);
  }

  private Values scored(Values values, UseCaseModel model) {
    var scores = new EnumMap<Criterion, Integer>(Criterion.class);
    var reasons = new EnumMap<Criterion, String>(Criterion.class);
    for (var criterion : Criterion.values()) {
      scores.put(criterion, criterion.axis() == Axis.IMPACT ? model.impact() : model.feasibility());
      reasons.put(criterion, reason);
    }
    return Matrix.with(values, scores, reasons);
  }

  private List<Risk> risks(UseCaseModel model) {
    return model.risks().stream()
        .map(catalogue.risks()::risk)
        .flatMap(Optional::stream)
        .map(this::risk)
        .toList();
  }

  private Risk risk(RiskModel risk) {
    return new Risk(
        risk.id().toLowerCase(Locale.ROOT),
        risk.id(),
        risk.title().in(locale),
        risk.likelihood(),
        risk.severity(),
        owner,
        0,
        0,
        List.of());
  }

  private Indicator indicator(IndicatorModel indicator) {
    return new Indicator(
        indicator.id(),
        indicator.name().in(locale),
        indicator.family(),
        indicator.unit().label().in(locale),
        null,
        null,
        indicator.baselineMethod().in(locale),
        null,
        null,
        indicator.frequency(),
        indicator.dataSource().in(locale));
  }
}
