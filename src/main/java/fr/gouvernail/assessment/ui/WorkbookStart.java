package fr.gouvernail.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouvernail.assessment.AssessmentFile;
import fr.gouvernail.assessment.workbook.Workbooks;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Download;
import fr.gouvernail.shell.component.WorkbookDrop;
import fr.gouvernail.tenancy.Workspace;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/// The workbook to take away, and where it is dropped when it comes back.
final class WorkbookStart extends Div {

  /// @param then with the name and the content of the workbook
  WorkbookStart(
      AssessmentFile file,
      Workbooks workbooks,
      Workspace workspace,
      BiConsumer<String, byte[]> then) {
    var files =
        new Div(
            download(file, workbooks, workspace, true),
            download(file, workbooks, workspace, false));
    files.addClassName("gv-import-acts");
    addClassName("gv-import-start");
    add(
        new Card(text("step.1"), new Paragraph(text("step.1.text")), files),
        new Card(
            text("step.2"),
            new Paragraph(text("step.2.text", Workbooks.MOST_MEGABYTES)),
            new WorkbookDrop(Workbooks.MOST_MEGABYTES, then)));
  }

  /// What one has to know before.
  static OrderedList steps(Component in) {
    var list = new OrderedList();
    for (var key : List.of("know.1", "know.2", "know.3")) {
      list.add(new ListItem(in.getTranslation("assessment.workbook." + key)));
    }
    list.addClassName("gv-import-know");
    return list;
  }

  /// @param mine whether in the reader's language, else in the other one
  private Download download(
      AssessmentFile file, Workbooks workbooks, Workspace workspace, boolean mine) {
    var other = getLocale().getLanguage().equals("en") ? Locale.FRENCH : Locale.ENGLISH;
    var locale = mine ? getLocale() : other;
    var download =
        new Download(
            "file-spreadsheet",
            text(mine ? "take" : "take.other"),
            workspace.id(),
            text("file") + "-" + workspace.slug() + "-" + file.date() + WorkbookDrop.ENDING,
            WorkbookDrop.TYPE,
            () -> workbooks.take(file.id(), locale));
    if (mine) {
      download.addClassName("gv-primary");
    }
    return download;
  }

  private String text(String key, Object... args) {
    return getTranslation("assessment.workbook." + key, args);
  }
}
