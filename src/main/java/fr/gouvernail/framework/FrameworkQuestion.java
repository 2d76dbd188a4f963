package fr.gouvernail.framework;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A question of a requirement.
///
/// @param weight multiplies what its choices add to the score, from 1
/// @param dependsOn null: always asked with its requirement
/// @param choices of the two kinds that have any
public record FrameworkQuestion(
    String urn,
    Type type,
    LocalText text,
    @Nullable LocalText annotation,
    int weight,
    @Nullable Dependency dependsOn,
    List<Choice> choices) {

  public FrameworkQuestion {
    urn = Urns.canonical(urn);
    choices = List.copyOf(choices);
  }

  public Optional<Choice> choice(String urn) {
    return choices.stream().filter(choice -> choice.urn().equals(urn)).findFirst();
  }

  /// Whether a score is computed from it.
  public boolean scores() {
    return choices.stream().anyMatch(choice -> choice.addScore() != null);
  }

  /// Whether it tells if its requirement is met.
  public boolean decides() {
    return choices.stream().anyMatch(choice -> choice.computeResult() != null);
  }

  /// What an answer is.
  public enum Type {
    UNIQUE_CHOICE,
    MULTIPLE_CHOICE,
    TEXT,
    NUMBER,
    BOOLEAN,
    DATE;

    /// The word of the format.
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    public boolean hasChoices() {
      return this == UNIQUE_CHOICE || this == MULTIPLE_CHOICE;
    }

    /// The type with that word; `single_choice` is an older one.
    public static Optional<Type> of(String word) {
      var lower = word.strip().toLowerCase(Locale.ROOT);
      return lower.equals("single_choice")
          ? Optional.of(UNIQUE_CHOICE)
          : Arrays.stream(values()).filter(type -> type.id().equals(lower)).findFirst();
    }
  }

  /// The question is asked after certain answers to another one, which may stand anywhere in the
  /// framework.
  ///
  /// @param question urn of the other question
  /// @param answers urns of choices, or values of a question without choices; at least one
  /// @param all whether all of them are needed, or any
  public record Dependency(String question, List<String> answers, boolean all) {
    public Dependency {
      question = Urns.canonical(question);
      answers = Urns.canonical(answers);
    }
  }
}
