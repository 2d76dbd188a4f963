package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import fr.gouvernail.charter.model.CharterText;
import fr.gouvernail.charter.model.ResolvedClause;
import fr.gouvernail.shell.component.Card;

/// The whole text. It is a French document whatever the language of the screen.
final class CharterTextCard extends Composite<Card> {

  private final CharterText text;

  CharterTextCard(CharterText text) {
    this.text = text;
  }

  @Override
  protected Card initContent() {
    var card = new Card(text.title());
    card.addClassName("gv-charter-text");
    card.getElement().setAttribute("lang", "fr");
    text.clauses().forEach(clause -> card.add(section(clause)));
    return card;
  }

  /// One clause under its heading.
  static Section section(ResolvedClause clause) {
    var section = new Section(new H3(clause.heading()), written(clause.html()));
    section.setId(id(clause));
    return section;
  }

  /// Where a clause stands on the page.
  static String id(ResolvedClause clause) {
    return id(clause.id());
  }

  /// @param clause its id
  static String id(String clause) {
    return "clause-" + clause;
  }

  /// @param html safe, as [ResolvedClause#html] gives it
  static Div written(String html) {
    var words = new Div();
    // A wide table scrolls on a phone: by keyboard too.
    words.getElement().setProperty("innerHTML", html.replace("<table>", "<table tabindex=0>"));
    return words;
  }
}
