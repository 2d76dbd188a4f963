package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.charter.model.CharterText;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Fold;
import fr.gouvernail.shell.component.Still;

/// The clauses by their titles, each leading to its place.
final class ContentsCard extends Composite<Card> {

  static final String GO = "go";

  private final CharterText text;

  ContentsCard(CharterText text) {
    this.text = text;
  }

  @Override
  protected Card initContent() {
    var list = new UnorderedList();
    list.addClassName("gv-charter-contents");
    list.getElement().setAttribute("lang", "fr");
    text.clauses()
        .forEach(clause -> {
          var go = new NativeButton(clause.heading());
          list.add(new ListItem(Still.act(go, GO, CharterTextCard.id(clause))));
        });
    return Card.labelled(
        getTranslation("charter.contents"),
        new Fold(getTranslation("charter.contents"), list).open());
  }
}
