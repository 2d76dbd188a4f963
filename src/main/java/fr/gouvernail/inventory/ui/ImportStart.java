package fr.gouvernail.inventory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouvernail.inventory.Imports;
import fr.gouvernail.inventory.InventoryWords;
import fr.gouvernail.inventory.workbook.WorkbookImport;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Download;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.shell.component.WorkbookDrop;
import fr.gouvernail.tenancy.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// The templates to fill in, and where the filled one is dropped.
final class ImportStart extends Div {

  private final InventoryWords words;
  private final Workspace workspace;

  /// @param then with the name and the content of the workbook
  ImportStart(
      Imports imports, InventoryWords words, Workspace workspace, BiConsumer<String, byte[]> then) {
    this.words = words;
    this.workspace = workspace;
    var locale = words.locale();
    var templates =
        new Div(
            download("import.blank", "import.file.blank", () -> imports.blank(locale)),
            download("import.mine", "import.file.filled", () -> imports.filled(true, locale)),
            download("import.all", "import.file.filled", () -> imports.filled(false, locale)));
    templates.addClassName("gv-inventory-acts");
    addClassName("gv-import-start");
    add(
        new Card(
            words.text("import.step.1"),
            new Paragraph(words.text("import.step.1.text")),
            templates),
        new Card(
            words.text("import.step.2"),
            new Paragraph(words.text("import.step.2.text", WorkbookImport.MOST_MEGABYTES)),
            new WorkbookDrop(WorkbookImport.MOST_MEGABYTES, then)));
  }

  /// What one has to know before.
  ///
  /// @param again whether a workbook has to be chosen again
  /// @param approving whether the reader approves uses
  static List<Component> steps(InventoryWords words, boolean again, boolean approving) {
    var parts = new ArrayList<Component>();
    if (again) {
      parts.add(new Note(Tone.ATTENTION, "info", words.text("import.again")).announced());
    }
    var list = new OrderedList();
    for (var key : List.of("import.know.1", "import.know.2", "import.know.3")) {
      list.add(new ListItem(words.text(key)));
    }
    list.addClassName("gv-import-know");
    parts.add(list);
    if (approving) {
      parts.add(new Note(Tone.ACCENT, "info", words.text("import.know.star")));
    }
    return parts;
  }

  private Download download(String key, String name, Supplier<byte[]> file) {
    return new Download(
        "file-spreadsheet",
        words.text(key),
        workspace.id(),
        words.text(name) + "-" + workspace.slug() + WorkbookDrop.ENDING,
        ExportDialog.XLSX,
        file);
  }
}
