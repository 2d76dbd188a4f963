package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.move;
import static fr.gouvernail.usecase.ui.PageWords.soft;

import com.vaadin.flow.component.Composite;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.usecase.model.Acceptance;

/// Asks a director to take something upon himself or herself, in writing.
final class AcceptCard extends Composite<Card> {

  private final Acceptance.Subject subject;

  AcceptCard(Acceptance.Subject subject) {
    this.subject = subject;
  }

  @Override
  protected Card initContent() {
    return new Card(
        move("accept." + subject),
        soft(move("accept.text." + subject)),
        new ActButton(move("accept.act"), MovesCard.ACCEPT, subject));
  }
}
