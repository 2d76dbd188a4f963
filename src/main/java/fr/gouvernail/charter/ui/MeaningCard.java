package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.charter.CharterState;
import fr.gouvernail.charter.Dossier;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.Workspace;

/// Whether the version is a major one and what that means for signatures, who signs it, and once it
/// is approved under which hash it is frozen.
final class MeaningCard extends Composite<Card> {

  private final Workspace company;
  private final Dossier dossier;
  private final Formats formats = Formats.here();

  MeaningCard(Workspace company, Dossier dossier) {
    this.company = company;
    this.dossier = dossier;
  }

  @Override
  protected Card initContent() {
    var row = dossier.row();
    var kind = row.isMajor() ? "major" : "minor";
    var card =
        new Card(getTranslation("charter.version.name", row.number()))
            .beside(
                new Chip(
                    row.isMajor() ? Tone.ACCENT : Tone.OUTLINE,
                    row.isMajor() ? "users" : "pencil",
                    getTranslation("charter.approval." + kind)));
    if (!row.summary().isBlank()) {
      var summary = new Paragraph(row.summary());
      summary.addClassName("gv-thread-words");
      card.add(summary);
    }
    card.add(meta(getTranslation("charter.approval." + kind + ".means")));
    card.addClassName("gv-meaning");
    var signatory = dossier.signatory();
    var approved = row.approved();
    if (approved != null) {
      card.add(
          meta(
              getTranslation(
                  "charter.approval.signed",
                  dossier.name(row.approvedBy()),
                  formats.dateTime(approved))));
    } else if (signatory != null) {
      card.add(meta(getTranslation("charter.approval.signs", dossier.name(signatory))));
    }
    var text = new Span(new Anchor(read(), getTranslation("charter.approval.read")));
    if (row.shortHash().isEmpty()) {
      return card.foot(text);
    }
    var hash = new Span(getTranslation("charter.hash", row.shortHash()));
    return card.foot(new Div(hash), text);
  }

  private String read() {
    return dossier.row().state() == CharterState.DRAFT
            || dossier.row().state() == CharterState.IN_REVIEW
        ? CharterAddresses.review(company, dossier.row().id())
        : CharterView.address(dossier.row());
  }

  private static Paragraph meta(String words) {
    return new Paragraph(words);
  }
}
