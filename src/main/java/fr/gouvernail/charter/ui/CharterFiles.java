package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import fr.gouvernail.charter.CharterPapers;
import fr.gouvernail.charter.CharterRow;
import fr.gouvernail.shell.component.Download;
import fr.gouvernail.tenancy.Workspace;

/// A version to take away: to print and sign, or to edit elsewhere.
final class CharterFiles {

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private CharterFiles() {}

  static Component[] of(CharterPapers papers, CharterRow row, Workspace company) {
    var ui = UI.getCurrent();
    var name = ui.getTranslation("charter.paper.file") + "-" + company.slug() + "-" + row.number();
    return new Component[] {
      new Download(
          "file-text",
          ui.getTranslation("charter.paper.pdf"),
          company.id(),
          name + ".pdf",
          "application/pdf",
          () -> papers.pdf(row.id())),
      new Download(
          "file-down",
          ui.getTranslation("charter.paper.docx"),
          company.id(),
          name + ".docx",
          DOCX,
          () -> papers.docx(row.id()))
    };
  }
}
