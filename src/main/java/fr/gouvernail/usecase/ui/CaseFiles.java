package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.page;

import com.vaadin.flow.component.Component;
import fr.gouvernail.shell.component.Download;
import fr.gouvernail.usecase.UseCasePapers;

/// The one-page charter of a use, to print and to take away.
final class CaseFiles {

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private CaseFiles() {}

  static Component[] of(UseCasePapers papers, CasePage page) {
    var locale = page.formats().locale();
    var id = page.dossier().id();
    var living = page.isLiving();
    var name = page("file", page.dossier().row().number(), page.edition().number());
    return new Component[] {
      new Download(
          "file-text",
          page("file.pdf"),
          page.company().id(),
          name + ".pdf",
          "application/pdf",
          () -> papers.pdf(id, living, locale)),
      new Download(
          "file-down",
          page("file.docx"),
          page.company().id(),
          name + ".docx",
          DOCX,
          () -> papers.docx(id, living, locale))
    };
  }
}
