package fr.gouvernail.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.assessment.ClosedAudit;
import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.scoring.AuditResult;
import fr.gouvernail.scoring.AuditResult.RankedAction;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.tenancy.Workspace;
import java.util.List;

/// What the last audit asks for first, at most three actions.
final class FirstActionsCard extends Composite<Card> {

  private static final int SHOWN = 3;

  private final ClosedAudit last;
  private final Workspace company;
  private final Questionnaire model;
  private final Formats formats = Formats.here();

  FirstActionsCard(ClosedAudit last, Workspace company, Questionnaire model) {
    this.last = last;
    this.company = company;
    this.model = model;
  }

  /// The actions of the first tier.
  static List<RankedAction> first(ClosedAudit audit) {
    return audit.result().actions().stream()
        .filter(a -> a.lead().tier() == AuditResult.Tier.BLOCKING)
        .toList();
  }

  @Override
  protected Card initContent() {
    var actions = last.result().actions();
    var link =
        new Anchor(
            "/t/" + company.slug() + "/assessments/" + last.id() + "/result",
            getTranslation("home.actions.all", actions.size()));
    var card = new Card(getTranslation("home.actions.title")).beside(link);
    var list = new OrderedList();
    list.addClassNames("gv-list", "gv-list-tight");
    int rank = 0;
    for (var action : actions.stream().limit(SHOWN).toList()) {
      var number = new Span(Integer.toString(++rank));
      number.addClassName("gv-rank");
      number.getElement().setAttribute("aria-hidden", "true");
      var title = new Paragraph(model.action(action.action()).title().in(formats.locale()));
      title.addClassName("gv-strong");
      var effort = new Div(model.effort(action.lead().effort()).guide().in(formats.locale()));
      effort.addClassName("gv-meta");
      var body = new Div(title, effort);
      body.addClassName("gv-body");
      list.add(new ListItem(number, body));
    }
    card.add(actions.isEmpty() ? new Paragraph(getTranslation("home.actions.none")) : list);
    var blocked = first(last).size();
    return card.foot(
        new Span(
            blocked == 0
                ? getTranslation("home.actions.calm")
                : getTranslation("home.actions.first", blocked)));
  }
}
