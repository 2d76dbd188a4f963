package fr.gouvernail.questionnaire;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// When a question, a legal duty or a target profile concerns a company, read on the facts of its
/// profile.
///
/// Kleene's three-valued logic: an unknown fact gives [Truth#UNKNOWN] unless the rest already
/// decides.
public sealed interface Condition {

  Truth evaluate(Facts facts);

  /// The facts that this condition reads, in alphabetical order.
  SortedSet<String> facts();

  /// Holds for every company (« toujours »).
  record Always() implements Condition {
    @Override
    public Truth evaluate(Facts facts) {
      return Truth.TRUE;
    }

    @Override
    public SortedSet<String> facts() {
      return new TreeSet<>();
    }
  }

  /// The yes-or-no fact is a yes.
  record Flag(String fact) implements Condition {
    @Override
    public Truth evaluate(Facts facts) {
      return facts.flag(fact).map(Truth::of).orElse(Truth.UNKNOWN);
    }

    @Override
    public SortedSet<String> facts() {
      return new TreeSet<>(List.of(fact));
    }
  }

  enum Comparison {
    AT_LEAST("gte"),
    AT_MOST("lte"),
    EQUAL("eq");

    private final String id;

    Comparison(String id) {
      this.id = id;
    }

    /// The key of the grammar.
    public String id() {
      return id;
    }

    boolean holds(int value, int bound) {
      return switch (this) {
        case AT_LEAST -> value >= bound;
        case AT_MOST -> value <= bound;
        case EQUAL -> value == bound;
      };
    }
  }

  /// The counted fact compares with a bound.
  record Compared(String fact, Comparison comparison, int bound) implements Condition {
    @Override
    public Truth evaluate(Facts facts) {
      return facts
          .number(fact)
          .map(value -> Truth.of(comparison.holds(value, bound)))
          .orElse(Truth.UNKNOWN);
    }

    @Override
    public SortedSet<String> facts() {
      return new TreeSet<>(List.of(fact));
    }
  }

  /// At least one of them holds.
  record Any(List<Condition> conditions) implements Condition {
    public Any {
      conditions = List.copyOf(conditions);
    }

    @Override
    public Truth evaluate(Facts facts) {
      return conditions.stream().map(c -> c.evaluate(facts)).reduce(Truth.FALSE, Truth::or);
    }

    @Override
    public SortedSet<String> facts() {
      return union(conditions);
    }
  }

  /// Every one of them holds.
  record All(List<Condition> conditions) implements Condition {
    public All {
      conditions = List.copyOf(conditions);
    }

    @Override
    public Truth evaluate(Facts facts) {
      return conditions.stream().map(c -> c.evaluate(facts)).reduce(Truth.TRUE, Truth::and);
    }

    @Override
    public SortedSet<String> facts() {
      return union(conditions);
    }
  }

  /// It does not hold.
  record Not(Condition condition) implements Condition {
    @Override
    public Truth evaluate(Facts facts) {
      return condition.evaluate(facts).not();
    }

    @Override
    public SortedSet<String> facts() {
      return condition.facts();
    }
  }

  private static SortedSet<String> union(List<Condition> conditions) {
    var facts = new TreeSet<String>();
    conditions.forEach(condition -> facts.addAll(condition.facts()));
    return facts;
  }
}
