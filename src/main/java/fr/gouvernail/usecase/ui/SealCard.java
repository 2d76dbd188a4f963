package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.page;
import static fr.gouvernail.usecase.ui.PageWords.soft;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Tone;

/// The hash of a version, and whether the version still gives it.
final class SealCard extends Composite<Card> {

  private static final int SHOWN = 12;

  private final String hash;
  private final boolean intact;

  SealCard(String hash, boolean intact) {
    this.hash = hash;
    this.intact = intact;
  }

  @Override
  protected Card initContent() {
    var digits = new Span(hash.substring(0, SHOWN));
    digits.addClassName("gv-hash");
    var card = new Card(page("seal"), digits);
    card.beside(
        intact
            ? new Chip(Tone.OK, "shield-check", page("seal.intact"))
            : new Chip(Tone.DANGER, "octagon-alert", page("seal.broken")));
    card.add(soft(page(intact ? "seal.intact.means" : "seal.broken.means")));
    return card;
  }
}
