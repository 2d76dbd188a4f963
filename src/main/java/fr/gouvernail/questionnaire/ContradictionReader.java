package fr.gouvernail.questionnaire;

import fr.gouvernail.questionnaire.ContradictionRule.Answered;
import fr.gouvernail.questionnaire.ContradictionRule.Clause;
import fr.gouvernail.questionnaire.ContradictionRule.Found;
import fr.gouvernail.questionnaire.ContradictionRule.Stated;
import fr.gouvernail.questionnaire.InvalidQuestionnaire.Fault;
import fr.gouvernail.questionnaire.Questionnaire.FactKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads and checks the contradictions that lie beside a questionnaire.
final class ContradictionReader {

  private static final int HIGHEST_LEVEL = 4;
  private static final int LARGEST = 1_000_000;
  private static final int LONGEST_ID = 60;
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");
  private static final Pattern NAME = Pattern.compile("[a-z_]+\\.[a-z_]+");
  private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");

  private final Translations translations;
  private final Set<String> questions;
  private final Set<String> flags;

  private ContradictionReader(Translations translations, Questionnaire questionnaire) {
    this.translations = translations;
    questions = questionnaire.questions().stream().map(Question::id).collect(Collectors.toSet());
    flags =
        questionnaire.facts().stream()
            .filter(fact -> fact.kind() == FactKind.FLAG)
            .map(Questionnaire.FactDefinition::id)
            .collect(Collectors.toSet());
    flags.add(ContradictionRule.PROHIBITED_USE);
  }

  /// @param file shown with the faults
  /// @param english the translations, null where there are none
  /// @throws InvalidQuestionnaire with all the faults of both texts
  static List<ContradictionRule> read(
      String file, String french, @Nullable String english, Questionnaire questionnaire) {
    var faults = new ArrayList<Fault>();
    var root = ContentNode.root(french, faults);
    var translations = english == null ? Translations.none() : Translations.of(english, faults);
    var rules = new ArrayList<ContradictionRule>();
    if (faults.isEmpty()) {
      var reader = new ContradictionReader(translations, questionnaire);
      var ids = new HashSet<String>();
      for (var node : root.only("contradictions").get("contradictions").items()) {
        var rule = reader.rule(node);
        if (!ids.add(rule.id())) {
          node.fault("appears twice: " + rule.id());
        }
        rules.add(rule);
      }
      translations.reportUnused();
    }
    if (!faults.isEmpty()) {
      throw new InvalidQuestionnaire(file, faults);
    }
    return List.copyOf(rules);
  }

  private ContradictionRule rule(ContentNode found) {
    var id = found.get("id").text();
    var node = found.named(id).only("id", "when", "text", "ask");
    if (!ID.matcher(id).matches() || id.length() > LONGEST_ID) {
      node.fault("an id is lower-case letters, digits and hyphens");
    }
    var clauses = new ArrayList<Clause>();
    node.get("when").items().forEach(item -> clause(item).ifPresent(clauses::add));
    if (clauses.isEmpty()) {
      node.fault("nothing says when it is met");
    }
    var text = translations.text(node.get("text"), "contradictions/" + id + "/text");
    places(node.get("text"), text, clauses);
    return new ContradictionRule(
        id, clauses, text, translations.text(node.get("ask"), "contradictions/" + id + "/ask"));
  }

  private Optional<Clause> clause(ContentNode node) {
    var keys = node.entries().keySet();
    if (keys.contains("question")) {
      var question = node.only("question", "gte", "lte", "eq").get("question").text();
      if (!questions.contains(question)) {
        node.fault("no question " + question);
      }
      var range = range(node, HIGHEST_LEVEL);
      return Optional.of(new Answered(question, range[0], range[1]));
    }
    if (keys.contains("fact")) {
      var fact = node.only("fact", "is").get("fact").text();
      if (!flags.contains(fact)) {
        node.fault("no yes-or-no fact " + fact);
      }
      return Optional.of(new Stated(fact, node.get("is").flag()));
    }
    if (keys.contains("workspace")) {
      var name = node.only("workspace", "gte", "lte", "eq").get("workspace").text();
      if (!NAME.matcher(name).matches()) {
        node.fault("a name such as charter.in_force is expected");
      }
      var range = range(node, LARGEST);
      return Optional.of(new Found(name, range[0], range[1]));
    }
    node.fault("one of question, fact, workspace is expected");
    return Optional.empty();
  }

  private static int[] range(ContentNode node, int most) {
    var keys = node.entries().keySet();
    if (keys.contains("eq")) {
      var value = node.get("eq").integer(0, most);
      return new int[] {value, value};
    }
    if (!keys.contains("gte") && !keys.contains("lte")) {
      node.fault("one of gte, lte, eq is expected");
    }
    return new int[] {
      keys.contains("gte") ? node.get("gte").integer(0, most) : 0,
      keys.contains("lte") ? node.get("lte").integer(0, most) : most
    };
  }

  /// A number that the rule does not ask for would never be filled in.
  private static void places(ContentNode node, Text text, List<Clause> clauses) {
    var known =
        clauses.stream()
            .filter(Found.class::isInstance)
            .map(clause -> ((Found) clause).name())
            .collect(Collectors.toSet());
    var french = named(text.fr());
    if (!known.containsAll(french)) {
      node.fault("names a number that `when` does not");
    }
    if (text.en() != null && !named(text.en()).equals(french)) {
      node.fault("its translation names other numbers");
    }
  }

  private static Set<String> named(String text) {
    return PLACE.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toSet());
  }
}
