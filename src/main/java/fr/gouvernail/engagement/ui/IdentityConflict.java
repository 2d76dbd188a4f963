package fr.gouvernail.engagement.ui;

import static fr.gouvernail.engagement.ui.IdentityView.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouvernail.engagement.FirmIdentity;
import fr.gouvernail.engagement.IdentityForm;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.DataTable;

/// Two people changed how the firm presents itself: what the other one stored beside what stands in
/// the fields.
final class IdentityConflict extends Composite<Card> {

  static final String KEEP = "keep";
  static final String TAKE = "take";

  private final FirmIdentity.Sheet stored;
  private final IdentityForm mine;

  IdentityConflict(FirmIdentity.Sheet stored, IdentityForm mine) {
    this.stored = stored;
    this.mine = mine;
  }

  @Override
  protected Card initContent() {
    var table =
        new DataTable(text("conflict.title"))
            .stacked()
            .column(text("conflict.field"))
            .column(text("conflict.stored"))
            .column(text("conflict.mine"));
    var theirs = stored.form();
    row(table, "accent", theirs.accent(), mine.accent());
    row(table, "tint", theirs.tint(), mine.tint());
    row(table, "introduction.fr", theirs.introductionFr(), mine.introductionFr());
    row(table, "introduction.en", theirs.introductionEn(), mine.introductionEn());
    row(table, "contact", theirs.contact(), mine.contact());
    var acts =
        new Div(
            new ActButton(text("conflict.keep"), KEEP, "").primary(),
            new ActButton(text("conflict.take"), TAKE, ""));
    acts.addClassName("gv-actions");
    var card =
        new Card(
            text("conflict.title"),
            new Paragraph(text("conflict.text", stored.changedBy())),
            table,
            acts);
    card.getElement().setAttribute("role", "alert");
    return card;
  }

  private static void row(DataTable table, String key, String theirs, String mine) {
    if (!theirs.equals(mine)) {
      table.row(text(key), theirs.isEmpty() ? "–" : theirs, mine.isEmpty() ? "–" : mine);
    }
  }
}
