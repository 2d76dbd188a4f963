package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.page;
import static fr.gouvernail.usecase.ui.PageWords.soft;

import com.vaadin.flow.component.Composite;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.usecase.model.Risks;

/// The three greatest of what is left of the risks.
final class TopRisksCard extends Composite<Card> {

  private final CasePage page;

  TopRisksCard(CasePage page) {
    this.page = page;
  }

  @Override
  protected Card initContent() {
    var top = Risks.top(page.values());
    if (top.isEmpty()) {
      return new Card(page("risks"), soft(page("risks.none")));
    }
    var card = new Card(page("risks"), new RiskLines(top, page.names(), false));
    page.edition()
        .acceptances()
        .forEach(acceptance ->
            card.add(
                new Note(
                    Tone.NEUTRAL,
                    "handshake",
                    page(
                        "accepted",
                        page.name(acceptance.by()),
                        page.formats().date(acceptance.at()),
                        PageWords.text("usecase.acceptance." + acceptance.subject()),
                        acceptance.reason()))));
    return card;
  }
}
