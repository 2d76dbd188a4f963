package fr.gouvernail.report.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.shared.Registration;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.report.ReportFormat;
import fr.gouvernail.report.ReportLine;
import fr.gouvernail.report.ReportService;
import fr.gouvernail.report.ReportStep;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The documents of a result: asked for, on their way, ready. They wait here for whoever left.
@Route(value = "assessments/:assessment/result/documents", layout = TenantLayout.class)
@Requires(Permission.READ_ASSESSMENT_RESULT)
class DocumentsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final int LOOK_EVERY = 700;

  private record Kind(ReportFormat format, Locale language, String key, String text) {}

  private final ReportService reports;
  private final Div list = new Div();
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
    // Says whether the assessment exists, is closed and belongs here.
    var year = Integer.toString(reports.result(id).result().date().getYear());
    add(
        new PageHeader(text("documents.title"))
            .context(
                new Anchor(ResultPage.result(id), text("page", year)), new Span(text("documents")))
            .sentence(text("documents.sentence")),
        list);
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
    list.removeAll();
    kinds().forEach(kind -> list.add(card(id, kind, latest(known, kind))));
    if (known.stream().anyMatch(line -> !line.step().finished())) {
      look();
    } else {
      stopLooking();
    }
  }

  private static @Nullable ReportLine latest(List<ReportLine> known, Kind kind) {
    return known.stream()
        .filter(line -> line.format() == kind.format())
        .filter(line -> line.language().getLanguage().equals(kind.language().getLanguage()))
        .findFirst()
        .orElse(null);
  }

  private Card card(AssessmentId id, Kind kind, @Nullable ReportLine line) {
    var card = new Card(text(kind.key()), new Paragraph(text(kind.text())));
    var acts = new Div();
    acts.addClassName("gv-row");
    acts.getStyle().set("margin-top", "12px");
    if (line != null && !line.step().finished()) {
      var bar = new ProgressBar(0, 100, line.step().percent());
      bar.getElement().setAttribute("aria-label", text("step." + line.step().name()));
      card.add(bar, new Paragraph(text("step." + line.step().name())));
      return card;
    }
    if (line != null && line.step() == ReportStep.FAILED) {
      card.add(new Note(Tone.ATTENTION, "triangle-alert", text("documents.failed")).announced());
    }
    if (line != null && line.step() == ReportStep.DONE) {
      acts.add(download(line));
    }
    var make = new NativeButton();
    make.add(new Span(text(line == null ? "documents.make" : "documents.again")));
    make.getElement()
        .setAttribute(
            "aria-label", make.getElement().getTextRecursively() + ", " + text(kind.key()));
    make.addClassName("gv-button");
    make.addClickListener(e -> {
      reports.request(id, kind.format(), kind.language());
      show();
    });
    acts.add(make);
    card.add(acts);
    var ready = line == null ? null : line.finishedAt();
    if (line != null && line.step() == ReportStep.DONE && ready != null) {
      card.foot(
          new Span(
              text(
                  "documents.ready",
                  Formats.here().dateTime(ready),
                  Formats.here().number(Math.max(1, line.size() / 1024)))));
    }
    return card;
  }

  private Anchor download(ReportLine line) {
    var link = new Anchor(handler(ResultPage.workspace().id(), line.id()), "");
    link.addClassNames("gv-button", "gv-primary");
    link.add(Lucide.of("download"), new Span(text("documents.download")));
    return link;
  }

  private DownloadHandler handler(fr.gouvernail.tenancy.TenantId tenant, UUID report) {
    return DownloadHandler.fromInputStream(event -> {
      try {
        // The request of a download carries no tab of its own.
        var file = CurrentTenant.call(tenant, () -> reports.file(report));
        return new DownloadResponse(
            new ByteArrayInputStream(file.bytes()),
            file.name(),
            file.mediaType(),
            file.bytes().length);
      } catch (NotFound gone) {
        return DownloadResponse.error(404);
      }
    });
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
