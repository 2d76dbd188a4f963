package fr.gouvernail.inventory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouvernail.inventory.InventoryQuery;
import fr.gouvernail.inventory.InventoryWords;
import fr.gouvernail.shell.component.Download;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecase.UseCaseId;
import java.util.List;
import java.util.function.Supplier;

/// The files that the inventory gives, each with what it is for.
final class ExportDialog extends Dialog {

  private static final String PDF = "application/pdf";
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final InventoryDialogs.Services services;
  private final InventoryWords words;
  private final Workspace workspace;

  ExportDialog(InventoryDialogs.Services services, InventoryWords words, Workspace workspace) {
    this.services = services;
    this.words = words;
    this.workspace = workspace;
    addClassName("gv-inventory-dialog");
    setWidth("min(560px, 96vw)");
    setHeaderTitle(words.text("export.title"));
    getFooter().add(new Button(words.text("close"), e -> close()));
  }

  /// What is looked at as a workbook, and the register.
  ExportDialog of(InventoryQuery query) {
    var locale = words.locale();
    add(
        part(
            query.filter().isNarrow() ? "export.filtered" : "export.list",
            download(
                "file-spreadsheet",
                "xlsx",
                words.text("file.list"),
                XLSX,
                () -> services.files().workbook(query, locale))),
        part(
            "export.register",
            download(
                "file-text",
                "pdf",
                words.text("file.register"),
                PDF,
                () -> services.registers().pdf(locale)),
            download(
                "file-spreadsheet",
                "xlsx",
                words.text("file.register"),
                XLSX,
                () -> services.registers().workbook(locale))));
    return this;
  }

  /// The chosen ones as a workbook.
  ExportDialog of(List<UseCaseId> chosen) {
    add(
        part(
            "export.chosen",
            download(
                "file-spreadsheet",
                "xlsx",
                words.text("file.list"),
                XLSX,
                () -> services.files().workbook(chosen, words.locale()))));
    return this;
  }

  private Div part(String key, Download... files) {
    var links = new Div(files);
    links.addClassName("gv-inventory-acts");
    var part = new Div(new Paragraph(words.text(key)), links);
    part.addClassName("gv-inventory-export");
    return part;
  }

  private Download download(
      String icon, String ending, String name, String type, Supplier<byte[]> file) {
    return new Download(
        icon,
        words.text("export." + ending),
        workspace.id(),
        name + "-" + workspace.slug() + "." + ending,
        type,
        file);
  }
}
