package fr.gouvernail.library.ui;

import static fr.gouvernail.library.ui.LibraryWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.framework.Framework;
import fr.gouvernail.framework.ui.Said;
import fr.gouvernail.library.FirmLibraries.OpenLibrary;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Fold;

/// What an edition of a library is, and under which terms.
final class AboutCard extends Composite<Card> {

  private static final int MOST = 20;

  private final OpenLibrary open;
  private final DescriptionList facts = new DescriptionList();

  AboutCard(OpenLibrary open) {
    this.open = open;
  }

  @Override
  protected Card initContent() {
    var library = open.library();
    var formats = Formats.here();
    facts.addClassName("gv-library-facts");
    if (library.copyright() != null) {
      fact("copyright", Said.of(library.copyright()));
    }
    if (library.provider() != null) {
      fact("provider", Said.of(library.provider()));
    }
    fact("edition", editions());
    if (library.publicationDate() != null) {
      fact("published", new Span(formats.date(library.publicationDate())));
    }
    fact("languages", new Span(LibraryWords.languages(open.row().about())));
    library.frameworks().forEach(this::scale);
    fact(
        "imported",
        new Span(text("imported.by", formats.date(open.row().importedAt()), open.importer())));
    fact("identity", new Span(library.urn()));
    var card = new Card(text("about"), facts);
    if (library.description() != null) {
      var words = new Div(Said.of(library.description()));
      words.addClassName("gv-library-text");
      card.add(new Fold(text("description"), words));
    }
    return card;
  }

  private void scale(Framework framework) {
    var scale =
        new Div(new Span(text("scale.from", framework.scale().min(), framework.scale().max())));
    for (var level : framework.scale().levels().stream().limit(MOST).toList()) {
      scale.add(
          new Div(
              new Span(text("scale.level", String.valueOf(level.score())) + " "),
              Said.of(level.name())));
    }
    fact("scale", scale);
    if (!framework.groups().isEmpty()) {
      var groups = new Div();
      for (var group : framework.groups().stream().limit(MOST).toList()) {
        var line = new Div(Said.of(group.name()));
        if (group.defaultSelected()) {
          line.add(" ");
          line.add(LibraryWords.quiet(text("group.default")));
        }
        groups.add(line);
      }
      fact("groups", groups);
    }
  }

  private Component editions() {
    var line = new Div();
    line.addClassName("gv-row");
    for (var row : open.editions().stream().limit(MOST).toList()) {
      var number = String.valueOf(row.edition());
      line.add(
          row.id().equals(open.row().id())
              ? current(number)
              : new Anchor(LibraryNavigation.page(row.id()), number));
    }
    return line;
  }

  private static Span current(String number) {
    var span = new Span(number);
    span.addClassName("gv-strong");
    span.getElement().setAttribute("aria-current", "true");
    return span;
  }

  private void fact(String key, Component value) {
    facts.add(new DescriptionList.Term(text(key)), new DescriptionList.Description(value));
  }
}
