package fr.gouvernail.usecase.model;

import fr.gouvernail.questionnaire.ContentNode;
import fr.gouvernail.questionnaire.InvalidQuestionnaire.Fault;
import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.questionnaire.Translations;
import fr.gouvernail.usecase.model.Field.Choice;
import fr.gouvernail.usecase.model.Field.Column;
import fr.gouvernail.usecase.model.Field.Type;
import fr.gouvernail.usecase.model.Field.When;
import fr.gouvernail.usecase.model.SheetModel.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads a model of the use-case charter. Notes every fault with its place.
final class SheetModelReader {

  private static final int MOST = 100_000_000;
  private static final Map<String, Stage> STAGES =
      Map.of(
          "B", Stage.SUBMITTED,
          "A", Stage.APPROVED,
          "P", Stage.IN_PILOT,
          "S", Stage.IN_PRODUCTION);
  private static final Map<String, Type> TYPES =
      Stream.of(Type.values()).collect(Collectors.toMap(SheetModelReader::word, type -> type));
  private static final Map<String, State> LIFE =
      Stream.of(State.values())
          .filter(State::isOfLife)
          .collect(Collectors.toMap(SheetModelReader::word, state -> state));

  private final ContentNode root;
  private final Translations translations;

  private SheetModelReader(ContentNode root, Translations translations) {
    this.root = root;
    this.translations = translations;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /// @param file for messages only
  /// @param english the YAML of the English texts, or null
  /// @throws InvalidSheetModel with every fault found
  static SheetModel read(String file, String text, @Nullable String english) {
    var faults = new ArrayList<Fault>();
    var englishFaults = new ArrayList<Fault>();
    var translations =
        english == null ? Translations.none() : Translations.of(english, englishFaults);
    var model = new SheetModelReader(ContentNode.root(text, faults), translations).read();
    new SheetModelCheck(model, faults).run();
    stopOn(faults, file);
    translations.reportUnused();
    stopOn(englishFaults, file + ", translations");
    return model;
  }

  private static void stopOn(List<Fault> faults, String file) {
    if (!faults.isEmpty()) {
      throw new InvalidSheetModel(file, faults);
    }
  }

  private SheetModel read() {
    root.only("id", "version", "language", "title", "words", "sections", "messages");
    root.get("language").oneOf(Map.of("fr", "fr"), "fr");
    var words = root.get("words").only("yes", "no");
    var answers =
        List.of(
            new Choice("true", text(words.get("yes"), "words/yes")),
            new Choice("false", text(words.get("no"), "words/no")));
    return new SheetModel(
        root.get("id").text(),
        root.get("version").version(),
        text(root.get("title"), "title"),
        root.get("sections").items().stream().map(item -> section(item, answers)).toList(),
        messages(root.get("messages")));
  }

  private Text text(ContentNode node, String place) {
    return translations.text(node, place);
  }

  private @Nullable Text optional(ContentNode node, String place) {
    return node.present() ? text(node, place) : null;
  }

  private Map<String, Text> messages(ContentNode node) {
    var messages = new TreeMap<String, Text>();
    node.entries().forEach((key, value) -> messages.put(key, text(value, "messages/" + key)));
    return Collections.unmodifiableMap(messages);
  }

  private Section section(ContentNode item, List<Choice> answers) {
    var id = item.get("id").text();
    var node = item.named(id).only("id", "label", "help", "fields");
    var place = "sections/" + id + "/";
    return new Section(
        id,
        text(node.get("label"), place + "label"),
        text(node.get("help"), place + "help"),
        node.get("fields").items().stream().map(field -> field(field, id, answers)).toList());
  }

  private Field field(ContentNode item, String section, List<Choice> answers) {
    var id = item.get("id").text();
    var node =
        item.named(id)
            .only(
                "id",
                "label",
                "help",
                "type",
                "stage",
                "substantive",
                "part_of",
                "min",
                "max",
                "options",
                "columns",
                "shown_if",
                "required_if",
                "open_in");
    var place = "fields/" + id + "/";
    var type = node.get("type").oneOf(TYPES, Type.TEXT);
    var whole = node.find("part_of");
    return new Field(
        id,
        section,
        type,
        text(node.get("label"), place + "label"),
        optional(node.find("help"), place + "help"),
        node.find("stage").present() ? node.find("stage").oneOf(STAGES, Stage.SUBMITTED) : null,
        node.find("substantive").flag(),
        type == Type.COMPUTED,
        whole.present() ? whole.text() : null,
        bound(node.find("min"), 0),
        bound(node.find("max"), MOST),
        type == Type.YES_NO ? answers : options(node.find("options"), place),
        columns(node.find("columns"), place),
        when(node.find("shown_if")),
        when(node.find("required_if")),
        states(node.find("open_in")));
  }

  private static int bound(ContentNode node, int otherwise) {
    return node.present() ? node.integer(0, MOST) : otherwise;
  }

  private List<Choice> options(ContentNode node, String place) {
    var options = new LinkedHashMap<String, Choice>();
    node.entries()
        .forEach(
            (id, label) -> options.put(id, new Choice(id, text(label, place + "options/" + id))));
    return List.copyOf(options.values());
  }

  private List<Column> columns(ContentNode node, String place) {
    return node.items().stream().map(item -> column(item, place)).toList();
  }

  private Column column(ContentNode item, String field) {
    var id = item.get("id").text();
    var node = item.named(id).only("id", "label", "type", "required", "min", "max", "options");
    var place = field + "columns/" + id + "/";
    return new Column(
        id,
        node.get("type").oneOf(TYPES, Type.TEXT),
        text(node.get("label"), place + "label"),
        node.find("required").flag(),
        bound(node.find("min"), 0),
        bound(node.find("max"), MOST),
        options(node.find("options"), place));
  }

  private static @Nullable When when(ContentNode node) {
    if (!node.present()) {
      return null;
    }
    var entries = node.entries();
    if (entries.size() != 1) {
      node.fault("one field with its values is expected");
      return null;
    }
    var only = entries.entrySet().iterator().next();
    return new When(
        only.getKey(),
        only.getValue().items().stream().map(ContentNode::text).collect(Collectors.toSet()));
  }

  private static Set<State> states(ContentNode node) {
    return node.items().stream()
        .map(item -> item.oneOf(LIFE, State.APPROVED))
        .collect(Collectors.toSet());
  }
}
