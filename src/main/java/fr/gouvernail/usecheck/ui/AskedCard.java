package fr.gouvernail.usecheck.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.charter.model.Verdict;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.usecheck.AskedRow;
import java.util.List;

/// « Mes questions »: the latest first, with the answers of then.
final class AskedCard extends Composite<Card> {

  private final List<AskedRow> rows;
  private final CharterWords words;

  AskedCard(List<AskedRow> rows, CharterWords words) {
    this.rows = rows;
    this.words = words;
  }

  @Override
  protected Card initContent() {
    var list = new UnorderedList();
    list.addClassNames("gv-list", "gv-list-tight");
    rows.forEach(row -> list.add(item(row)));
    var card = new Card(getTranslation("usecheck.mine"), list);
    card.addClassName("gv-request-asked");
    return card;
  }

  private ListItem item(AskedRow row) {
    var what = new Paragraph(words.use(row.use()));
    var tool = row.tool().isEmpty() ? getTranslation("usecheck.check.other") : row.tool();
    var meta =
        new Div(
            new Span(words.name(row.level())),
            new Span(tool),
            new Span(Formats.here().date(row.askedAt())),
            new Span(getTranslation("usecheck.mine.charter", row.charter())));
    meta.addClassNames("gv-meta", "gv-pieces");
    var body = new Div(what, meta);
    body.addClassName("gv-body");
    return new ListItem(body, chip(this, row.verdict()));
  }

  /// A verdict in icon and word.
  static Chip chip(Component in, Verdict verdict) {
    var word = in.getTranslation("usecheck.short." + verdict);
    return switch (verdict) {
      case YES -> new Chip(Tone.OK, "circle-check", word);
      case CONDITION -> new Chip(Tone.ATTENTION, "triangle-alert", word);
      case NO -> new Chip(Tone.DANGER, "circle-x", word);
    };
  }
}
