package fr.gouvernail.ailead.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.gouvernail.ailead.MandateId;
import fr.gouvernail.ailead.MissionLetters;
import fr.gouvernail.shell.TakenFiles;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.Workspace;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/// A mission letter to take away, made at the moment of the click.
record LetterFiles(MissionLetters letters, MandateId mandate, Workspace company, Component in) {

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  Component[] links() {
    return new Component[] {
      link("ailead.letter.pdf", ".pdf", "application/pdf", () -> letters.pdf(mandate)),
      link("ailead.letter.docx", ".docx", DOCX, () -> letters.docx(mandate))
    };
  }

  private Anchor link(String key, String suffix, String type, Supplier<byte[]> file) {
    var name = in.getTranslation("ailead.letter.file") + "-" + company.slug() + suffix;
    var link = new Anchor();
    link.addClassName("gv-button");
    link.add(Lucide.of("file-down"), new Span(in.getTranslation(key)));
    link.setHref(
        DownloadHandler.fromInputStream(event -> {
          var bytes = CurrentTenant.call(company.id(), file);
          TakenFiles.taken(event, company.id(), name);
          return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
        }));
    link.getElement().setAttribute("download", name);
    return link;
  }
}
