package fr.gouvernail.acknowledgement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.acknowledgement.ReceiptRow;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Card;

/// A receipt on screen, and on paper when the page is printed.
final class ReceiptCard extends Composite<Card> {

  static final String ID = "receipt";

  private final ReceiptRow receipt;
  private final Formats formats = Formats.here();

  ReceiptCard(ReceiptRow receipt) {
    this.receipt = receipt;
  }

  @Override
  protected Card initContent() {
    var facts = new DescriptionList();
    facts.addClassName("gv-receipt");
    fact(facts, "column.name", receipt.name());
    fact(facts, "column.version", receipt.number());
    fact(facts, "receipt.at", formats.dateTime(receipt.at()));
    var signed = receipt.signedOn();
    if (signed != null) {
      fact(facts, "column.signed", formats.date(signed));
    }
    fact(facts, "column.way", getTranslation("ack.way." + receipt.way()));
    fact(facts, "receipt.short", receipt.shortHash());
    var card = new Card(getTranslation("ack.receipt"), facts);
    card.setId(ID);
    return card;
  }

  private void fact(DescriptionList facts, String key, String value) {
    facts.add(
        new DescriptionList.Term(getTranslation("ack." + key)),
        new DescriptionList.Description(new Span(value)));
  }
}
