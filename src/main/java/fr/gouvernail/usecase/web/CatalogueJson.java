package fr.gouvernail.usecase.web;

import fr.gouvernail.catalogue.IndicatorCatalogue;
import fr.gouvernail.catalogue.IndicatorModels;
import fr.gouvernail.catalogue.RiskCatalogue;
import fr.gouvernail.catalogue.RiskModels;
import fr.gouvernail.catalogue.Term;
import fr.gouvernail.catalogue.UseCaseCatalogue;
import fr.gouvernail.catalogue.UseCaseModels;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Puts the latest catalogues into the form that the screens read (frontend/usecase/catalogue.ts).
@Component
class CatalogueJson {

  private final UseCaseModels uses;
  private final RiskModels risks;
  private final IndicatorModels indicators;

  CatalogueJson(UseCaseModels uses, RiskModels risks, IndicatorModels indicators) {
    this.uses = uses;
    this.risks = risks;
    this.indicators = indicators;
  }

  ObjectNode of(Locale locale) {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("lang", locale.getLanguage());
    ScreenWords.put(json.putObject("texts"), "usecase.new.screen.", locale);
    uses(json, uses.latest(), locale);
    risks(json, risks.latest(), locale);
    indicators(json, indicators.latest(), locale);
    return json;
  }

  private static void uses(ObjectNode json, UseCaseCatalogue catalogue, Locale locale) {
    if (catalogue.note() != null) {
      json.put("note", catalogue.note().in(locale));
    }
    terms(json.putArray("categories"), catalogue.categories(), locale);
    terms(json.putArray("functions"), catalogue.functions(), locale);
    var models = json.putArray("models");
    for (var model : catalogue.models()) {
      var entry = models.addObject();
      entry.put("id", model.id());
      entry.put("title", model.title().in(locale));
      entry.put("text", model.description().in(locale));
      entry.put("category", model.category());
      entry.put("function", model.function());
      entry.put("impact", model.impact());
      entry.put("feasibility", model.feasibility());
      entry.put("quadrant", model.quadrant());
      entry.put("risk", model.likelyClass().name());
      entry.put("why", model.classNote().in(locale));
      entry.put("personal", model.personalData());
      entry.put("oversight", model.humanControl().in(locale));
      entry.put("months", model.monthsToValue());
      all(entry.putArray("needs"), model.prerequisites().stream().map(t -> t.in(locale)).toList());
      all(entry.putArray("risks"), model.risks());
      all(entry.putArray("indicators"), model.indicators());
    }
  }

  private static void risks(ObjectNode json, RiskCatalogue catalogue, Locale locale) {
    marks(json.putArray("likelihood"), catalogue.likelihood(), locale);
    marks(json.putArray("severity"), catalogue.severity(), locale);
    json.put("mostReduction", catalogue.mostReduction());
    var levels = json.putArray("levels");
    for (var level : catalogue.levels()) {
      levels
          .addArray()
          .add(level.id())
          .add(level.max())
          .add(level.label().in(locale))
          .add(level.action().in(locale));
    }
    terms(json.putArray("riskCategories"), catalogue.categories(), locale);
    var measures = json.putArray("measures");
    for (var measure : catalogue.measures()) {
      measures
          .addArray()
          .add(measure.id())
          .add(measure.text().in(locale))
          .add(measure.lessLikelihood())
          .add(measure.lessSeverity());
    }
    var risks = json.putArray("risks");
    for (var risk : catalogue.risks()) {
      var entry = risks.addObject();
      entry.put("id", risk.id());
      entry.put("category", risk.category());
      entry.put("title", risk.title().in(locale));
      entry.put("text", risk.description().in(locale));
      entry.put("likelihood", risk.likelihood());
      entry.put("severity", risk.severity());
      all(entry.putArray("measures"), risk.measures());
    }
  }

  private static void indicators(ObjectNode json, IndicatorCatalogue catalogue, Locale locale) {
    terms(json.putArray("families"), catalogue.families(), locale);
    var indicators = json.putArray("indicators");
    for (var indicator : catalogue.indicators()) {
      var entry = indicators.addObject();
      entry.put("id", indicator.id());
      entry.put("family", indicator.family());
      entry.put("name", indicator.name().in(locale));
      entry.put("text", indicator.definition().in(locale));
      entry.put("unit", indicator.unit().label().in(locale));
      entry.put("frequency", indicator.frequency());
      entry.put("source", indicator.dataSource().in(locale));
      entry.put("method", indicator.baselineMethod().in(locale));
    }
  }

  private static void marks(ArrayNode into, List<RiskCatalogue.Mark> marks, Locale locale) {
    marks.forEach(
        mark -> into.addArray().add(mark.label().in(locale)).add(mark.meaning().in(locale)));
  }

  private static void terms(ArrayNode into, List<Term> terms, Locale locale) {
    terms.forEach(term -> into.addArray().add(term.id()).add(term.label().in(locale)));
  }

  private static void all(ArrayNode into, List<String> texts) {
    texts.forEach(into::add);
  }
}
