package fr.gouvernail.classification.ui;

import static fr.gouvernail.classification.ui.ClassWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.classification.ui.Conversation.Effect;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.SaveStatus;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/// The interview on screen: one question, beside it the answers given so far.
final class InterviewDesk extends KeyedPage {

  private final Conversation talk;
  private final Workspace workspace;
  private final Clock clock;
  private final Function<PersonRef, String> names;
  private final Runnable completed;
  private final Still asked = new Still();
  private final Still path = new Still();
  private final SaveStatus status = new SaveStatus();

  /// @param names of whoever else answers
  /// @param completed run once it was recorded
  InterviewDesk(
      Conversation talk,
      Workspace workspace,
      Clock clock,
      Function<PersonRef, String> names,
      Runnable completed) {
    this.talk = talk;
    this.workspace = workspace;
    this.clock = clock;
    this.names = names;
    this.completed = completed;
    asked
        .on(ChoiceCards.CHOOSE, choice -> after(talk.choose(choice)))
        .on(ChoiceCards.NONE, choice -> after(talk.chooseNone(choice)))
        .on(QuestionCard.NEXT, from -> after(talk.next(from)))
        .on(QuestionCard.BACK, from -> after(talk.back(from)))
        .on(QuestionCard.KEEP, nothing -> after(talk.keep()))
        .on(QuestionCard.TAKE, nothing -> after(talk.take()))
        .on(RecapCard.COMPLETE, nothing -> after(talk.complete()));
    path.on(PathList.GO, wanted -> after(talk.go(wanted)));
    var bar = new Div(status, keys());
    bar.addClassName("gv-asked-bar");
    var card = Card.labelled(text("asked"), asked);
    card.addClassName("gv-asked");
    var main = new Div(card, bar);
    main.addClassName("gv-asked-main");
    var columns = new Div(main, path);
    columns.addClassNames("gv-grid", "gv-grid-main-side", "gv-asked-columns");
    if (talk.sheet().isUnderOlderPack()) {
      var law = new Note(Tone.ATTENTION, "scroll-text", text("law.meanwhile"));
      law.addClassName("gv-class-running");
      add(new Still(law));
    }
    add(columns);
    draw();
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

  private void after(Effect effect) {
    switch (effect) {
      case NOTHING -> {}
      case COMPLETED -> completed.run();
      case SHOWN -> draw();
      case SAVED -> {
        status.savedAt(clock.instant());
        draw();
      }
      case MOVED -> {
        draw();
        asked.focus(QuestionCard.HEADING);
        remember();
      }
    }
  }

  /// The address leads back to the question that is shown.
  private void remember() {
    var at = talk.at();
    var subject = talk.sheet().subject().id();
    var address =
        at == null
            ? ClassificationNavigation.interview(workspace, subject)
            : ClassificationNavigation.interview(workspace, subject, at.id());
    UI.getCurrent().getPage().getHistory().replaceState(null, address);
  }

  private void draw() {
    asked.renew(
        talk.at() == null
            ? RecapCard.of(talk.sheet(), talk.isChanged())
            : QuestionCard.of(talk, names));
    path.renew(List.of(answers()));
  }

  private Component answers() {
    var interview = talk.sheet().interview();
    var card = new Card(text("path"), PathList.toOpen(interview, talk.at()));
    if (interview.steps().isEmpty()) {
      card.add(new Paragraph(text("path.none")));
    }
    card.setId("gv-path-card");
    return card;
  }
}
