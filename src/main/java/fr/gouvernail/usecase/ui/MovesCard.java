package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.button;
import static fr.gouvernail.usecase.ui.PageWords.move;
import static fr.gouvernail.usecase.ui.PageWords.page;
import static fr.gouvernail.usecase.ui.PageWords.soft;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Fold;
import fr.gouvernail.usecase.model.Move;
import fr.gouvernail.usecase.model.State;
import java.util.ArrayList;
import java.util.List;

/// The steps that the reader may take, and on demand why the others not.
final class MovesCard extends Composite<Card> {

  static final String MOVE = "move";
  static final String ACCEPT = "accept";
  static final String END_PILOT = "end-pilot";

  private final CasePage page;
  private final NextSteps next;

  MovesCard(CasePage page, NextSteps next) {
    this.page = page;
    this.next = next;
  }

  @Override
  protected Card initContent() {
    var card = new Card(page("next"));
    var buttons = buttons();
    if (buttons.isEmpty()) {
      card.add(
          soft(
              next.primary()
                  .map(move -> page("next.above", move("act." + move.transition())))
                  .orElseGet(() -> page(next.isToBeWritten() ? written() : "next.none"))));
    } else {
      var row = new Div(buttons.toArray(Component[]::new));
      row.addClassName("gv-case-acts");
      card.add(row);
    }
    var refused = next.refused();
    if (!refused.isEmpty()) {
      var list = new UnorderedList();
      list.addClassNames("gv-list", "gv-list-tight");
      refused.forEach(move -> list.add(refused(move)));
      card.add(new Fold(page("next.why"), list));
    }
    return card;
  }

  private String written() {
    return page.edition().state() == State.APPROVED ? "next.pilot" : "next.write";
  }

  private List<Component> buttons() {
    var buttons = new ArrayList<Component>();
    if (next.decides()) {
      buttons.add(
          button(
              UseCaseNavigation.decide(page.company().slug(), page.dossier().id()),
              move("decide")));
    }
    if (page.isOpen("pilot_decision")) {
      buttons.add(new ActButton(move("pilot.note"), END_PILOT, ""));
    }
    var primary = next.primary();
    next.allowed().stream()
        .filter(move -> primary.isEmpty() || !primary.get().equals(move))
        .forEach(move -> buttons.add(step(move)));
    var company = page.dossier().circumstances().company();
    if (company.directors().contains(page.dossier().me().person())) {
      NextSteps.toAccept(page)
          .forEach(
              subject -> buttons.add(new ActButton(move("accept." + subject), ACCEPT, subject)));
    }
    return buttons;
  }

  /// The button of a step.
  static ActButton step(Move move) {
    var words = move(move.completes() ? "act." + move.transition() : "sign." + move.transition());
    var button = new ActButton(words, MOVE, move.transition());
    switch (move.transition()) {
      case SUSPEND, RETIRE -> button.addClassName("gv-danger");
      default -> {}
    }
    return button;
  }

  private ListItem refused(Move move) {
    var what = new Span(move("act." + move.transition()));
    what.addClassName("gv-strong");
    var body = new Div(new Div(what), new RefusalLines(page, move.refusals()));
    body.addClassName("gv-body");
    return new ListItem(body);
  }
}
