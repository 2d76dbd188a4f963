package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.charter.CharterRow;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;
import java.util.List;
import java.util.Optional;

/// The versions that the reader may see, and the way to what changed since the one before.
final class VersionsCard extends Composite<Card> {

  static final String CHANGES = "changes";
  static final String TEXT = "text";

  private final List<CharterRow> versions;
  private final CharterRow shown;
  private final boolean changes;
  private final Formats formats = Formats.here();

  /// @param changes whether the page shows what changed instead of the text
  VersionsCard(List<CharterRow> versions, CharterRow shown, boolean changes) {
    this.versions = versions;
    this.shown = shown;
    this.changes = changes;
  }

  /// The version that came before this one.
  static Optional<CharterRow> before(List<CharterRow> versions, CharterRow shown) {
    return versions.stream().filter(row -> row.created().isBefore(shown.created())).findFirst();
  }

  @Override
  protected Card initContent() {
    var card = new Card(getTranslation("charter.versions"));
    before(versions, shown).ifPresent(row -> card.add(toggle(row)));
    var list = new UnorderedList();
    list.addClassNames("gv-list", "gv-list-tight");
    versions.forEach(row -> list.add(item(row)));
    card.add(list);
    if (!shown.shortHash().isEmpty()) {
      card.foot(new Span(getTranslation("charter.hash", shown.shortHash())));
    }
    return card;
  }

  private ActButton toggle(CharterRow before) {
    return changes
        ? new ActButton(getTranslation("charter.text.show"), TEXT, "")
        : new ActButton(getTranslation("charter.changes.show", before.number()), CHANGES, "");
  }

  private ListItem item(CharterRow row) {
    var name = getTranslation("charter.version.name", row.number());
    Component title =
        row.id().equals(shown.id()) ? new Span(name) : new Anchor(CharterView.address(row), name);
    var line = new Div(title, CharterHead.chip(row.state()));
    line.addClassNames("gv-row", "gv-strong");
    var body = new Div(line);
    body.addClassName("gv-body");
    var effective = row.effective();
    if (effective != null) {
      var meta = new Div(getTranslation("charter.since", formats.date(effective)));
      meta.addClassName("gv-meta");
      body.add(meta);
    }
    body.add(new Paragraph(row.summary()));
    return new ListItem(body);
  }
}
