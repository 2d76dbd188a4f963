package fr.gouvernail.report.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.report.ReportFormat;
import fr.gouvernail.report.ReportLine;
import fr.gouvernail.report.ReportService;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.TenantId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The documents of a result: asked for, on their way, ready. They wait here for whoever left.
@Route(value = "assessments/:assessment/result/documents", layout = TenantLayout.class)
@Requires(Permission.READ_ASSESSMENT_RESULT)
@StyleSheet("gouvernail/result.css")
class DocumentsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final int LOOK_EVERY = 700;

  private record Kind(ReportFormat format, Locale language, String key, String text) {}

  private final ReportService reports;
  private final Div list = new Div();
  private final Map<Kind, DocumentCard> cards = new HashMap<>();
  private final TenantId workspace = ResultPage.workspace().id();
  private @Nullable AssessmentId assessment;
  private @Nullable Registration looking;

  DocumentsView(ReportService reports) {
    this.reports = reports;
    list.addClassNames("gv-grid", "gv-grid-2");
    list.getElement().setAttribute("aria-live", "polite");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var id = ResultPage.assessment(event);
    assessment = id;
    removeAll();
    list.removeAll();
    cards.clear();
    // Says whether the assessment exists, is closed and belongs here.
    var year = Integer.toString(reports.result(id).result().date().getYear());
    var header =
        new PageHeader(text("documents.title"))
            .context(
                new Anchor(ResultPage.result(id), text("page", year)), new Span(text("documents")))
            .sentence(text("documents.sentence"));
    add(new Still(header), list);
    show();
  }

  private List<Kind> kinds() {
    return List.of(
        new Kind(ReportFormat.PDF, Locale.FRENCH, "documents.pdf.fr", "documents.pdf.text"),
        new Kind(ReportFormat.PDF, Locale.ENGLISH, "documents.pdf.en", "documents.pdf.text"),
        new Kind(ReportFormat.XLSX, getLocale(), "documents.xlsx", "documents.xlsx.text"),
        new Kind(ReportFormat.JSON, getLocale(), "documents.json", "documents.json.text"));
  }

  private void show() {
    var id = assessment;
    if (id == null) {
      return;
    }
    var known = reports.documents(id);
    for (var kind : kinds()) {
      show(id, kind, latest(known, kind));
    }
    if (known.stream().anyMatch(line -> !line.step().finished())) {
      look();
    } else {
      stopLooking();
    }
  }

  /// Only a document that has come further is drawn again: the focus stays where it is.
  private void show(AssessmentId id, Kind kind, @Nullable ReportLine line) {
    var before = cards.get(kind);
    if (before != null && before.shows(line)) {
      return;
    }
    var card =
        new DocumentCard(
            text(kind.key()),
            text(kind.text()),
            line,
            report -> CurrentTenant.call(workspace, () -> reports.file(report)),
            () -> {
              reports.request(id, kind.format(), kind.language());
              show();
            });
    cards.put(kind, card);
    if (before == null) {
      list.add(card);
    } else {
      list.replace(before, card);
      card.takeLostFocus();
    }
  }

  private static @Nullable ReportLine latest(List<ReportLine> known, Kind kind) {
    return known.stream()
        .filter(line -> line.format() == kind.format())
        .filter(line -> line.language().getLanguage().equals(kind.language().getLanguage()))
        .findFirst()
        .orElse(null);
  }

  private void look() {
    var ui = UI.getCurrent();
    if (looking == null) {
      ui.setPollInterval(LOOK_EVERY);
      looking = ui.addPollListener(e -> show());
    }
  }

  private void stopLooking() {
    if (looking != null) {
      looking.remove();
      looking = null;
      UI.getCurrent().setPollInterval(-1);
    }
  }

  @Override
  protected void onDetach(DetachEvent event) {
    if (looking != null) {
      looking.remove();
      looking = null;
      event.getUI().setPollInterval(-1);
    }
  }

  private String text(String key, Object... args) {
    return getTranslation("report." + key, args);
  }

  @Override
  public String getPageTitle() {
    return text("documents");
  }
}
