package fr.gouvernail.questionnaire;

import fr.gouvernail.questionnaire.InvalidQuestionnaire.Fault;
import fr.gouvernail.questionnaire.Questionnaire.ActionDefinition;
import fr.gouvernail.questionnaire.Questionnaire.AnswerLevel;
import fr.gouvernail.questionnaire.Questionnaire.Dimension;
import fr.gouvernail.questionnaire.Questionnaire.Effort;
import fr.gouvernail.questionnaire.Questionnaire.EvidenceDefinition;
import fr.gouvernail.questionnaire.Questionnaire.FactDefinition;
import fr.gouvernail.questionnaire.Questionnaire.FactKind;
import fr.gouvernail.questionnaire.Questionnaire.Pack;
import fr.gouvernail.questionnaire.Questionnaire.Respondent;
import fr.gouvernail.questionnaire.Questionnaire.StateDefinition;
import fr.gouvernail.questionnaire.Questionnaire.TargetProfile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads and checks one questionnaire: the French file, which is the authority, and the English
/// texts beside it.
final class QuestionnaireReader {

  private static final int MAX_MINUTES = 600;
  private static final int MAX_POINTS = 100;

  private final ContentNode root;
  private final Translations translations;
  private final LevelReader levels;

  private QuestionnaireReader(ContentNode root, Translations translations) {
    this.root = root;
    this.translations = translations;
    this.levels = new LevelReader(root, translations);
  }

  /// @param file shown with the faults
  /// @param english the translations, null where there are none
  /// @throws InvalidQuestionnaire with all the faults of both texts
  static Questionnaire read(String file, String french, @Nullable String english) {
    var faults = new ArrayList<Fault>();
    var root = ContentNode.root(french, faults);
    stopOn(faults, file);
    var englishFaults = new ArrayList<Fault>();
    var translations =
        english == null ? Translations.none() : Translations.of(english, englishFaults);
    var questionnaire = new QuestionnaireReader(root, translations).read();
    stopOn(faults, file);
    translations.reportUnused();
    stopOn(englishFaults, file + ", translations");
    return questionnaire;
  }

  private static void stopOn(List<Fault> faults, String file) {
    if (!faults.isEmpty()) {
      throw new InvalidQuestionnaire(file, faults);
    }
  }

  private Questionnaire read() {
    root.only(
        "model",
        "answer_levels",
        "answer_states",
        "evidence_levels",
        "maturity_levels",
        "level_rules",
        "matrix",
        "efforts",
        "target_profiles",
        "packs",
        "respondents",
        "facts",
        "dimensions",
        "actions",
        "questions");
    var model = root.get("model");
    model.only(
        "id", "version", "title", "language", "date", "questions", "scale", "legal_baseline");
    var efforts = list("efforts", this::effort, Effort::id);
    var packs = list("packs", this::pack, Pack::id);
    var respondents =
        list(
            "respondents",
            (id, node) ->
                new Respondent(id, text(node.only("id", "label"), "respondents", id, "label")),
            Respondent::id);
    var facts = list("facts", this::fact, FactDefinition::id);
    var dimensions = dimensions();
    var actions = list("actions", this::action, ActionDefinition::id);
    var kinds = new LinkedHashMap<String, FactKind>();
    facts.forEach(fact -> kinds.put(fact.id(), fact.kind()));
    var conditions = new ConditionReader(kinds);
    var ids =
        new QuestionReader.Ids(
            ids(dimensions, Dimension::id),
            ids(packs, Pack::id),
            ids(respondents, Respondent::id),
            ids(actions, ActionDefinition::id),
            ids(efforts, Effort::id));
    var reader = new QuestionReader(translations, conditions, ids);
    var questions = new ArrayList<Question>();
    root.get("questions").items().forEach(n -> questions.add(reader.read(n, questions.size() + 1)));
    unique(root.get("questions"), questions.stream().map(Question::id).toList());
    complete(model, dimensions, questions);
    return new Questionnaire(
        model.get("id").text(),
        model.get("version").version(),
        translations.text(model.get("title"), "model/title"),
        model.get("date").date(),
        translations.text(model.get("legal_baseline"), "model/legal_baseline"),
        answerLevels(),
        states(),
        evidence(),
        levels.levels(),
        levels.rules(),
        levels.matrix(),
        efforts,
        profiles(conditions, ids.dimensions()),
        packs,
        respondents,
        facts,
        dimensions,
        actions,
        questions);
  }

  private void complete(ContentNode model, List<Dimension> dimensions, List<Question> questions) {
    if (model.get("questions").integer(1, 1000) != questions.size()) {
      model.get("questions").fault("the file has " + questions.size() + " questions");
    }
    dimensions.stream()
        .filter(d -> questions.stream().noneMatch(q -> q.dimension().equals(d.id())))
        .forEach(d -> root.get("dimensions").fault("no question belongs to " + d.id()));
    model.get("scale").only("min", "max");
    model.get("scale").get("min").integer(0, 0);
    model.get("scale").get("max").integer(4, 4);
  }

  private List<AnswerLevel> answerLevels() {
    var read = new ArrayList<AnswerLevel>();
    for (var node : root.get("answer_levels").items()) {
      node.only("value", "label", "meaning");
      var value = node.get("value").integer(0, 4);
      if (value != read.size()) {
        node.fault("the values 0 to 4 are expected in that order");
      }
      var id = String.valueOf(value);
      read.add(
          new AnswerLevel(
              value,
              text(node, "answer_levels", id, "label"),
              text(node, "answer_levels", id, "meaning")));
    }
    if (read.size() != 5) {
      root.get("answer_levels").fault("five levels are expected");
    }
    return read;
  }

  private List<StateDefinition> states() {
    var read =
        list(
            "answer_states",
            (id, node) -> {
              node.only("id", "label", "meaning");
              var state = AnswerState.byId(id);
              if (state.isEmpty()) {
                node.fault("unknown state");
              }
              return new StateDefinition(
                  state.orElse(AnswerState.UNANSWERED),
                  text(node, "answer_states", id, "label"),
                  text(node, "answer_states", id, "meaning"));
            },
            s -> s.state().id());
    every("answer_states", ids(read, StateDefinition::state), Set.of(AnswerState.values()));
    return read;
  }

  private List<EvidenceDefinition> evidence() {
    var read =
        list(
            "evidence_levels",
            (id, node) -> {
              node.only("id", "label", "meaning", "confidence", "cap");
              var level = EvidenceLevel.byId(id);
              if (level.isEmpty()) {
                node.fault("unknown evidence level");
              }
              return new EvidenceDefinition(
                  level.orElse(EvidenceLevel.DECLARED),
                  text(node, "evidence_levels", id, "label"),
                  text(node, "evidence_levels", id, "meaning"),
                  node.get("confidence").decimal("0", "1"),
                  node.get("cap").integer(0, 4));
            },
            e -> e.level().id());
    every("evidence_levels", ids(read, EvidenceDefinition::level), Set.of(EvidenceLevel.values()));
    return read;
  }

  private <T> void every(String key, Set<T> found, Set<T> wanted) {
    if (!found.containsAll(wanted)) {
      root.get(key).fault("some of the " + wanted.size() + " entries are missing");
    }
  }

  private Effort effort(String id, ContentNode node) {
    node.only("id", "label", "guide", "short_guide", "factor", "points");
    var guide = text(node, "efforts", id, "guide");
    return new Effort(
        id,
        text(node, "efforts", id, "label"),
        guide,
        node.find("short_guide").present() ? text(node, "efforts", id, "short_guide") : guide,
        node.get("factor").decimal("0.1", "1"),
        node.get("points").integer(1, MAX_POINTS));
  }

  private Pack pack(String id, ContentNode node) {
    node.only("id", "label", "minutes", "purpose");
    return new Pack(
        id,
        text(node, "packs", id, "label"),
        node.get("minutes").integer(1, MAX_MINUTES),
        text(node, "packs", id, "purpose"));
  }

  private FactDefinition fact(String id, ContentNode node) {
    node.only("id", "type", "text", "note");
    var kind =
        switch (node.get("type").text()) {
          case "bool" -> FactKind.FLAG;
          case "entier" -> FactKind.NUMBER;
          default -> {
            node.get("type").fault("bool or entier is expected");
            yield FactKind.FLAG;
          }
        };
    return new FactDefinition(
        id,
        kind,
        text(node, "facts", id, "text"),
        node.find("note").present() ? text(node, "facts", id, "note") : null);
  }

  private List<Dimension> dimensions() {
    var read =
        list(
            "dimensions",
            (id, node) -> {
              node.only(
                  "id",
                  "order",
                  "label",
                  "short_label",
                  "weight",
                  "description",
                  "opening_question");
              var label = text(node, "dimensions", id, "label");
              return new Dimension(
                  id,
                  node.get("order").integer(1, 100),
                  label,
                  node.find("short_label").present()
                      ? text(node, "dimensions", id, "short_label")
                      : label,
                  node.get("weight").integer(1, 100),
                  text(node, "dimensions", id, "description"),
                  text(node, "dimensions", id, "opening_question"));
            },
            Dimension::id);
    if (read.stream().mapToInt(Dimension::weight).sum() != 100) {
      root.get("dimensions").fault("the weights must add up to 100");
    }
    return read;
  }

  private ActionDefinition action(String id, ContentNode node) {
    node.only("id", "title", "module");
    return new ActionDefinition(id, text(node, "actions", id, "title"), node.get("module").text());
  }

  private List<TargetProfile> profiles(ConditionReader conditions, Set<String> dimensions) {
    var read =
        list(
            "target_profiles",
            (id, node) -> {
              node.only("id", "label", "suggested_if", "suggested_when", "targets");
              var targets = new LinkedHashMap<String, Integer>();
              node.get("targets").entries().forEach((d, n) -> targets.put(d, n.integer(1, 4)));
              if (!targets.keySet().equals(dimensions)) {
                node.get("targets").fault("one target for each dimension is expected");
              }
              var when = node.find("suggested_when");
              return new TargetProfile(
                  id,
                  text(node, "target_profiles", id, "label"),
                  text(node, "target_profiles", id, "suggested_if"),
                  when.present() ? conditions.read(when) : null,
                  targets);
            },
            TargetProfile::id);
    if (read.stream().filter(p -> p.suggestedWhen() == null).count() != 1) {
      root.get("target_profiles").fault("exactly one profile has no suggested_when: the default");
    }
    return read;
  }

  private Text text(ContentNode node, String list, String id, String key) {
    return translations.text(node.get(key), list + "/" + id + "/" + key);
  }

  private <T> List<T> list(
      String key, BiFunction<String, ContentNode, T> read, Function<T, String> id) {
    var nodes = root.get(key);
    var things =
        nodes.items().stream()
            .map(item -> {
              var name = item.get("id").text();
              return read.apply(name, item.named(name));
            })
            .toList();
    if (nodes.present() && things.isEmpty()) {
      nodes.fault("at least one entry is expected");
    }
    unique(nodes, things.stream().map(id).toList());
    return things;
  }

  private static void unique(ContentNode nodes, List<String> ids) {
    var seen = new HashSet<String>();
    ids.stream()
        .filter(id -> !seen.add(id))
        .forEach(id -> nodes.fault("the id " + id + " appears twice"));
  }

  private static <T, K> Set<K> ids(List<T> things, Function<T, K> id) {
    return things.stream().map(id).collect(Collectors.toSet());
  }
}
