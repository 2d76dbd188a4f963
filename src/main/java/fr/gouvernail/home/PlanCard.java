package fr.gouvernail.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.assessment.ClosedAudit;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.roadmap.RoadmapBoard;
import fr.gouvernail.roadmap.RoadmapRow;
import fr.gouvernail.roadmap.ui.RoadmapNavigation;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.Workspace;
import org.jspecify.annotations.Nullable;

/// « En tête du plan »: the first three open actions with who does them, by when, and why.
final class PlanCard extends Composite<Card> {

  private static final int SHOWN = 3;

  private final RoadmapBoard board;
  private final Crew crew;
  private final @Nullable ClosedAudit last;
  private final Workspace company;
  private final Questionnaires questionnaires;
  private final Formats formats = Formats.here();

  /// @param last gives the reasons of what was adopted from it
  PlanCard(
      RoadmapBoard board,
      Crew crew,
      @Nullable ClosedAudit last,
      Workspace company,
      Questionnaires questionnaires) {
    this.board = board;
    this.crew = crew;
    this.last = last;
    this.company = company;
    this.questionnaires = questionnaires;
  }

  @Override
  protected Card initContent() {
    var open = board.rows().stream().filter(row -> row.status().isOpen()).toList();
    var card = new Card(getTranslation("home.plan.title"));
    if (open.isEmpty()) {
      card.add(
          new Paragraph(
              getTranslation(board.rows().isEmpty() ? "home.plan.empty" : "home.plan.done")));
      return card;
    }
    card.beside(
        new Anchor(
            RoadmapNavigation.roadmap(company), getTranslation("home.plan.all", open.size())));
    var list = new OrderedList();
    list.addClassNames("gv-list", "gv-list-tight");
    open.stream().limit(SHOWN).forEach(row -> list.add(item(row, list.getComponentCount() + 1)));
    card.add(list);
    return card;
  }

  private ListItem item(RoadmapRow row, int rank) {
    var number = new Span(Integer.toString(rank));
    number.addClassName("gv-rank");
    number.getElement().setAttribute("aria-hidden", "true");
    var title =
        new Paragraph(
            new Anchor(
                RoadmapNavigation.action(company, row.id()), row.title().in(formats.locale())));
    title.addClassNames("gv-strong", "gv-quiet-link");
    var owner = crew.name(row.owner());
    var who = owner == null ? getTranslation("roadmap.tile.nobody") : owner;
    var when =
        row.due() == null
            ? formats.quarter(row.quarter().year(), row.quarter().number())
            : getTranslation("roadmap.tile.due", formats.date(row.due()));
    var meta = new Div(new Span(who + " · " + when));
    meta.addClassNames("gv-meta", "gv-row");
    if (row.isLate(board.today())) {
      meta.add(new Chip(Tone.ATTENTION, "clock", getTranslation("roadmap.tile.late")));
    }
    var body = new Div(title, meta, why(row));
    body.addClassName("gv-body");
    return new ListItem(number, body);
  }

  /// The duty that asks for it, else how far its dimension is from the target, and the question
  /// where both are explained.
  private Component why(RoadmapRow row) {
    var why = new Div();
    why.addClassName("gv-meta");
    var law = row.law();
    why.add(
        new Span(
            law == null
                ? behind(row)
                : getTranslation("home.plan.why.law", article(law.in(formats.locale())))));
    var question = row.question();
    if (last != null && question != null && last.id().equals(row.assessment())) {
      var address =
          "/t/%s/assessments/%s/result/%s#%s"
              .formatted(company.slug(), last.id(), row.dimension(), question);
      why.add(new Span(" · "), new Anchor(address, question));
    }
    return why;
  }

  /// The law and its article; what the questionnaire says beyond stands in the action.
  private static String article(String law) {
    return law.split("\\h*[;(]")[0];
  }

  private String behind(RoadmapRow row) {
    var from = row.auditedOn();
    if (from == null) {
      return getTranslation("roadmap.tile.own");
    }
    var plain = getTranslation("home.audits.of", formats.date(from));
    return last == null
        ? plain
        : last.result().dimensions().stream()
            .filter(d -> d.id().equals(row.dimension()) && d.score() != null)
            .map(d ->
                getTranslation(
                    "home.plan.why.target",
                    Models.of(last.result(), questionnaires)
                        .dimension(d.id())
                        .shortLabel()
                        .in(formats.locale()),
                    formats.scoreOrDash(d.score()),
                    formats.score(d.targetScore())))
            .findFirst()
            .orElse(plain);
  }
}
