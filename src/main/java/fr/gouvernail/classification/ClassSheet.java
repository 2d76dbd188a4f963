package fr.gouvernail.classification;

import fr.gouvernail.aiact.Interview;
import fr.gouvernail.aiact.Question;
import fr.gouvernail.classification.Classified.Subject;
import fr.gouvernail.tenancy.PersonRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All about the class of a use, for its page.
///
/// @param history runs, the latest first; at most [Classifications#MOST_RUNS]
/// @param interview the one that is being held, under the latest pack; without state where none is
/// @param standing what became of the last run under that pack, if it was made with an older one
/// @param names of whoever acted
public record ClassSheet(
    Subject subject,
    List<ClassificationRow> history,
    InterviewSheet interview,
    Standing standing,
    Map<PersonRef, String> names) {

  /// How the last run stands against the latest pack.
  public enum Standing {
    /// It was made with it.
    CURRENT,
    /// Its answers were read under it, and it says the same.
    CONFIRMED,
    /// It says something else, or asks more; somebody has to settle that.
    CHANGED,
    /// Nobody looked yet.
    UNREAD
  }

  /// Whether somebody answers anew.
  public boolean isRunning() {
    return interview.state() != null;
  }

  /// What counts, if anything was recorded.
  public Optional<ClassificationRow> latest() {
    return history.stream().findFirst();
  }

  /// A run and the one before it.
  ///
  /// @param answers the questions that were answered otherwise, or by one of the two only
  public record Changes(
      ClassificationRow before, ClassificationRow after, List<ChangedAnswer> answers) {

    static Changes between(ClassificationRow before, ClassificationRow after) {
      var earlier = before.computed().path();
      var later = after.computed().path();
      var changed =
          new ArrayList<ChangedAnswer>(
              later.stream()
                  .map(step -> new ChangedAnswer(same(earlier, step), step))
                  .filter(ChangedAnswer::differs)
                  .toList());
      earlier.stream()
          .filter(step -> same(later, step) == null)
          .forEach(step -> changed.add(new ChangedAnswer(step, null)));
      return new Changes(before, after, List.copyOf(changed));
    }

    private static Interview.@Nullable Step same(List<Interview.Step> among, Interview.Step step) {
      return among.stream()
          .filter(other -> other.question().id().equals(step.question().id()))
          .findFirst()
          .orElse(null);
    }
  }

  /// An answer of two runs; null where one of them was not asked.
  public record ChangedAnswer(Interview.@Nullable Step before, Interview.@Nullable Step after) {
    boolean differs() {
      return before == null || after == null || !ids(before).equals(ids(after));
    }

    private static List<String> ids(Interview.Step step) {
      return step.chosen().stream().map(Question.Option::id).toList();
    }
  }

  /// What a run of the history changed, against the one before it; nothing for the first.
  public Optional<Changes> changes(ClassificationRow row) {
    return history.stream()
        .filter(before -> before.number() == row.number() - 1)
        .findFirst()
        .map(before -> Changes.between(before, row));
  }
}
