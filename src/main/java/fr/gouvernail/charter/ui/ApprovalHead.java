package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import fr.gouvernail.charter.CharterState;
import fr.gouvernail.charter.Dossier;
import fr.gouvernail.charter.model.Stage;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.Workspace;

/// Where the version is on its way, in one sentence.
final class ApprovalHead extends Composite<Div> {

  static final String ID = "gv-approval-head";

  private final Workspace company;
  private final Dossier dossier;
  private final ReviewRights rights;
  private final Formats formats = Formats.here();

  ApprovalHead(Workspace company, Dossier dossier, ReviewRights rights) {
    this.company = company;
    this.dossier = dossier;
    this.rights = rights;
  }

  @Override
  protected Div initContent() {
    var row = dossier.row();
    var head =
        new Div(
            new PageHeader(title())
                .context(ReviewHead.crumbs(dossier))
                .sentence(
                    getTranslation(
                        "charter.review.sentence." + row.state(),
                        dossier.name(dossier.preparer()),
                        ReviewHead.since(dossier)))
                .actions(links()));
    head.setId(ID);
    ReviewHead.newerModel(company, dossier, rights).forEach(head::add);
    if (row.state() == CharterState.IN_REVIEW && dossier.open() > 0) {
      head.add(
          new Note(
              Tone.ATTENTION,
              "message-square",
              getTranslation("charter.approval.open", dossier.open())));
    }
    var reason = row.reason();
    if (reason != null) {
      head.add(
          new Note(
              Tone.ATTENTION,
              "rotate-ccw",
              getTranslation(
                  row.state() == CharterState.ARCHIVED
                      ? "charter.approval.archived"
                      : "charter.review.returned",
                  reason)));
    }
    return head;
  }

  /// Once it is in force, who has read it matters more than what was said before.
  private Component[] links() {
    var review =
        ReviewHead.link(
            CharterAddresses.review(company, dossier.row().id()),
            getTranslation("charter.approval.review"));
    if (dossier.row().state() != CharterState.IN_FORCE || !rights.approves()) {
      return new Component[] {review};
    }
    var readers =
        ReviewHead.link(
            CharterAddresses.readers(company), getTranslation("charter.approval.readers"));
    readers.addClassName("gv-primary");
    return new Component[] {review, readers};
  }

  private String title() {
    var row = dossier.row();
    var state = row.state();
    var number = row.number();
    var effective = row.effective();
    return switch (state) {
      case DRAFT ->
          getTranslation(
              "charter.approval.title.DRAFT",
              number,
              dossier.draft().blocking(Stage.REVIEW).size());
      case IN_REVIEW ->
          signs()
              ? getTranslation("charter.approval.title.mine", number)
              : getTranslation(
                  "charter.approval.title.IN_REVIEW", number, dossier.name(dossier.signatory()));
      case APPROVED, IN_FORCE ->
          getTranslation(
              "charter.approval.title." + state,
              number,
              effective == null ? "" : formats.date(effective));
      case REPLACED, ARCHIVED -> getTranslation("charter.approval.title." + state, number);
    };
  }

  private boolean signs() {
    return rights.approves() && rights.me().equals(dossier.signatory());
  }
}
