package fr.gouvernail.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecheck.ui.UseCheckAddresses;

/// « Puis-je ? »: the way to the question that the charter answers.
final class AskCard extends Composite<Card> {

  private final Workspace company;
  private final boolean primary;

  /// @param primary whether it carries the primary button of the page
  AskCard(Workspace company, boolean primary) {
    this.company = company;
    this.primary = primary;
  }

  @Override
  protected Card initContent() {
    var ask = new Anchor(UseCheckAddresses.check(company), "");
    ask.add(Lucide.of("circle-question-mark"), new Span(getTranslation("home.ask.act")));
    ask.addClassName("gv-button");
    if (primary) {
      ask.addClassName("gv-primary");
    }
    return new Card(
        getTranslation("home.ask.title"), new Paragraph(getTranslation("home.ask.text")), ask);
  }
}
