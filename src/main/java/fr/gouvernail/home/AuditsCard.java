package fr.gouvernail.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.assessment.AssessmentService;
import fr.gouvernail.assessment.AssessmentSummary;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.Ladder;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.Workspace;
import java.util.List;

/// The audits of a client, the latest first, superseded revisions left out.
final class AuditsCard extends Composite<Card> {

  private final List<AssessmentSummary> audits;
  private final Workspace company;
  private final Questionnaires questionnaires;
  private final Formats formats = Formats.here();

  AuditsCard(List<AssessmentSummary> audits, Workspace company, Questionnaires questionnaires) {
    this.audits = audits.stream().filter(a -> !a.superseded()).toList();
    this.company = company;
    this.questionnaires = questionnaires;
  }

  @Override
  protected Card initContent() {
    var list = new UnorderedList();
    list.addClassName("gv-list");
    audits.forEach(audit -> list.add(item(audit)));
    return new Card(getTranslation("home.audits.title"), list);
  }

  private ListItem item(AssessmentSummary audit) {
    var title = new Paragraph(getTranslation("home.audits.of", formats.date(audit.date())));
    title.addClassName("gv-strong");
    var meta = new Div();
    meta.addClassNames("gv-meta", "gv-row");
    var score = audit.score();
    var id = audit.level();
    if (score != null && id != null) {
      meta.add(new Span(getTranslation("home.audits.score", formats.score(score))));
      questionnaires
          .latest(AssessmentService.QUESTIONNAIRE)
          .map(model -> model.maturityLevel(id))
          .ifPresent(
              level -> meta.add(new Ladder(level.rank(), level.label().in(formats.locale()))));
    } else {
      meta.add(new Span(getTranslation("home.audits.open")));
    }
    var body = new Div(title, meta);
    body.addClassName("gv-body");
    var path = "/t/" + company.slug() + "/assessments/" + audit.id();
    var link =
        audit.open()
            ? new Anchor(path, getTranslation("home.consultant.continue"))
            : new Anchor(path + "/result", getTranslation("home.standing.result"));
    link.addClassName("gv-button");
    link.setAriaLabel(link.getText() + ", " + title.getText());
    var tile =
        EmptyState.tile(
            audit.open() ? "pencil" : "compass", audit.open() ? Tone.ATTENTION : Tone.ACCENT);
    return new ListItem(tile, body, link);
  }
}
