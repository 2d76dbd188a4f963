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
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.NotFound;
import java.io.ByteArrayInputStream;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One document: what it holds, and how far it is.
final class DocumentCard extends Div {

  private final String name;
  private final @Nullable ReportLine line;
  private final Card card;

  /// @param line the latest one that was asked for, if any
  /// @param file reads a finished document; called outside the page
  /// @param make asks for a new one
  DocumentCard(
      String name,
      String content,
      @Nullable ReportLine line,
      Function<UUID, ReportFile> file,
      Runnable make) {
    this.name = name;
    this.line = line;
    addClassName("gv-contents");
    card = new Card(name, new Paragraph(content));
    card.addClassName("gv-document");
    add(card);
    if (line != null && !line.step().finished()) {
      progress(line.step());
      return;
    }
    if (line != null && line.step() == ReportStep.FAILED) {
      card.add(new Note(Tone.ATTENTION, "triangle-alert", text("documents.failed")).announced());
    }
    var acts = new Div();
    acts.addClassName("gv-row");
    var done = line != null && line.step() == ReportStep.DONE;
    if (line != null && done) {
      acts.add(download(line, file));
    }
    acts.add(button(text(line == null ? "documents.make" : "documents.again"), make));
    card.add(acts);
    if (line != null && done && line.finishedAt() != null) {
      card.foot(
          new Span(
              text(
                  "documents.ready",
                  Formats.here().dateTime(line.finishedAt()),
                  Formats.here().number(Math.max(1, line.size() / 1024)))));
    }
  }

  boolean shows(@Nullable ReportLine other) {
    return Objects.equals(line, other);
  }

  /// The button that asked for the document is gone, and the focus with it.
  void takeLostFocus() {
    card.getElement()
        .executeJs(
            "if (document.activeElement === document.body)"
                + " this.querySelector('a[href], button, [tabindex]')?.focus({preventScroll: true})");
  }

  private void progress(ReportStep step) {
    var words = text("step." + step.name());
    var bar = new ProgressBar(0, 100, step.percent());
    bar.getElement().setAttribute("aria-label", name);
    var said = new Paragraph(words);
    said.getElement().setAttribute("tabindex", "-1");
    card.add(bar, said);
  }

  private NativeButton button(String words, Runnable make) {
    var button = new NativeButton(words, e -> make.run());
    button.setAriaLabel(words + ", " + name);
    button.addClassName("gv-button");
    return button;
  }

  private Anchor download(ReportLine line, Function<UUID, ReportFile> file) {
    var link = new Anchor(handler(line.id(), file), "");
    link.addClassNames("gv-button", "gv-primary");
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
