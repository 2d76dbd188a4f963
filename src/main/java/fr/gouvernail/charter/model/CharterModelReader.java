package fr.gouvernail.charter.model;

import fr.gouvernail.charter.model.CharterModel.Cell;
import fr.gouvernail.charter.model.CharterModel.Fact;
import fr.gouvernail.charter.model.CharterModel.Kind;
import fr.gouvernail.charter.model.CharterModel.Level;
import fr.gouvernail.charter.model.CharterModel.Option;
import fr.gouvernail.charter.model.CharterModel.Rule;
import fr.gouvernail.charter.model.CharterModel.Type;
import fr.gouvernail.charter.model.CharterModel.Use;
import fr.gouvernail.charter.model.CharterModel.Variable;
import fr.gouvernail.charter.model.CharterModel.Words;
import fr.gouvernail.questionnaire.ContentNode;
import fr.gouvernail.questionnaire.FrenchTypography;
import fr.gouvernail.questionnaire.InvalidQuestionnaire.Fault;
import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.questionnaire.Translations;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolClass;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads a model: YAML between two lines of dashes, then the text. Notes every fault with its
/// place.
final class CharterModelReader {

  private static final int MAX_CHARACTERS = 200_000;
  private static final int MAX_NUMBER = 1_000_000;
  private static final Map<String, Type> TYPES =
      Map.of(
          "texte", Type.TEXT,
          "utilisateur", Type.PERSON,
          "courriel", Type.EMAIL,
          "date", Type.DATE,
          "version", Type.VERSION,
          "liste_outils", Type.TOOLS,
          "matrice", Type.MATRIX,
          "entier", Type.NUMBER,
          "liste", Type.LIST);
  private static final Map<String, Verdict> VERDICTS =
      Map.of("yes", Verdict.YES, "condition", Verdict.CONDITION, "no", Verdict.NO);
  private static final Map<String, Verdict> USES =
      Map.of("permitted", Verdict.YES, "on_sheet", Verdict.CONDITION, "forbidden", Verdict.NO);

  private final ContentNode root;
  private final Translations translations;

  private CharterModelReader(ContentNode root, Translations translations) {
    this.root = root;
    this.translations = translations;
  }

  /// @param file for messages only
  /// @param english the YAML of the English labels, or null
  /// @throws InvalidCharterModel with every fault found
  static CharterModel read(String file, String text, @Nullable String english) {
    var faults = new ArrayList<Fault>();
    var end = text.indexOf("\n---\n", 3);
    if (text.length() > MAX_CHARACTERS || !text.startsWith("---\n") || end < 0) {
      throw new InvalidCharterModel(
          file, List.of(new Fault(1, "", "front matter between two lines --- is expected")));
    }
    var englishFaults = new ArrayList<Fault>();
    var translations =
        english == null ? Translations.none() : Translations.of(english, englishFaults);
    var model =
        new CharterModelReader(ContentNode.root(text.substring(0, end + 1), faults), translations)
            .read(new CharterBody(text, end + "\n---\n".length(), faults));
    new CharterModelCheck(model, faults).run();
    stopOn(faults, file);
    translations.reportUnused();
    stopOn(englishFaults, file + ", translations");
    return model;
  }

  private static void stopOn(List<Fault> faults, String file) {
    if (!faults.isEmpty()) {
      throw new InvalidCharterModel(file, faults);
    }
  }

  private CharterModel read(CharterBody body) {
    root.only(
        "id",
        "version",
        "language",
        "title",
        "missing",
        "words",
        "variables",
        "facts",
        "options",
        "data_levels",
        "tool_classes",
        "matrix",
        "uses",
        "validation");
    root.get("language").oneOf(Map.of("fr", "fr"), "fr");
    return new CharterModel(
        root.get("id").text(),
        root.get("version").version(),
        french(root.get("title")),
        french(root.get("missing")),
        words(root.get("words")),
        root.get("variables").items().stream().map(this::variable).toList(),
        root.get("facts").items().stream().map(this::fact).toList(),
        root.get("options").items().stream().map(this::option).toList(),
        root.get("data_levels").items().stream().map(this::level).toList(),
        root.get("tool_classes").items().stream().map(this::kind).toList(),
        matrix(root.get("matrix")),
        root.get("uses").items().stream().map(this::use).toList(),
        root.get("validation").items().stream().map(CharterModelReader::rule).toList(),
        body.head(),
        body.clauses());
  }

  private static String french(ContentNode node) {
    return FrenchTypography.set(node.text());
  }

  private static Words words(ContentNode node) {
    node.only("article", "annex", "yes", "no", "discouraged");
    return new Words(
        french(node.get("article")),
        french(node.get("annex")),
        french(node.get("yes")),
        french(node.get("no")),
        french(node.get("discouraged")));
  }

  private Text text(ContentNode node, String place) {
    return translations.text(node, place);
  }

  private @Nullable Text optional(ContentNode node, String place) {
    return node.present() ? text(node, place) : null;
  }

  private Variable variable(ContentNode item) {
    var id = item.get("id").text();
    var node =
        item.named(id)
            .only(
                "id",
                "label",
                "type",
                "required",
                "given",
                "required_if",
                "formality",
                "default",
                "absent",
                "min",
                "max");
    var least = node.find("min");
    var most = node.find("max");
    return new Variable(
        id,
        text(node.get("label"), "variables/" + id + "/label"),
        node.get("type").oneOf(TYPES, Type.TEXT),
        node.get("required").flag(),
        node.find("given").flag(),
        condition(node.find("required_if")),
        node.find("formality").flag(),
        node.find("default").present() ? french(node.find("default")) : null,
        node.find("absent").present() ? french(node.find("absent")) : null,
        least.present() ? least.integer(0, MAX_NUMBER) : 0,
        most.present() ? most.integer(0, MAX_NUMBER) : MAX_NUMBER);
  }

  private Fact fact(ContentNode item) {
    var id = item.get("id").text();
    var node = item.named(id).only("id", "label", "type", "given");
    return new Fact(
        id,
        text(node.get("label"), "facts/" + id + "/label"),
        node.get("type").oneOf(Map.of("bool", true, "entier", false), true),
        node.find("given").flag());
  }

  private Option option(ContentNode item) {
    var id = item.get("id").text();
    var node = item.named(id).only("id", "label", "default", "values", "advice");
    var place = "options/" + id + "/";
    var values = new LinkedHashMap<String, Text>();
    node.get("values")
        .entries()
        .forEach((value, label) -> values.put(value, text(label, place + "values/" + value)));
    var fallback = node.get("default").text();
    if (!values.containsKey(fallback)) {
      node.get("default").fault("is none of the values");
    }
    return new Option(
        id,
        text(node.get("label"), place + "label"),
        fallback,
        values,
        optional(node.find("advice"), place + "advice"));
  }

  private Level level(ContentNode item) {
    var id = item.get("id").text();
    var node = item.named(id).only("id", "name", "meaning", "examples", "shown_if", "otherwise");
    var place = "data_levels/" + id + "/";
    return new Level(
        node.get("id").oneOf(named(DataLevel.values()), DataLevel.C0),
        text(node.get("name"), place + "name"),
        text(node.get("meaning"), place + "meaning"),
        examples(node.get("examples"), place),
        condition(node.find("shown_if")),
        optional(node.find("otherwise"), place + "otherwise"));
  }

  private Kind kind(ContentNode item) {
    var id = item.get("id").text();
    var node = item.named(id).only("id", "name", "meaning", "examples");
    var place = "tool_classes/" + id + "/";
    return new Kind(
        node.get("id").oneOf(named(ToolClass.values()), ToolClass.T4),
        text(node.get("name"), place + "name"),
        text(node.get("meaning"), place + "meaning"),
        examples(node.get("examples"), place));
  }

  private List<Text> examples(ContentNode node, String place) {
    var read = new ArrayList<Text>();
    for (var item : node.items()) {
      read.add(text(item, place + "examples/" + read.size()));
    }
    return List.copyOf(read);
  }

  private Map<DataLevel, Map<ToolClass, Cell>> matrix(ContentNode node) {
    var matrix = new EnumMap<DataLevel, Map<ToolClass, Cell>>(DataLevel.class);
    for (var level : DataLevel.values()) {
      var row = new EnumMap<ToolClass, Cell>(ToolClass.class);
      for (var kind : ToolClass.values()) {
        var cell = node.get(level.name()).get(kind.name()).only("verdict", "text", "clause");
        var place = "matrix/" + level + "/" + kind + "/text";
        row.put(
            kind,
            new Cell(
                cell.get("verdict").oneOf(VERDICTS, Verdict.NO),
                optional(cell.find("text"), place),
                cell.get("clause").text()));
      }
      matrix.put(level, row);
    }
    return matrix;
  }

  private Use use(ContentNode item) {
    var id = item.get("id").text();
    var node = item.named(id).only("id", "label", "verdict", "clause");
    return new Use(
        id,
        text(node.get("label"), "uses/" + id + "/label"),
        node.get("verdict").oneOf(USES, Verdict.NO),
        node.get("clause").text());
  }

  private static Rule rule(ContentNode node) {
    node.only("rule", "blocks", "from", "months", "option", "value", "variables");
    var from = node.find("from");
    var figure = from.present() ? from : node.find("months");
    return new Rule(
        node.get("rule").oneOf(named(Rule.Code.values()), Rule.Code.REQUIRED),
        node.get("blocks").oneOf(named(Stage.values()), Stage.REVIEW),
        figure.present() ? figure.integer(1, MAX_NUMBER) : 0,
        node.find("option").present() ? node.find("option").text() : null,
        node.find("value").present() ? node.find("value").text() : null,
        node.find("variables").items().stream().map(ContentNode::text).toList());
  }

  private static @Nullable Condition condition(ContentNode node) {
    try {
      return node.present() ? Condition.of(node.text()) : null;
    } catch (IllegalArgumentException e) {
      node.fault(String.valueOf(e.getMessage()));
      return null;
    }
  }

  private static <E extends Enum<E>> Map<String, E> named(E[] values) {
    var named = new LinkedHashMap<String, E>();
    for (var value : values) {
      var lower = value.name().toLowerCase(java.util.Locale.ROOT);
      named.put(value.name().length() == 2 ? value.name() : lower, value);
    }
    return named;
  }
}
