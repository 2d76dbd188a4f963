package fr.gouvernail.classification.ui;

import fr.gouvernail.aiact.Question;
import fr.gouvernail.classification.AnswerChange;
import fr.gouvernail.classification.InterviewSheet;
import fr.gouvernail.classification.Interviews;
import fr.gouvernail.tenancy.PersonRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One person's way through an interview: where he or she is, what was missed, what somebody else
/// answered meanwhile. Each choice is stored at once; going back and forth only changes what is
/// shown.
///
/// What is used comes from the browser, which may be behind: whatever names another question than
/// the one that is shown does nothing.
final class Conversation {

  /// What became of something that was used.
  enum Effect {
    NOTHING,
    /// Something else is shown about the same question.
    SHOWN,
    SAVED,
    /// Another question is shown.
    MOVED,
    COMPLETED
  }

  /// An answer that somebody else changed meanwhile.
  ///
  /// @param by who; null where nobody knows
  /// @param mine ids; null for no answer
  record Clash(@Nullable PersonRef by, @Nullable List<String> mine) {}

  private final Interviews interviews;
  private InterviewSheet sheet;
  private @Nullable Question at;
  private boolean missed;
  private boolean changed;
  private @Nullable Clash clash;

  /// @param wanted the question to begin at, or empty
  Conversation(Interviews interviews, InterviewSheet sheet, String wanted) {
    this.interviews = interviews;
    this.sheet = sheet;
    at = first(wanted);
  }

  /// Where to begin: at the wanted question, else at the first that is open; where all are answered
  /// from before, at the very first.
  private @Nullable Question first(String wanted) {
    var interview = sheet.interview();
    var state = sheet.state();
    boolean untouched = state == null || state.changedAt().equals(state.startedAt());
    return find(wanted)
        .or(interview::next)
        .or(() -> untouched ? interview.asked().stream().findFirst() : Optional.empty())
        .orElse(null);
  }

  private Optional<Question> find(String wanted) {
    return sheet.interview().asked().stream()
        .filter(question -> question.id().equals(wanted))
        .findFirst();
  }

  InterviewSheet sheet() {
    return sheet;
  }

  /// The question that is shown; null where all are answered and read over.
  @Nullable Question at() {
    return at;
  }

  /// Its place among those asked so far, from 1.
  int place() {
    return sheet.interview().asked().indexOf(at) + 1;
  }

  /// Whether the person tried to go on without an answer.
  boolean isMissed() {
    return missed;
  }

  /// Whether somebody answered since the person last saw the answers.
  boolean isChanged() {
    return changed;
  }

  @Nullable Clash clash() {
    return clash;
  }

  /// @param choice question and option; the service refuses what the question does not offer
  Effect choose(String choice) {
    var space = choice.indexOf(' ');
    if (at == null || space < 0 || !isShown(choice.substring(0, space))) {
      return Effect.NOTHING;
    }
    var option = choice.substring(space + 1);
    if (!at.several()) {
      return answer(at, List.of(option));
    }
    var before = stored(at);
    var chosen = new ArrayList<>(before == null ? List.<String>of() : before);
    if (!chosen.remove(option)) {
      chosen.add(option);
    }
    return answer(at, chosen.isEmpty() ? null : chosen);
  }

  /// @param choice question and anything
  Effect chooseNone(String choice) {
    if (at == null || !isShown(choice.split(" ", 2)[0])) {
      return Effect.NOTHING;
    }
    var before = stored(at);
    return answer(at, before != null && before.isEmpty() ? null : List.of());
  }

  /// Writes over what somebody else answered, which the person has seen by now.
  Effect keep() {
    return at == null || clash == null ? Effect.NOTHING : answer(at, clash.mine());
  }

  /// Lets stand what somebody else answered.
  Effect take() {
    clash = null;
    return Effect.SHOWN;
  }

  Effect next(String from) {
    if (at == null || !isShown(from)) {
      return Effect.NOTHING;
    }
    if (stored(at) == null || clash != null) {
      missed = clash == null;
      return Effect.SHOWN;
    }
    var questions = sheet.interview().asked();
    int place = questions.indexOf(at);
    return move(place + 1 < questions.size() ? questions.get(place + 1) : null);
  }

  Effect back(String from) {
    var questions = sheet.interview().asked();
    int place = at == null ? questions.size() : questions.indexOf(at);
    return isShown(from) && place > 0 ? move(questions.get(place - 1)) : Effect.NOTHING;
  }

  Effect go(String wanted) {
    return find(wanted).map(this::move).orElse(Effect.NOTHING);
  }

  Effect complete() {
    var state = sheet.state();
    if (at != null || state == null) {
      return Effect.NOTHING;
    }
    var subject = sheet.subject().id();
    if (interviews
        .complete(subject, state.id(), state.version(), sheet.pack().version())
        .isPresent()) {
      return Effect.COMPLETED;
    }
    sheet = interviews.open(subject);
    at = sheet.interview().next().orElse(null);
    changed = true;
    return Effect.SHOWN;
  }

  private boolean isShown(String question) {
    return question.equals(at == null ? "" : at.id());
  }

  private @Nullable List<String> stored(Question question) {
    return sheet.answer(question.id()).orElse(null);
  }

  private Effect answer(Question question, @Nullable List<String> chosen) {
    var saved =
        interviews.answer(
            sheet.subject().id(), new AnswerChange(question.id(), stored(question), chosen));
    sheet = saved.sheet();
    missed = false;
    var state = sheet.state();
    clash = saved.stored() ? null : new Clash(state == null ? null : state.changedBy(), chosen);
    settle();
    return saved.stored() ? Effect.SAVED : Effect.SHOWN;
  }

  /// Somebody else may have led the interview elsewhere.
  private void settle() {
    if (at != null && !sheet.interview().asked().contains(at)) {
      at = sheet.interview().next().orElse(null);
      clash = null;
    }
  }

  private Effect move(@Nullable Question to) {
    at = to;
    missed = false;
    changed = false;
    clash = null;
    return Effect.MOVED;
  }
}
