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
import fr.gouvernail.report.Findings;
import fr.gouvernail.report.ReportLine;
import fr.gouvernail.report.ReportOrder;
import fr.gouvernail.report.ReportService;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.TenantId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The documents of a result: asked for, on their way, ready. They wait here for whoever left.
@Route(value = "assessments/:assessment/result/documents", layout = TenantLayout.class)
@Requires(Permission.READ_ASSESSMENT_RESULT)
@StyleSheet("gouvernail/result.css")
class DocumentsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final int LOOK_EVERY = 700;

  private final ReportService reports;
  private final Texts texts;
  private final Div list = new Div();
  private final Map<ReportOrder, DocumentCell> cells = new HashMap<>();
  private final TenantId workspace = ResultPage.workspace().id();
  private @Nullable AssessmentId assessment;
  private @Nullable DocumentsTable table;
  private @Nullable Registration looking;

  DocumentsView(ReportService reports, Texts texts) {
    this.reports = reports;
    this.texts = texts;
    list.getElement().setAttribute("aria-live", "polite");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var id = ResultPage.assessment(event);
    assessment = id;
    removeAll();
    list.removeAll();
    cells.clear();
    // Says whether the assessment exists, is closed and belongs here.
    var file = reports.result(id);
    var year = Integer.toString(file.result().date().getYear());
    var header =
        new PageHeader(text("documents.title"))
            .context(
                new Anchor(ResultPage.result(id), text("page", year)), new Span(text("documents")))
            .sentence(text("documents.sentence"));
    var all =
        new DocumentsTable(
            new Findings(texts, getLocale(), ResultPage.workspace().zone(), file).previousYear());
    list.add(Card.labelled(text("documents"), all));
    table = all;
    add(new Still(header), list);
    show();
  }

  private void show() {
    var id = assessment;
    var all = table;
    if (id == null || all == null) {
      return;
    }
    var known = reports.documents(id);
    for (var order : all.orders()) {
      show(id, all, order, latest(known, order));
    }
    if (known.stream().anyMatch(line -> !line.step().finished())) {
      look();
    } else {
      stopLooking();
    }
  }

  /// Only a document that has come further is drawn again: the focus stays where it is.
  private void show(
      AssessmentId id, DocumentsTable all, ReportOrder order, @Nullable ReportLine line) {
    var before = cells.get(order);
    if (before != null && before.shows(line)) {
      return;
    }
    var cell =
        new DocumentCell(
            all.name(order),
            line,
            report -> CurrentTenant.call(workspace, () -> reports.file(report)),
            () -> {
              reports.request(id, order);
              show();
            });
    cells.put(order, cell);
    all.put(order, cell);
    if (before != null) {
      cell.takeLostFocus();
    }
  }

  private static @Nullable ReportLine latest(List<ReportLine> known, ReportOrder order) {
    return known.stream().filter(line -> line.order().equals(order)).findFirst().orElse(null);
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
