package fr.gouvernail.catalogue;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.questionnaire.ContentNode;
import fr.gouvernail.questionnaire.Version;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads a catalogue of use-case models and notes every fault with its place.
final class UseCaseReader {

  private static final Map<String, AiActClass> CLASSES =
      Map.of(
          "hors_champ", AiActClass.OUT_OF_SCOPE,
          "minimal", AiActClass.MINIMAL,
          "transparence", AiActClass.TRANSPARENCY,
          "haut_risque", AiActClass.HIGH_RISK,
          "interdit", AiActClass.PROHIBITED);
  private static final Set<String> PERSONAL_DATA = Set.of("non", "faible", "oui");

  private static final int HIGHEST_MARK = 10;
  private static final int LOWEST_HIGH_MARK = 6;
  private static final int LONGEST_TITLE = 80;
  private static final int FEWEST_INDICATORS = 2;
  private static final int MOST_INDICATORS = 4;
  private static final int MOST_RISKS = 8;
  private static final int MOST_MONTHS = 36;

  private final CatalogueFile file;
  private final @Nullable IndicatorCatalogue indicators;
  private final @Nullable RiskCatalogue risks;
  private final List<Term> categories;
  private final List<Term> functions;
  private final List<Term> sectors;

  private UseCaseReader(CatalogueFile file, IndicatorModels indicators, RiskModels risks) {
    this.file = file;
    var others = file.root().get("refers_to").only("indicators", "risks");
    this.indicators = found(others.get("indicators"), indicators::get, IndicatorCatalogue::id);
    this.risks = found(others.get("risks"), risks::get, RiskCatalogue::id);
    categories = file.terms("categories");
    functions = file.terms("functions");
    sectors = file.terms("sectors");
  }

  static UseCaseCatalogue read(CatalogueFile file, IndicatorModels indicators, RiskModels risks) {
    return new UseCaseReader(file, indicators, risks).catalogue(indicators, risks);
  }

  private static <T> @Nullable T found(
      ContentNode node, Function<Version, Optional<T>> catalogues, Function<T, String> id) {
    var name = node.only("id", "version").get("id").text();
    var version = node.get("version").version();
    var found = catalogues.apply(version).filter(c -> id.apply(c).equals(name)).orElse(null);
    if (found == null && node.present()) {
      node.fault("no catalogue " + name + " " + version);
    }
    return found;
  }

  private UseCaseCatalogue catalogue(IndicatorModels indicators, RiskModels risks) {
    file.root().only("catalogue", "refers_to", "categories", "functions", "sectors", "use_cases");
    var head = file.head();
    var models = file.entries("use_cases", this::model);
    file.counted(models.size());
    return new UseCaseCatalogue(
        head.id(),
        head.version(),
        head.title(),
        head.note(),
        this.indicators == null ? indicators.latest() : this.indicators,
        this.risks == null ? risks.latest() : this.risks,
        categories,
        functions,
        sectors,
        models);
  }

  private UseCaseModel model(ContentNode node, String id, String place) {
    node.only(
        "id",
        "title",
        "category",
        "function",
        "sectors",
        "description",
        "impact",
        "feasibility",
        "quadrant",
        "prerequisites",
        "indicators",
        "risks",
        "likely_class",
        "class_note",
        "personal_data",
        "human_control",
        "months_to_value");
    var title = file.text(node.get("title"), place + "title");
    if (Math.max(title.fr().length(), title.in(Locale.ENGLISH).length()) > LONGEST_TITLE) {
      node.get("title").fault("longer than a charter's title may be");
    }
    var impact = node.get("impact").integer(1, HIGHEST_MARK);
    var feasibility = node.get("feasibility").integer(1, HIGHEST_MARK);
    var quadrant = node.get("quadrant").text();
    if (node.get("quadrant").present() && !quadrant.equals(quadrant(impact, feasibility))) {
      node.get("quadrant").fault("the marks lead to " + quadrant(impact, feasibility));
    }
    return new UseCaseModel(
        id,
        title,
        CatalogueFile.reference(node.get("category"), "category", ids(categories)),
        CatalogueFile.reference(node.get("function"), "function", ids(functions)),
        CatalogueFile.references(node.get("sectors"), "sector", ids(sectors), 1, sectors.size()),
        file.text(node.get("description"), place + "description"),
        impact,
        feasibility,
        quadrant,
        file.texts(node.get("prerequisites"), place + "prerequisites"),
        indicators(node.get("indicators")),
        risks(node.get("risks")),
        node.get("likely_class").oneOf(CLASSES, AiActClass.MINIMAL),
        file.text(node.get("class_note"), place + "class_note"),
        CatalogueFile.reference(node.get("personal_data"), "answer", PERSONAL_DATA),
        file.text(node.get("human_control"), place + "human_control"),
        node.get("months_to_value").integer(1, MOST_MONTHS));
  }

  private List<String> indicators(ContentNode list) {
    return indicators == null
        ? List.of()
        : CatalogueFile.references(
            list,
            "indicator",
            indicators.indicators().stream().map(IndicatorModel::id).toList(),
            FEWEST_INDICATORS,
            MOST_INDICATORS);
  }

  private List<String> risks(ContentNode list) {
    return risks == null
        ? List.of()
        : CatalogueFile.references(
            list, "risk", risks.risks().stream().map(RiskModel::id).toList(), 1, MOST_RISKS);
  }

  /// The threshold of 5.5 lies between 5 and 6.
  private static String quadrant(int impact, int feasibility) {
    var easy = feasibility >= LOWEST_HIGH_MARK;
    if (impact >= LOWEST_HIGH_MARK) {
      return easy ? "gains_rapides" : "projets_strategiques";
    }
    return easy ? "ameliorations_ponctuelles" : "a_eviter";
  }

  private static List<String> ids(List<Term> terms) {
    return terms.stream().map(Term::id).toList();
  }
}
