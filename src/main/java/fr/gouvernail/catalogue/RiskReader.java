package fr.gouvernail.catalogue;

import fr.gouvernail.catalogue.RiskCatalogue.Level;
import fr.gouvernail.catalogue.RiskCatalogue.Mark;
import fr.gouvernail.identity.Role;
import fr.gouvernail.questionnaire.ConditionReader;
import fr.gouvernail.questionnaire.ContentNode;
import fr.gouvernail.questionnaire.Questionnaire.FactKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads a catalogue of risks and notes every fault with its place.
final class RiskReader {

  private static final int HIGHEST = RiskCatalogue.HIGHEST_MARK;
  private static final int MOST_MEASURES = 6;
  private static final int MOST_REFERENCES = 6;
  private static final int MOST_REDUCTION = 3;

  private static final Map<String, Role> OWNERS =
      Map.of(
          "dirigeant", Role.DIRECTOR,
          "referent_ia", Role.AI_LEAD,
          "dsi", Role.IT_MANAGER,
          "dpo", Role.DPO,
          "rh", Role.HR,
          "metier", Role.BUSINESS_OWNER);
  private static final Map<String, String> EFFORTS = Map.of("S", "S", "M", "M", "L", "L");
  private static final Pattern NIST =
      Pattern.compile("(GOVERN|MAP|MEASURE|MANAGE) \\d{1,2}\\.\\d{1,2}");
  private static final Pattern QUESTION = Pattern.compile("[A-Z]{3}-\\d{2}");

  private final CatalogueFile file;
  private final List<Level> levels;
  private final List<Term> categories;
  private final List<Measure> measures;
  private final ConditionReader conditions;

  private RiskReader(CatalogueFile file) {
    this.file = file;
    levels = file.entries("levels", this::level);
    categories = file.terms("categories");
    measures = file.entries("measures", this::measure);
    conditions =
        new ConditionReader(
            file.root().get("facts").items().stream()
                .map(ContentNode::text)
                .distinct()
                .collect(Collectors.toMap(fact -> fact, fact -> FactKind.FLAG)));
  }

  static RiskCatalogue read(CatalogueFile file) {
    return new RiskReader(file).catalogue();
  }

  private RiskCatalogue catalogue() {
    file.root()
        .only(
            "catalogue",
            "likelihood",
            "severity",
            "levels",
            "residual",
            "facts",
            "categories",
            "measures",
            "risks");
    var head = file.head();
    everyScoreHasItsLevel();
    var residual = file.root().get("residual").only("most_reduction", "rule");
    var risks = file.entries("risks", this::risk);
    file.counted(risks.size());
    return new RiskCatalogue(
        head.id(),
        head.version(),
        head.title(),
        marks("likelihood"),
        marks("severity"),
        levels,
        residual.get("most_reduction").integer(0, MOST_REDUCTION),
        file.text(residual.get("rule"), "residual/rule"),
        categories,
        measures,
        risks);
  }

  private List<Mark> marks(String list) {
    var marks = new ArrayList<Mark>();
    for (var node : file.root().get(list).items()) {
      node.only("value", "label", "meaning");
      var value = node.get("value").integer(1, HIGHEST);
      if (value != marks.size() + 1) {
        node.fault("the values 1 to " + HIGHEST + " are expected in that order");
      }
      var place = list + "/" + value + "/";
      marks.add(
          new Mark(
              value,
              file.text(node.get("label"), place + "label"),
              file.text(node.get("meaning"), place + "meaning")));
    }
    if (marks.size() != HIGHEST) {
      file.root().get(list).fault(HIGHEST + " values are expected");
    }
    return marks;
  }

  private Level level(ContentNode node, String id, String place) {
    node.only("id", "min", "max", "label", "action");
    return new Level(
        id,
        node.get("min").integer(1, HIGHEST * HIGHEST),
        node.get("max").integer(1, HIGHEST * HIGHEST),
        file.text(node.get("label"), place + "label"),
        file.text(node.get("action"), place + "action"));
  }

  private void everyScoreHasItsLevel() {
    for (int likelihood = 1; likelihood <= HIGHEST; likelihood++) {
      for (int severity = likelihood; severity <= HIGHEST; severity++) {
        var score = likelihood * severity;
        if (levels.stream().filter(l -> l.min() <= score && score <= l.max()).count() != 1) {
          file.root().get("levels").fault("not exactly one level has the score " + score);
        }
      }
    }
  }

  private Measure measure(ContentNode node, String id, String place) {
    node.only("id", "text", "effort", "less_likelihood", "less_severity");
    return new Measure(
        id,
        file.text(node.get("text"), place + "text"),
        node.get("effort").oneOf(EFFORTS, "S"),
        node.get("less_likelihood").integer(0, MOST_REDUCTION),
        node.get("less_severity").integer(0, MOST_REDUCTION));
  }

  private RiskModel risk(ContentNode node, String id, String place) {
    node.only(
        "id",
        "category",
        "title",
        "description",
        "likelihood",
        "severity",
        "score",
        "measures",
        "owner",
        "warning_signs",
        "nist_ai_rmf",
        "questions",
        "applies_if");
    var risk =
        new RiskModel(
            id,
            CatalogueFile.reference(node.get("category"), "category", ids(categories, Term::id)),
            file.text(node.get("title"), place + "title"),
            file.text(node.get("description"), place + "description"),
            node.get("likelihood").integer(1, HIGHEST),
            node.get("severity").integer(1, HIGHEST),
            CatalogueFile.references(
                node.get("measures"), "measure", ids(measures, Measure::id), 1, MOST_MEASURES),
            node.get("owner").oneOf(OWNERS, Role.DIRECTOR),
            file.texts(node.get("warning_signs"), place + "warning_signs"),
            codes(node.get("nist_ai_rmf"), NIST),
            codes(node.get("questions"), QUESTION),
            conditions.read(node.find("applies_if")));
    if (node.get("score").integer(1, HIGHEST * HIGHEST) != risk.score()) {
      node.get("score").fault("is not likelihood × severity");
    }
    return risk;
  }

  private static List<String> codes(ContentNode list, Pattern form) {
    var codes = list.items().stream().map(ContentNode::text).toList();
    if (codes.size() > MOST_REFERENCES
        || !codes.stream().allMatch(c -> form.matcher(c).matches())) {
      list.fault("up to " + MOST_REFERENCES + " of the form " + form + " are expected");
    }
    return codes;
  }

  private static <T> List<String> ids(List<T> things, Function<T, String> id) {
    return things.stream().map(id).toList();
  }
}
