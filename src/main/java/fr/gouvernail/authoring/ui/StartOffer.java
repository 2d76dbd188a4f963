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
        line("begin.blank", new ActButton(text("begin.blank.act"), BLANK, "").primary()),
        line("begin.model", new ActButton(text("begin.model.act"), MODEL, "")));
    var card = new Card(text("start.for", shelf.firm().name()), list);
    if (!shelf.libraries().isEmpty()) {
      var title = new Paragraph(text("begin.edition"));
      title.addClassNames("gv-strong", "gv-draft-editions");
      card.add(title, editions());
    }
    return card;
  }

  private UnorderedList editions() {
    var editions = new UnorderedList();
    editions.addClassNames("gv-list", "gv-list-tight");
    shelf.libraries().stream()
        .limit(MOST)
        .forEach(row -> {
          var link = new Anchor(AuthoringNavigation.from(row.id()), "");
          link.add(Said.of(row.about().name()));
          var words = new Div(link, quiet(text("edition", String.valueOf(row.edition()))));
          words.addClassName("gv-body");
          editions.add(new ListItem(words));
        });
    return editions;
  }

  static Div quiet(String words) {
    var line = new Div(words);
    line.addClassName("gv-meta");
    return line;
  }

  private static ListItem line(String key, Component act) {
    var title = new Div(text(key));
    title.addClassName("gv-strong");
    var body = new Div(title, new Paragraph(text(key + ".text")));
    body.addClassName("gv-body");
    return new ListItem(body, act);
  }
}
