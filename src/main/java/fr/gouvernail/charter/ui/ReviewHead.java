package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.charter.CharterState;
import fr.gouvernail.charter.Dossier;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.Workspace;
import java.util.ArrayList;
import java.util.List;

/// What is asked of reviewers, and where else the version is worked on.
final class ReviewHead extends Composite<Div> {

  private final Workspace company;
  private final Dossier dossier;
  private final ReviewRights rights;

  ReviewHead(Workspace company, Dossier dossier, ReviewRights rights) {
    this.company = company;
    this.dossier = dossier;
    this.rights = rights;
  }

  @Override
  protected Div initContent() {
    var row = dossier.row();
    var header =
        new PageHeader(title())
            .context(crumbs(dossier))
            .sentence(
                getTranslation(
                    "charter.review.sentence." + row.state(),
                    dossier.name(dossier.preparer()),
                    since(dossier)));
    var acts = new ArrayList<Component>();
    if (rights.edits()) {
      acts.add(
          link(CharterAddresses.write(company, row.id()), getTranslation("charter.review.write")));
    }
    if (rights.opines()) {
      acts.add(opinion());
    }
    if (row.state().isInPreparation()) {
      acts.add(
          link(
              CharterAddresses.approval(company, row.id()),
              getTranslation("charter.review.approval")));
    }
    header.actions(acts.toArray(Component[]::new));
    var head = new Div(header);
    newerModel(company, dossier, rights).forEach(head::add);
    var reason = row.reason();
    if (row.state() == CharterState.DRAFT && reason != null) {
      head.add(
          new Note(
              Tone.ATTENTION, "rotate-ccw", getTranslation("charter.review.returned", reason)));
    }
    return head;
  }

  /// What reviewers are asked for; only who approves has something else to do.
  private ActButton opinion() {
    var given = dossier.opinions().stream().anyMatch(o -> o.author().equals(rights.me()));
    var button =
        new ActButton(
            getTranslation(given ? "charter.review.opinion.change" : "charter.review.opinion"),
            OpinionsCard.OPINION,
            "");
    return given || rights.approves() ? button : button.primary();
  }

  private String title() {
    var state = dossier.row().state();
    var number = dossier.row().number();
    if (rights.opines() && !rights.approves()) {
      return getTranslation("charter.review.title.opinion", number);
    }
    return state == CharterState.DRAFT && !rights.edits()
        ? getTranslation("charter.review.title.comment", number)
        : getTranslation("charter.review.title." + state, number);
  }

  /// When it reached its state.
  static String since(Dossier dossier) {
    var row = dossier.row();
    var submitted = row.submitted();
    var when = row.state() == CharterState.DRAFT || submitted == null ? row.created() : submitted;
    return Formats.here().date(when);
  }

  static Component[] crumbs(Dossier dossier) {
    var row = dossier.row();
    var in = UI.getCurrent();
    return new Component[] {
      new Anchor(CharterView.address(row), in.getTranslation("charter.section")),
      new Span(in.getTranslation("charter.version", row.number())),
      CharterHead.chip(row.state())
    };
  }

  /// That there is a newer model, for whoever may move a draft to it.
  static List<Note> newerModel(Workspace company, Dossier dossier, ReviewRights rights) {
    var newer = dossier.draft().newerModel();
    if (newer == null || !rights.edits()) {
      return List.of();
    }
    var in = UI.getCurrent();
    return List.of(
        new Note(
            Tone.ACCENT,
            "refresh-cw",
            new Div(
                new Span(in.getTranslation("charter.model.newer", newer.toString()) + " "),
                new Anchor(
                    CharterAddresses.model(company, dossier.row().id()),
                    in.getTranslation("charter.model.open")))));
  }

  static Anchor link(String address, String words) {
    var link = new Anchor(address, words);
    link.addClassName("gv-button");
    return link;
  }
}
