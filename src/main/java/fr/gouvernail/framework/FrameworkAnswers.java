package fr.gouvernail.framework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is known in an audit with a framework.
///
/// @param given answers by the urns of their questions
/// @param judgements on requirements, by urn
/// @param groups the groups to which the audit is restricted: those of the framework that are
///   selected by default where it is null, and no restriction where it is empty
public record FrameworkAnswers(
    Map<String, Given> given, Map<String, Judgement> judgements, @Nullable Set<String> groups) {

  /// Nothing is known yet.
  public static final FrameworkAnswers NONE = new FrameworkAnswers(Map.of(), Map.of(), null);

  public FrameworkAnswers {
    given = canonical(given);
    judgements = canonical(judgements);
    groups = groups == null ? null : Collections.unmodifiableSet(new LinkedHashSet<>(groups));
  }

  private static <T> Map<String, T> canonical(Map<String, T> byUrn) {
    var copy = new LinkedHashMap<String, T>();
    byUrn.forEach((urn, value) -> copy.put(Urns.canonical(urn), value));
    return Collections.unmodifiableMap(copy);
  }

  /// The answer to a question, if it is one to such a question. Choices that the question does not
  /// have are none.
  Optional<Given> to(FrameworkQuestion question) {
    return Optional.ofNullable(given.get(question.urn()))
        .map(answer -> answer.to(question))
        .filter(answer -> !answer.values().isEmpty());
  }

  /// The answer to a question.
  public sealed interface Given {

    /// What a dependency compares: urns of choices, or the value in writing.
    Set<String> values();

    /// What of it answers such a question: itself, or nothing.
    Given to(FrameworkQuestion question);
  }

  /// One choice, or several where the question allows it.
  public record Chosen(Set<String> choices) implements Given {

    static final Chosen NOTHING = new Chosen(Set.of());

    public Chosen {
      choices = Urns.set(choices);
    }

    public static Chosen of(String... choices) {
      return new Chosen(Set.of(choices));
    }

    @Override
    public Set<String> values() {
      return choices;
    }

    @Override
    public Given to(FrameworkQuestion question) {
      if (!question.type().hasChoices()) {
        return NOTHING;
      }
      var known = new LinkedHashSet<>(choices);
      known.removeIf(choice -> question.choice(choice).isEmpty());
      return question.type() == FrameworkQuestion.Type.UNIQUE_CHOICE && known.size() > 1
          ? NOTHING
          : new Chosen(known);
    }
  }

  /// A value that is no choice.
  ///
  /// @param value a text, or a number, a date or a yes or no in writing; blank for none
  public record Written(FrameworkQuestion.Type type, String value) implements Given {

    public Written {
      value = value.strip();
    }

    public static Written text(String text) {
      return new Written(FrameworkQuestion.Type.TEXT, text);
    }

    public static Written number(BigDecimal number) {
      return new Written(
          FrameworkQuestion.Type.NUMBER, number.stripTrailingZeros().toPlainString());
    }

    public static Written flag(boolean yes) {
      return new Written(FrameworkQuestion.Type.BOOLEAN, String.valueOf(yes));
    }

    public static Written day(LocalDate day) {
      return new Written(FrameworkQuestion.Type.DATE, day.toString());
    }

    @Override
    public Set<String> values() {
      return value.isEmpty() ? Set.of() : Set.of(Urns.canonical(value));
    }

    @Override
    public Given to(FrameworkQuestion question) {
      return question.type() == type ? this : Chosen.NOTHING;
    }
  }

  /// What the consultant says of a requirement as a whole.
  ///
  /// @param result null for nothing; that it does not apply counts against all answers, everything
  ///   else only where no answer decides
  /// @param score on the requirement's scale, where no answer scores; null for none
  public record Judgement(@Nullable Compliance result, @Nullable Integer score) {}
}
