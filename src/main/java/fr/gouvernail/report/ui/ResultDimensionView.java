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
import fr.gouvernail.report.Findings;
import fr.gouvernail.report.ReportService;
import fr.gouvernail.scoring.AuditResult.DimensionResult;
import fr.gouvernail.scoring.AuditResult.QuestionResult;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.NotFound;
import java.util.ArrayList;
import java.util.List;

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
      var card = ExplainedQuestion.of(f, q);
      var history = evidence.get(q.id());
      if (history != null) {
        card.add(new EvidenceFiles(history));
      }
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

  @Override
  public String getPageTitle() {
    return title;
  }
}
