package fr.gouvernail.tool.ui;

import static fr.gouvernail.tool.ui.ToolWords.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.DataTable;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tool.ToolForm;
import java.util.Map;

/// Two people changed one tool: what the other one stored beside what stands in the fields.
final class Conflict extends Composite<Card> {

  static final String KEEP = "keep";
  static final String TAKE = "take";

  private final ToolForm mine;
  private final ToolForm stored;
  private final Map<PersonRef, String> names;

  Conflict(ToolForm mine, ToolForm stored, Map<PersonRef, String> names) {
    this.mine = mine;
    this.stored = stored;
    this.names = names;
  }

  @Override
  protected Card initContent() {
    var table =
        new DataTable(text("conflict.title"))
            .stacked()
            .column(text("conflict.field"))
            .column(text("conflict.stored"))
            .column(text("conflict.mine"));
    var theirs = ToolFacts.of(stored, names);
    ToolFacts.of(mine, names)
        .forEach((key, words) -> {
          if (!words.equals(theirs.get(key))) {
            table.row(new Span(text("field." + key)), new Span(theirs.get(key)), new Span(words));
          }
        });
    var acts =
        new Div(
            new ActButton(text("conflict.keep"), KEEP, "").primary(),
            new ActButton(text("conflict.take"), TAKE, ""));
    acts.addClassName("gv-actions");
    var card = new Card(text("conflict.title"), new Paragraph(text("conflict.text")), table, acts);
    card.addClassName("gv-tool-conflict");
    card.getElement().setAttribute("role", "alert");
    return card;
  }
}
