package fr.gouvernail.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.report.Findings;
import fr.gouvernail.report.ReportService;
import fr.gouvernail.scoring.AuditComparison;
import fr.gouvernail.scoring.AuditResult.DimensionResult;
import fr.gouvernail.scoring.AuditResult.QuestionResult;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// « Pourquoi ce score ? »: a dimension down to its questions and answers.
@Route(value = "assessments/:assessment/result/:dimension", layout = TenantLayout.class)
@Requires(Permission.READ_ASSESSMENT_RESULT)
class ResultDimensionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final ReportService reports;
  private final Texts texts;
  private String title = "";

  ResultDimensionView(ReportService reports, Texts texts) {
    this.reports = reports;
    this.texts = texts;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    var wanted = event.getRouteParameters().get("dimension").orElse("");
    var file = reports.result(ResultPage.assessment(event));
    var f = new Findings(texts, getLocale(), ResultPage.workspace().zone(), file);
    var all = file.result().dimensions();
    var dimension =
        all.stream()
            .filter(d -> d.id().equals(wanted))
            .findFirst()
            .orElseThrow(() -> new NotFound("dimension of another form"));
    title = f.dimensionInFull(wanted);
    add(header(f, dimension, all.indexOf(dimension)));
    var questions = file.result().questionsOf(wanted);
    var lead = new Paragraph(formula(f, dimension));
    lead.getStyle().set("margin-bottom", "16px");
    add(lead);
    questions.forEach(q -> add(card(f, q)));
  }

  private static PageHeader header(Findings f, DimensionResult d, int at) {
    var all = f.file().result().dimensions();
    var id = f.file().audit().id();
    var actions = new ArrayList<Component>();
    if (at > 0) {
      actions.add(
          ResultPage.button(
              ResultPage.dimension(id, all.get(at - 1).id()),
              "arrow-left",
              f.dimension(all.get(at - 1).id())));
    }
    if (at < all.size() - 1) {
      actions.add(
          ResultPage.button(
              ResultPage.dimension(id, all.get(at + 1).id()),
              "arrow-right",
              f.dimension(all.get(at + 1).id())));
    }
    var level = d.level();
    var name = f.dimensionInFull(d.id());
    return new PageHeader(
            level == null
                ? f.text("dimension.none", name)
                : f.text(
                    "dimension.title",
                    name,
                    f.formats().scoreOrDash(d.score()),
                    f.levelName(level)))
        .context(
            new Anchor(ResultPage.result(id), f.text("page", f.year())),
            new Span(f.text("dimension.questions")))
        .sentence(
            f.text(
                "dimension.sentence",
                f.formats().score(d.targetScore()),
                f.formats().scoreOrDash(d.substantiated()),
                d.confidence() == null ? "–" : f.formats().percent(d.confidence(), 1),
                d.weight()))
        .actions(actions.toArray(Component[]::new));
  }

  private static String formula(Findings f, DimensionResult d) {
    return f.text(
        "dimension.formula", d.sumValue(), 4 * d.sumWeight(), f.formats().scoreOrDash(d.score()));
  }

  private static Card card(Findings f, QuestionResult q) {
    var question = f.question(q.id());
    var text = new Paragraph(question.text().in(f.locale()));
    text.getStyle().set("color", "var(--gv-encre-2)");
    var answer = new Paragraph();
    var mark = new Span(f.answer(q) + ". ");
    mark.addClassName("gv-strong");
    answer.add(mark, new Span(f.statement(q)));
    var facts = new Div();
    facts.addClassNames("gv-row", "gv-meta");
    facts.add(new Span(f.text("answer.weight", q.weight())));
    if (q.value() != null) {
      facts.add(
          new Span(f.text("answer.evidence", f.evidence(q))),
          new Span(f.text("answer.contribution", f.contribution(q))));
    }
    was(f, q).forEach(facts::add);
    if (q.gate()) {
      facts.add(new Chip(Tone.NEUTRAL, "key-round", f.text("answer.gate")));
    }
    var legal = question.legal();
    if (q.legalInForce() && legal != null) {
      facts.add(
          new Chip(Tone.OUTLINE, "gavel", f.text("answer.legal", legal.basis().in(f.locale()))));
    }
    var card = new Card(q.id() + " · " + question.label().in(f.locale()), text, answer);
    var comment = f.file().answer(q.id()).comment();
    if (!comment.isBlank()) {
      var said = new Paragraph(comment);
      said.getStyle()
          .set("white-space", "pre-wrap")
          .set("background", "var(--gv-creux)")
          .set("padding", "8px 12px")
          .set("border-radius", "var(--gv-r-m)");
      said.getElement().setAttribute("aria-label", f.text("answer.comment"));
      card.add(said);
    }
    card.add(facts);
    card.setId(q.id());
    return card;
  }

  private static List<Component> was(Findings f, QuestionResult q) {
    AuditComparison comparison = f.file().comparison();
    if (comparison == null) {
      return List.of();
    }
    return Stream.of(comparison.down(), comparison.up(), comparison.same())
        .flatMap(List::stream)
        .filter(c -> c.question().equals(q.id()))
        .<Component>map(c -> new Span(f.text("answer.was", f.previousYear(), c.before())))
        .toList();
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
