package fr.gouvernail.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.assessment.AnswerFiles;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.report.Findings;
import fr.gouvernail.report.ReportService;
import fr.gouvernail.scoring.AuditComparison.QuestionChange;
import fr.gouvernail.scoring.AuditResult.DimensionResult;
import fr.gouvernail.scoring.AuditResult.QuestionResult;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// « Pourquoi ce score ? »: a dimension down to its questions and answers.
@Route(value = "assessments/:assessment/result/:dimension", layout = TenantLayout.class)
@Requires(Permission.READ_ASSESSMENT_RESULT)
@StyleSheet("gouvernail/result.css")
class ResultDimensionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final ReportService reports;
  private final AnswerFiles files;
  private final Texts texts;
  private final Still page = new Still();
  private String title = "";

  ResultDimensionView(ReportService reports, AnswerFiles files, Texts texts) {
    this.reports = reports;
    this.files = files;
    this.texts = texts;
    add(page);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
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
    var questions = file.result().questionsOf(wanted);
    var lead = new Paragraph(formula(f, dimension));
    lead.addClassName("gv-formula");
    var parts = new ArrayList<Component>();
    parts.add(header(f, dimension, all.indexOf(dimension)));
    parts.add(lead);
    parts.addAll(explained(f, dimension));
    var evidence = files.ofClosed(file.audit().id());
    questions.forEach(q -> {
      var card = card(f, q);
      Optional.ofNullable(evidence.get(q.id()))
          .ifPresent(history -> card.add(new EvidenceFiles(history)));
      parts.add(card);
    });
    page.show(parts);
    var asked = event.getLocation().getQueryParameters().getSingleParameter(ResultPage.QUESTION);
    questions.stream()
        .map(QuestionResult::id)
        .filter(asked.orElse("")::equals)
        .forEach(page::bring);
  }

  private static PageHeader header(Findings f, DimensionResult d, int at) {
    var all = f.file().result().dimensions();
    var id = f.file().audit().id();
    var actions = new ArrayList<Component>();
    if (at > 0) {
      var previous = all.get(at - 1).id();
      actions.add(
          ResultPage.button(
              ResultPage.dimension(id, previous), "arrow-left", f.dimension(previous)));
    }
    if (at < all.size() - 1) {
      var next = all.get(at + 1).id();
      var button = ResultPage.button(ResultPage.dimension(id, next), "", f.dimension(next));
      button.add(Lucide.of("arrow-right"));
      actions.add(button);
    }
    var level = d.level();
    var name = f.dimension(d.id());
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
            new Span(f.dimensionInFull(d.id())),
            new Span(f.text("dimension.questions")))
        .sentence(
            f.text(
                "dimension.sentence",
                f.target(d),
                f.formats().scoreOrDash(d.substantiated()),
                d.confidence() == null ? "–" : f.formats().percent(d.confidence(), 1),
                d.weight()))
        .actions(actions.toArray(Component[]::new));
  }

  /// Where the dimension bites on the level of the whole, and what of its score is only declared.
  private static List<Component> explained(Findings f, DimensionResult d) {
    var notes = new ArrayList<Note>();
    f.reasons()
        .holdsBack(d.id())
        .ifPresent(words -> notes.add(new Note(Tone.ATTENTION, "triangle-alert", words)));
    var score = d.score();
    var substantiated = d.substantiated();
    if (score != null && substantiated != null && score.compareTo(substantiated) != 0) {
      notes.add(
          new Note(Tone.ACCENT, "eye", ResultPage.sentence(f, f.figures().substantiatedWhy(d))));
    }
    notes.forEach(note -> note.addClassName("gv-result-note"));
    return List.copyOf(notes);
  }

  private static String formula(Findings f, DimensionResult d) {
    return f.text(
        "dimension.formula", d.sumValue(), 4 * d.sumWeight(), f.formats().scoreOrDash(d.score()));
  }

  private static Card card(Findings f, QuestionResult q) {
    var question = f.question(q.id());
    var asked = new Paragraph(question.text().in(f.locale()));
    asked.addClassName("gv-soft");
    var mark = new Span(f.answers().answer(q) + ". ");
    mark.addClassName("gv-strong");
    var answer = new Paragraph(mark, new Span(f.answers().statement(q)));
    var card = new Card(q.id() + " · " + question.label().in(f.locale()), asked, answer);
    card.addClassName("gv-question-card");
    card.setId(q.id());
    if (q.value() != null) {
      card.beside(ResultPage.meta(new Span(f.answers().contribution(q))));
    }
    var comment = f.file().answer(q.id()).comment();
    if (!comment.isBlank()) {
      var said = new Paragraph(comment);
      said.addClassName("gv-comment");
      said.getElement().setAttribute("aria-label", f.text("answer.comment"));
      card.add(said);
    }
    f.answers().substantiation(q).ifPresent(words -> card.add(new Note(Tone.ACCENT, "eye", words)));
    if (q.gate() && Integer.valueOf(0).equals(q.value())) {
      card.add(new Note(Tone.ATTENTION, "triangle-alert", f.reasons().gateAtZero()));
    }
    card.add(facts(f, q));
    return card;
  }

  private static Div facts(Findings f, QuestionResult q) {
    var facts = new Div();
    facts.addClassName("gv-answer-facts");
    facts.add(fact(f.text("answer.weight", q.weight())));
    if (q.value() != null) {
      facts.add(fact(f.text("answer.evidence", f.answers().evidence(q))));
    }
    was(f, q)
        .map(before -> fact(f.text("answer.was", f.previousYear(), before)))
        .ifPresent(facts::add);
    if (q.gate()) {
      facts.add(new Chip(Tone.NEUTRAL, "key-round", f.text("answer.gate")));
    }
    var duty = f.question(q.id()).legal();
    if (q.legalInForce() && duty != null && q.state() != AnswerState.NOT_APPLICABLE_AUTO) {
      facts.add(
          new Chip(Tone.OUTLINE, "gavel", f.text("answer.legal", duty.basis().in(f.locale()))));
    }
    return facts;
  }

  private static Span fact(String words) {
    var fact = new Span(words);
    fact.addClassName("gv-answer-fact");
    return fact;
  }

  private static Optional<Integer> was(Findings f, QuestionResult q) {
    var comparison = f.file().comparison();
    if (comparison == null) {
      return Optional.empty();
    }
    return Stream.of(comparison.down(), comparison.up(), comparison.same())
        .flatMap(List::stream)
        .filter(c -> c.question().equals(q.id()))
        .map(QuestionChange::before)
        .findFirst();
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
