package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.charter.CharterDraft;
import fr.gouvernail.charter.CharterState;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.Workspace;

/// The text with the answers behind it, for those who may not write, or once it stands still.
final class ReadOnly extends Div {

  static final String ID = "gv-read-only";

  /// @param writes whether the reader could write if the version were a draft
  ReadOnly(CharterDraft draft, Workspace company, boolean writes) {
    var row = draft.row();
    var header =
        new PageHeader(getTranslation("charter.write.read.title", row.number()))
            .context(
                new Anchor(CharterAddresses.reading(company), getTranslation("charter.section")),
                new Span(getTranslation("charter.version", row.number())),
                CharterHead.chip(row.state()));
    var review =
        new Anchor(
            CharterAddresses.review(company, row.id()),
            getTranslation("charter.write.read.review"));
    review.addClassName("gv-button");
    if (row.state() == CharterState.IN_REVIEW) {
      var approval =
          new Anchor(
              CharterAddresses.approval(company, row.id()),
              getTranslation("charter.write.read.approval"));
      approval.addClassNames("gv-button", "gv-primary");
      header.actions(review, approval);
    } else {
      header.actions(review);
    }
    var key =
        writes || row.state() != CharterState.DRAFT
            ? "charter.rule.state." + row.state()
            : "charter.write.read.only";
    var note = new Note(Tone.NEUTRAL, "lock", getTranslation(key));
    note.setId(ID);
    var columns = new Div(new CharterTextCard(draft.text()), new AnswersCard(draft));
    columns.addClassNames("gv-grid", "gv-grid-main-side", "gv-charter");
    add(header, note, columns);
  }
}
