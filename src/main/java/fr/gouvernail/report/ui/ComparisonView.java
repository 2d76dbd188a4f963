package fr.gouvernail.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.assessment.AssessmentSummary;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.report.ComparisonFile;
import fr.gouvernail.report.ComparisonWords;
import fr.gouvernail.report.ReportService;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Two closed audits side by side: progress at equal scope told apart from the effect of the scope,
/// overall, by dimension and by question, what declined first. Two statements.
@Route(value = "assessments/:assessment/result/comparison", layout = TenantLayout.class)
@Requires(Permission.READ_ASSESSMENT_RESULT)
@StyleSheet("gouvernail/result.css")
class ComparisonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  /// In the address: the other audit.
  private static final String BEFORE = "before";

  private final ReportService reports;
  private final Texts texts;
  private final Still page = new Still();

  ComparisonView(ReportService reports, Texts texts) {
    this.reports = reports;
    this.texts = texts;
    add(page);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var with = event.getLocation().getQueryParameters().getSingleParameter(BEFORE);
    var file =
        reports.comparison(ResultPage.assessment(event), with.map(AssessmentId::of).orElse(null));
    listen(file.after().id(), other(file));
    show(file, "");
  }

  /// Keeps the two ids and nothing else of what was read.
  private void listen(AssessmentId after, @Nullable AssessmentId before) {
    page.on(AuditChoice.BEFORE, chosen -> compare(after, AssessmentId.of(chosen.strip())))
        .on(
            AuditChoice.AFTER,
            chosen -> compare(AssessmentId.of(chosen.strip()), before == null ? after : before))
        .on(
            MovedQuestions.SHOW,
            which -> {
              show(reports.comparison(after, before), which);
              page.focus(MovedQuestions.ID);
            });
  }

  private static @Nullable AssessmentId other(ComparisonFile file) {
    var before = file.before();
    return before == null ? null : before.id();
  }

  private static void compare(AssessmentId after, AssessmentId before) {
    UI.getCurrent()
        .navigate(
            ResultPage.comparison(after).substring(1),
            QueryParameters.of(BEFORE, before.toString()));
  }

  /// @param which questions to list, beside those in decline
  private void show(ComparisonFile file, String which) {
    if (file.comparison() == null) {
      page.show(incomparable(file));
      return;
    }
    var words = new ComparisonWords(texts, getLocale(), ResultPage.workspace().zone(), file);
    var parts = new ArrayList<Component>();
    parts.add(header(words));
    if (!words.toConfirm().isEmpty()) {
      var note = new Note(Tone.ATTENTION, "info", words.toConfirm());
      note.addClassName("gv-result-note");
      parts.add(note);
    }
    parts.add(AuditChoice.of(file, this::text));
    parts.add(ComparisonCards.overall(words));
    var both = new Div(MovedQuestions.declined(words), ComparisonCards.scope(words));
    both.addClassNames("gv-grid", "gv-grid-2", "gv-comparison-row");
    parts.add(both);
    parts.add(ComparisonCards.dimensions(words));
    parts.add(MovedQuestions.card(words, which));
    page.show(parts);
  }

  private PageHeader header(ComparisonWords words) {
    var context = new ArrayList<Component>();
    context.add(
        new Anchor(
            ResultPage.result(words.file().after().id()),
            words.words().text("page", words.later())));
    context.add(new Span(words.text("page")));
    if (words.comparison().toConfirm()) {
      context.add(new Chip(Tone.ATTENTION, "circle-question-mark", words.text("toConfirm")));
    }
    return new PageHeader(words.title())
        .context(context.toArray(Component[]::new))
        .sentence(words.sentence());
  }

  /// No other audit, or one of another questionnaire.
  private List<Component> incomparable(ComparisonFile file) {
    var alone = file.before() == null;
    var header =
        new PageHeader(text(alone ? "alone.title" : "other.title"))
            .context(
                new Anchor(
                    ResultPage.result(file.after().id()),
                    getTranslation(
                        "report.page", Integer.toString(file.after().result().date().getYear()))),
                new Span(text("page")));
    var parts = new ArrayList<Component>();
    parts.add(header);
    if (file.history().stream().filter(s -> !s.superseded()).count() > 1) {
      parts.add(AuditChoice.of(file, this::text));
    }
    parts.add(
        new EmptyState(
            "arrow-right-left",
            text(alone ? "alone.what" : "other.what"),
            text(alone ? "alone.how" : "other.how")));
    return parts;
  }

  private String text(String key, Object... args) {
    return getTranslation("report.comparison." + key, args);
  }

  /// An audit in one line: its day, its revision, its score.
  static String line(AssessmentSummary summary, Formats formats, String revision) {
    return formats.date(summary.date())
        + (summary.revision() > 1 || summary.superseded() ? ", " + revision : "")
        + " · "
        + formats.scoreOrDash(summary.score());
  }

  @Override
  public String getPageTitle() {
    return text("page");
  }
}
