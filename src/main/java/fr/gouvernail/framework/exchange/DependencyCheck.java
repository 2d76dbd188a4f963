package fr.gouvernail.framework.exchange;

import fr.gouvernail.framework.FrameworkQuestion;
import fr.gouvernail.framework.exchange.Finding.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Checks what questions depend on once all of them are known. A question that can never be asked
/// would be lost without a word.
final class DependencyCheck {

  private final Map<String, FrameworkQuestion> questions = new HashMap<>();
  private final List<Pending> pending = new ArrayList<>();

  private record Pending(FrameworkQuestion question, Cursor place) {}

  void add(FrameworkQuestion question, Cursor dependency) {
    questions.put(question.urn(), question);
    if (question.dependsOn() != null) {
      pending.add(new Pending(question, dependency));
    }
  }

  void check() {
    var good = new HashSet<String>();
    for (var one : pending) {
      var dependency = one.question().dependsOn();
      if (dependency == null) {
        continue;
      }
      var on = questions.get(dependency.question());
      if (on == null) {
        one.place().find("question").note(Kind.QUESTION_UNKNOWN, dependency.question());
        continue;
      }
      if (turnsInCircles(one.question(), good)) {
        one.place().note(Kind.DEPENDENCY_CYCLE);
      }
      if (on.type().hasChoices()) {
        dependency.answers().stream()
            .filter(answer -> on.choice(answer).isEmpty())
            .forEach(answer -> one.place().find("answers").note(Kind.ANSWER_UNKNOWN, answer));
      }
    }
  }

  /// @param good questions that are known to lead to an end
  private boolean turnsInCircles(FrameworkQuestion question, Set<String> good) {
    var way = new HashSet<String>();
    @Nullable FrameworkQuestion next = question;
    while (next != null && !good.contains(next.urn())) {
      if (!way.add(next.urn())) {
        return true;
      }
      var dependency = next.dependsOn();
      next = dependency == null ? null : questions.get(dependency.question());
    }
    good.addAll(way);
    return false;
  }
}
