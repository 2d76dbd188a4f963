package fr.gouvernail.questionnaire;

import fr.gouvernail.questionnaire.Condition.Comparison;
import fr.gouvernail.questionnaire.Questionnaire.FactKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Reads the grammar of conditions: `toujours`, `{fact: id}`, `{fact: id, gte|lte|eq: n}`, `{any:
/// […]}`, `{all: […]}`, `{not: …}`.
public final class ConditionReader {

  private static final int LARGEST_NUMBER = 1_000_000;

  private final Map<String, FactKind> facts;

  /// @param facts those that conditions may name
  public ConditionReader(Map<String, FactKind> facts) {
    this.facts = Map.copyOf(facts);
  }

  /// The condition at that place, which holds for everybody where nothing is written or where it
  /// has faults.
  public Condition read(ContentNode node) {
    if (!node.present()) {
      return new Condition.Always();
    }
    if (node.isText()) {
      if (!node.text().equals("toujours")) {
        node.fault("« toujours » or a mapping is expected");
      }
      return new Condition.Always();
    }
    var entries = node.entries();
    if (entries.containsKey("fact")) {
      return fact(node, entries);
    }
    if (entries.size() == 1) {
      var operand = entries.values().iterator().next();
      switch (entries.keySet().iterator().next()) {
        case "any" -> {
          return new Condition.Any(several(operand));
        }
        case "all" -> {
          return new Condition.All(several(operand));
        }
        case "not" -> {
          return new Condition.Not(read(operand));
        }
        default -> {}
      }
    }
    node.fault("a condition is one of fact, any, all, not");
    return new Condition.Always();
  }

  private List<Condition> several(ContentNode node) {
    var conditions = node.items().stream().map(this::read).toList();
    if (conditions.isEmpty()) {
      node.fault("at least one condition is expected");
    }
    return conditions;
  }

  private Condition fact(ContentNode node, Map<String, ContentNode> entries) {
    var fact = node.get("fact").text();
    var kind = facts.get(fact);
    if (kind == null) {
      node.fault("no fact " + fact);
      return new Condition.Always();
    }
    node.only("fact", "gte", "lte", "eq");
    var comparisons =
        Arrays.stream(Comparison.values()).filter(c -> entries.containsKey(c.id())).toList();
    if (kind == FactKind.FLAG && comparisons.isEmpty()) {
      return new Condition.Flag(fact);
    }
    if (kind == FactKind.NUMBER && comparisons.size() == 1) {
      var comparison = comparisons.getFirst();
      return new Condition.Compared(
          fact, comparison, node.get(comparison.id()).integer(0, LARGEST_NUMBER));
    }
    node.fault(
        kind == FactKind.FLAG
            ? fact + " is a yes-or-no fact: it compares with nothing"
            : fact + " is a number: one of gte, lte, eq is expected");
    return new Condition.Always();
  }
}
