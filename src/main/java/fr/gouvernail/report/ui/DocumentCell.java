package fr.gouvernail.report.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.gouvernail.report.ReportFile;
import fr.gouvernail.report.ReportLine;
import fr.gouvernail.report.ReportStep;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.TakenFiles;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.tenancy.NotFound;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One document in one form and language: how far it is, and the way to it.
final class DocumentCell extends Div {

  private static final int KILOBYTE = 1024;

  private final String name;
  private final @Nullable ReportLine line;

  /// @param name of the document with form and language, for those who hear its buttons
  /// @param line the latest one that was asked for, if any
  /// @param file reads a finished document; called outside the page
  /// @param make asks for a new one
  DocumentCell(
      String name, @Nullable ReportLine line, Function<UUID, ReportFile> file, Runnable make) {
    this.name = name;
    this.line = line;
    addClassName("gv-document");
    if (line == null) {
      add(button("documents.make", make));
    } else {
      switch (line.step()) {
        case DONE -> done(line, file, make);
        case FAILED -> failed(make);
        default -> progress(line.step());
      }
    }
  }

  boolean shows(@Nullable ReportLine other) {
    return Objects.equals(line, other);
  }

  /// The button that asked for the document is gone, and the focus with it.
  void takeLostFocus() {
    getElement()
        .executeJs(
            "if (document.activeElement === document.body)"
                + " this.querySelector('a[href], button, [tabindex]')?.focus({preventScroll: true})");
  }

  private void progress(ReportStep step) {
    var bar = new ProgressBar(0, 100, step.percent());
    bar.getElement().setAttribute("aria-label", name);
    var said = new Paragraph(text("step." + step.name()));
    said.getElement().setAttribute("tabindex", "-1");
    add(bar, said);
  }

  private void failed(Runnable make) {
    var said = new Paragraph(Lucide.of("triangle-alert"), new Span(text("documents.failed")));
    said.addClassName("gv-document-failed");
    said.getElement().setAttribute("role", "status");
    add(said, button("documents.again", make));
  }

  private void done(ReportLine line, Function<UUID, ReportFile> file, Runnable make) {
    var again = new NativeButton("", e -> make.run());
    again.add(Lucide.of("refresh-cw"));
    again.setAriaLabel(text("documents.again") + ", " + name);
    again.getElement().setAttribute("title", text("documents.again"));
    again.addClassName("gv-icon-button");
    var acts = new Div(download(line, file), again);
    acts.addClassName("gv-document-acts");
    add(acts);
    var at = line.finishedAt();
    if (at != null) {
      add(meta(at, line.size()));
    }
  }

  private Span meta(Instant at, int size) {
    var formats = Formats.here();
    var day = formats.shortDate(at.atZone(formats.zone()).toLocalDate());
    var meta =
        new Span(
            text(
                "documents.ready",
                day,
                formats.time(at),
                formats.number(Math.max(1, size / KILOBYTE))));
    meta.addClassName("gv-meta");
    return meta;
  }

  private NativeButton button(String key, Runnable make) {
    var button = new NativeButton(text(key), e -> make.run());
    button.setAriaLabel(text(key) + ", " + name);
    button.addClassNames("gv-button", "gv-compact");
    return button;
  }

  private Anchor download(ReportLine line, Function<UUID, ReportFile> file) {
    var link = new Anchor(handler(line.id(), file), "");
    link.addClassNames("gv-button", "gv-compact");
    link.add(Lucide.of("download"), new Span(text("documents.download")));
    link.getElement().setAttribute("aria-label", text("documents.download") + ", " + name);
    return link;
  }

  private static DownloadHandler handler(UUID report, Function<UUID, ReportFile> file) {
    return DownloadHandler.fromInputStream(event -> {
      try {
        var found = file.apply(report);
        TakenFiles.taken(event, found.name());
        return new DownloadResponse(
            new ByteArrayInputStream(found.bytes()),
            found.name(),
            found.mediaType(),
            found.bytes().length);
      } catch (NotFound gone) {
        return DownloadResponse.error(404);
      }
    });
  }

  private String text(String key, Object... args) {
    return getTranslation("report." + key, args);
  }
}
