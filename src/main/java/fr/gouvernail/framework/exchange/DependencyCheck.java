package fr.gouvernail.framework.exchange;

import fr.gouvernail.framework.FrameworkQuestion;
import fr.gouvernail.framework.exchange.Finding.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    var ends = new HashMap<String, Boolean>();
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
      if (turnsInCircles(one.question(), ends)) {
        one.place().note(Kind.DEPENDENCY_CYCLE);
      }
      if (on.type().hasChoices()) {
        dependency.answers().stream()
            .filter(answer -> on.choice(answer).isEmpty())
            .forEach(answer -> one.place().find("answers").note(Kind.ANSWER_UNKNOWN, answer));
      }
    }
  }

  /// @param ends of questions already followed, whether they lead to an end
  private boolean turnsInCircles(FrameworkQuestion question, Map<String, Boolean> ends) {
    var way = new HashSet<String>();
    var leads = true;
    for (@Nullable FrameworkQuestion next = question; next != null; next = on(next)) {
      var known = ends.get(next.urn());
      if (known != null || !way.add(next.urn())) {
        leads = known != null && known;
        break;
      }
    }
    for (var urn : way) {
      ends.put(urn, leads);
    }
    return !leads;
  }

  private @Nullable FrameworkQuestion on(FrameworkQuestion question) {
    var dependency = question.dependsOn();
    return dependency == null ? null : questions.get(dependency.question());
  }
}
