package fr.gouvernail.aiact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where the answers lead through the questions of a pack.
///
/// @param steps the questions that were asked, with their answers
/// @param flags what they establish
/// @param next the first question without an answer that it takes; empty once all are answered
public record Interview(
    LawPack pack, List<Step> steps, Set<String> flags, Optional<Question> next) {

  /// @param chosen in the order of the question; empty where none applies
  public record Step(Question question, List<Question.Option> chosen) {

    boolean isOnly(String option) {
      return chosen.size() == 1 && chosen.getFirst().id().equals(option);
    }

    /// Whether somebody has to check what was answered.
    public boolean isToCheck() {
      return chosen.stream().anyMatch(Question.Option::isToCheck);
    }
  }

  /// Asks from the start. An answer that the pack does not know counts as not given.
  public static Interview of(LawPack pack, Answers answers) {
    var walk = new Walk(pack, answers);
    var open = walk.go();
    return new Interview(
        pack, List.copyOf(walk.steps), Set.copyOf(walk.flags), Optional.ofNullable(open));
  }

  /// The questions that the answers lead through, the open one included.
  public List<Question> asked() {
    return Stream.concat(steps.stream().map(Step::question), next.stream()).toList();
  }

  /// How many questions there are at most, those included that are answered.
  public int most() {
    return steps.size() + next.map(question -> longest(question.id(), new HashMap<>())).orElse(0);
  }

  /// How many are left from here at most. A pack only leads on, so that this ends.
  private int longest(String from, Map<String, Integer> known) {
    var question = pack.question(from);
    if (question.isEmpty()) {
      return 0;
    }
    var before = known.get(from);
    if (before != null) {
      return before;
    }
    int most = 0;
    for (var following : question.get().mayLeadTo()) {
      most = Math.max(most, longest(following, known));
    }
    known.put(from, most + 1);
    return most + 1;
  }

  private static final class Walk {

    private final LawPack pack;
    private final Answers answers;
    private final List<Step> steps = new ArrayList<>();
    private final Set<String> flags = new LinkedHashSet<>();

    Walk(LawPack pack, Answers answers) {
      this.pack = pack;
      this.answers = answers;
    }

    @Nullable Question go() {
      var at = pack.question(pack.start());
      while (at.isPresent()) {
        var question = at.get();
        if (question.askedIf() != null && !flags.contains(question.askedIf())) {
          at = pack.question(question.skipped());
          continue;
        }
        var chosen = question.chosen(answers.chosen().get(question.id()));
        if (chosen == null) {
          return question;
        }
        take(question, chosen);
        at = pack.question(question.next(chosen));
      }
      return null;
    }

    private void take(Question question, List<Question.Option> chosen) {
      steps.add(new Step(question, chosen));
      chosen.forEach(option -> flags.addAll(option.sets()));
      if (chosen.isEmpty()) {
        flags.addAll(question.setIfNone());
      }
      pack.derived().stream()
          .filter(derived -> derived.question().equals(question.id()))
          .filter(derived -> chosen.stream().anyMatch(o -> o.id().equals(derived.option())))
          .forEach(derived -> flags.add(derived.flag()));
    }
  }
}
