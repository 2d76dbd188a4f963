package fr.gouvernail.authoring.ui;

import static fr.gouvernail.authoring.ui.AuthoringWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.framework.ui.Said;
import fr.gouvernail.library.FirmLibraries.Shelf;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;

/// From what a questionnaire of a firm may begin.
final class StartOffer extends Composite<Card> {

  static final String BLANK = "blank";
  static final String MODEL = "model";
  private static final int MOST = 40;

  private final Shelf shelf;

  StartOffer(Shelf shelf) {
    this.shelf = shelf;
  }

  @Override
  protected Card initContent() {
    var list = new UnorderedList();
    list.addClassName("gv-list");
    list.add(
        line("blank", new ActButton(text("begin.blank.act"), BLANK, "").primary()),
        line("model", new ActButton(text("begin.model.act"), MODEL, "")));
    if (!shelf.libraries().isEmpty()) {
      list.add(new ListItem(body("edition", editions())));
    }
    return new Card(text("start.for", shelf.firm().name()), list);
  }

  private UnorderedList editions() {
    var editions = new UnorderedList();
    editions.addClassName("gv-draft-editions");
    shelf.libraries().stream()
        .limit(MOST)
        .forEach(row -> {
          var link = new Anchor(AuthoringNavigation.from(row.id()), "");
          link.add(Said.of(row.about().name()));
          editions.add(new ListItem(link, quiet(text("edition", String.valueOf(row.edition())))));
        });
    return editions;
  }

  static Div quiet(String words) {
    var line = new Div(words);
    line.addClassName("gv-meta");
    return line;
  }

  private static ListItem line(String key, ActButton act) {
    return new ListItem(body(key, new Paragraph(text("begin." + key + ".text"))), act);
  }

  private static Div body(String key, Component below) {
    var title = new Div(text("begin." + key));
    title.addClassName("gv-strong");
    var body = new Div(title, below);
    body.addClassName("gv-body");
    return body;
  }
}
