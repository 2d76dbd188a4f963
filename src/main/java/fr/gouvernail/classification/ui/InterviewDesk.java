package fr.gouvernail.classification.ui;

import static fr.gouvernail.classification.ui.ClassWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.aiact.Question;
import fr.gouvernail.classification.AnswerChange;
import fr.gouvernail.classification.InterviewSheet;
import fr.gouvernail.classification.Interviews;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.SaveStatus;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The interview as a conversation: one question, beside it the answers given so far. Each choice
/// is stored at once; going back and forth only changes what is shown.
final class InterviewDesk extends KeyedPage {

  private final Interviews interviews;
  private final Workspace workspace;
  private final Clock clock;
  private final Function<PersonRef, String> names;
  private final Runnable completed;
  private final UUID subject;
  private final Still asked = new Still();
  private final Still path = new Still();
  private final SaveStatus status = new SaveStatus();
  private InterviewSheet sheet;
  private @Nullable Question at;
  private boolean missed;
  private boolean changed;
  private QuestionCard.@Nullable Clash clash;

  /// @param names of whoever else answers
  /// @param completed run once it was recorded
  InterviewDesk(
      Interviews interviews,
      InterviewSheet sheet,
      String wanted,
      Workspace workspace,
      Clock clock,
      Function<PersonRef, String> names,
      Runnable completed) {
    this.interviews = interviews;
    this.sheet = sheet;
    this.workspace = workspace;
    this.clock = clock;
    this.names = names;
    this.completed = completed;
    subject = sheet.subject().id();
    at = first(wanted);
    asked
        .on(ChoiceCards.CHOOSE, this::choose)
        .on(ChoiceCards.NONE, nothing -> chooseNone())
        .on(QuestionCard.NEXT, nothing -> next())
        .on(QuestionCard.BACK, nothing -> back())
        .on(QuestionCard.KEEP, nothing -> keep())
        .on(QuestionCard.TAKE, nothing -> show())
        .on(RecapCard.COMPLETE, nothing -> complete());
    path.on(PathList.GO, this::go);
    var bar = new Div(status, keys());
    bar.addClassName("gv-asked-bar");
    var main = new Div(asked, bar);
    main.addClassName("gv-asked-main");
    var columns = new Div(main, path);
    columns.addClassNames("gv-grid", "gv-grid-main-side", "gv-asked-columns");
    if (sheet.isUnderOlderPack()) {
      add(new Still(new Note(Tone.ATTENTION, "scroll-text", text("law.meanwhile"))));
    }
    add(columns);
    draw();
  }

  /// Where to begin: at the question of the address, else at the first that is open; where all are
  /// answered from before, at the very first.
  private @Nullable Question first(String wanted) {
    var interview = sheet.interview();
    var state = sheet.state();
    boolean untouched = state == null || state.changedAt().equals(state.startedAt());
    return interview.asked().stream()
        .filter(question -> question.id().equals(wanted))
        .findFirst()
        .or(interview::next)
        .or(() -> untouched ? interview.asked().stream().findFirst() : Optional.empty())
        .orElse(null);
  }

  private static Component keys() {
    var keys = new HtmlContainer("p");
    keys.addClassNames("gv-meta", "gv-asked-keys");
    for (var part : List.of("choose", "next", "back")) {
      var cap = new HtmlContainer("kbd");
      cap.setText(text("keys." + part + ".cap"));
      var line = new Span(cap);
      line.add(" " + text("keys." + part));
      keys.add(line);
    }
    return new Still(keys);
  }

  /// @param option from the browser; the service refuses what the question does not offer
  private void choose(String option) {
    if (at == null) {
      return;
    }
    var before = stored();
    if (!at.several()) {
      answer(List.of(option));
      return;
    }
    var chosen = new ArrayList<>(before == null ? List.<String>of() : before);
    if (!chosen.remove(option)) {
      chosen.add(option);
    }
    answer(chosen.isEmpty() ? null : chosen);
  }

  private void chooseNone() {
    if (at != null) {
      var before = stored();
      answer(before != null && before.isEmpty() ? null : List.of());
    }
  }

  private void keep() {
    if (clash != null) {
      answer(clash.mine());
    }
  }

  private @Nullable List<String> stored() {
    return at == null ? null : sheet.answer(at.id()).orElse(null);
  }

  private void answer(@Nullable List<String> chosen) {
    var question = Objects.requireNonNull(at, "a question is asked");
    var saved = interviews.answer(subject, new AnswerChange(question.id(), stored(), chosen));
    sheet = saved.sheet();
    missed = false;
    clash = null;
    if (saved.stored()) {
      status.savedAt(clock.instant());
    } else {
      var state = sheet.state();
      clash =
          new QuestionCard.Clash(
              state == null ? text("somebody") : names.apply(state.changedBy()), chosen);
    }
    draw();
  }

  /// Shows what is stored.
  private void show() {
    clash = null;
    draw();
  }

  private void next() {
    if (at == null) {
      return;
    }
    if (stored() == null || clash != null) {
      missed = clash == null;
      draw();
      return;
    }
    var questions = sheet.interview().asked();
    int place = questions.indexOf(at);
    move(place + 1 < questions.size() ? questions.get(place + 1) : null);
  }

  private void back() {
    var questions = sheet.interview().asked();
    int place = at == null ? questions.size() : questions.indexOf(at);
    if (place > 0) {
      move(questions.get(place - 1));
    }
  }

  private void go(String wanted) {
    sheet.interview().asked().stream()
        .filter(question -> question.id().equals(wanted))
        .findFirst()
        .ifPresent(this::move);
  }

  private void move(@Nullable Question to) {
    at = to;
    missed = false;
    changed = false;
    clash = null;
    draw();
    asked.focus(QuestionCard.HEADING);
    UI.getCurrent()
        .getPage()
        .getHistory()
        .replaceState(
            null,
            to == null
                ? ClassificationNavigation.interview(workspace, subject)
                : ClassificationNavigation.interview(workspace, subject, to.id()));
  }

  private void complete() {
    var state = sheet.state();
    if (state == null) {
      return;
    }
    var row = interviews.complete(subject, state.id(), state.version(), sheet.pack().version());
    if (row.isPresent()) {
      completed.run();
      return;
    }
    sheet = interviews.open(subject);
    at = sheet.interview().next().orElse(null);
    changed = true;
    draw();
  }

  private void draw() {
    var interview = sheet.interview();
    var questions = interview.asked();
    if (at != null && !questions.contains(at)) {
      // Somebody else led the interview elsewhere.
      at = interview.next().orElse(null);
    }
    if (at == null && interview.next().isPresent()) {
      at = interview.next().get();
    }
    asked.renew(
        List.of(
            at == null
                ? RecapCard.of(sheet, changed)
                : QuestionCard.of(sheet, at, questions.indexOf(at) + 1, missed, clash)));
    path.renew(List.of(answers()));
  }

  private Component answers() {
    var card = new Card(text("path"), PathList.toOpen(sheet.interview(), at));
    if (sheet.interview().steps().isEmpty()) {
      card.add(new Paragraph(text("path.none")));
    }
    card.setId("gv-path-card");
    return card;
  }
}
