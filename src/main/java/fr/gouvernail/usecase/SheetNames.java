package fr.gouvernail.usecase;

import fr.gouvernail.catalogue.IndicatorModels;
import fr.gouvernail.catalogue.RiskModels;
import fr.gouvernail.catalogue.UseCaseModels;
import fr.gouvernail.shell.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/// What the ids on a sheet are called: people and tools as a dossier knows them, models, risks,
/// measures and indicators as the catalogues have them.
@Component
public class SheetNames {

  private final UseCaseModels useCases;
  private final RiskModels risks;
  private final IndicatorModels indicators;
  private final Texts texts;

  SheetNames(UseCaseModels useCases, RiskModels risks, IndicatorModels indicators, Texts texts) {
    this.useCases = useCases;
    this.risks = risks;
    this.indicators = indicators;
    this.texts = texts;
  }

  /// For [fr.gouvernail.usecase.model.Shown#of]: what nobody knows is an attached file, or was
  /// named in a catalogue of another version by its mark.
  ///
  /// @param known names of people and tools, by id
  public UnaryOperator<String> among(Map<String, String> known, Locale locale) {
    return id ->
        Optional.ofNullable(known.get(id))
            .or(() -> catalogue(id, locale))
            .orElseGet(() ->
                id.length() == 36 ? texts.getTranslation("usecase.page.attached", locale) : id);
  }

  private Optional<String> catalogue(String id, Locale locale) {
    var models = useCases.latest();
    return models
        .model(id)
        .map(model -> model.title())
        .or(() -> risks.latest().risk(id).map(risk -> risk.title()))
        .or(() -> risks.latest().measure(id).map(measure -> measure.text()))
        .or(() -> indicators.latest().indicator(id).map(indicator -> indicator.name()))
        .map(text -> text.in(locale));
  }
}
