package fr.gouvernail.inventory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.gouvernail.inventory.InventoryWords;
import fr.gouvernail.inventory.UploadedImport;
import fr.gouvernail.inventory.workbook.ImportColumn;
import fr.gouvernail.inventory.workbook.ImportPreview;
import fr.gouvernail.inventory.workbook.ImportPreview.Creation;
import fr.gouvernail.inventory.workbook.ImportPreview.Difference;
import fr.gouvernail.inventory.workbook.ImportPreview.Update;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.DataTable;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecase.UseCaseId;
import fr.gouvernail.usecase.ui.UseCaseNavigation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What a workbook would do: every error with its cell, else what it creates and changes.
final class ImportPreviewPart extends Composite<Div> {

  static final String APPLY = "apply";
  static final String OTHER = "other";

  /// More of a kind are counted, and not listed.
  private static final int MOST = 100;

  private static final int LONGEST = 160;

  private final UploadedImport uploaded;
  private final ImportPreview preview;
  private final InventoryWords words;
  private final Workspace workspace;

  ImportPreviewPart(UploadedImport uploaded, InventoryWords words, Workspace workspace) {
    this.uploaded = uploaded;
    preview = Objects.requireNonNull(uploaded.preview());
    this.words = words;
    this.workspace = workspace;
  }

  private int errors() {
    return preview.errors().size() + preview.moreErrors();
  }

  String title() {
    if (errors() > 0) {
      return words.text("import.errors", errors());
    }
    return preview.acceptable()
        ? words.text("import.would", preview.creations().size(), preview.updates().size())
        : words.text("import.nothing");
  }

  String sentence() {
    return words.text(
        errors() > 0 ? "import.errors.sentence" : "import.would.sentence",
        uploaded.fileName(),
        preview.unchanged().size());
  }

  @Override
  protected Div initContent() {
    var parts = new ArrayList<Component>();
    parts.add(acts());
    if (errors() > 0) {
      parts.add(errorsCard());
    } else {
      if (!preview.creations().isEmpty()) {
        parts.add(creations());
      }
      if (!preview.updates().isEmpty()) {
        parts.add(updates());
      }
    }
    var all = new Div(parts.toArray(Component[]::new));
    all.addClassName("gv-import-preview");
    return all;
  }

  private Div acts() {
    var acts = new Div();
    if (preview.acceptable()) {
      acts.add(
          new ActButton(
                  words.text("import.act", preview.creations().size() + preview.updates().size()),
                  APPLY,
                  "")
              .primary());
    }
    acts.add(another(words));
    acts.addClassName("gv-inventory-acts");
    return acts;
  }

  static ActButton another(InventoryWords words) {
    return new ActButton(words.text("import.other"), OTHER, "");
  }

  static Note refusal(String reason) {
    return new Note(Tone.ATTENTION, "circle-alert", reason).announced();
  }

  private Card errorsCard() {
    var table =
        new DataTable(words.text("import.errors.table"))
            .stacked()
            .column(words.text("import.cell"))
            .column(words.text("import.error"));
    preview
        .errors()
        .forEach(error ->
            table.row(
                error.cell().isEmpty() ? words.text("import.file") : error.cell(),
                words.texts().getTranslation(error.key(), words.locale(), args(error.args()))));
    var card = new Card(words.text("import.errors.table"), table);
    return preview.moreErrors() == 0
        ? card
        : card.foot(new Span(words.text("import.errors.more", preview.moreErrors())));
  }

  private static Object[] args(List<String> args) {
    return args.toArray();
  }

  private Card creations() {
    var table =
        new DataTable(words.text("import.creations"))
            .stacked()
            .column(words.text("column.TITLE"))
            .column(words.text("import.row"))
            .column(words.text("column.OWNER"))
            .column(words.text("column.FUNCTION"))
            .column(words.text("import.filled"));
    preview.creations().stream()
        .limit(MOST)
        .forEach(creation ->
            table.row(
                creation.values().text(ImportColumn.TITLE),
                String.valueOf(creation.row()),
                owner(creation),
                said(ImportColumn.FUNCTION, creation.values().text(ImportColumn.FUNCTION)),
                words.text("import.columns", creation.values().all().size())));
    return rest(new Card(words.text("import.creations"), table), preview.creations().size());
  }

  private String owner(Creation creation) {
    var owner = said(ImportColumn.OWNER, creation.values().text(ImportColumn.OWNER));
    return owner.isEmpty() ? words.text("import.you") : owner;
  }

  private Card updates() {
    var list = new Div();
    list.addClassName("gv-import-updates");
    preview.updates().stream().limit(MOST).forEach(update -> list.add(update(update)));
    return rest(new Card(words.text("import.updates"), list), preview.updates().size());
  }

  private Div update(Update update) {
    var head =
        new Paragraph(
            new Anchor(
                UseCaseNavigation.sheet(workspace.slug(), new UseCaseId(update.id())),
                words.text("import.update", update.number(), update.title())));
    head.addClassName("gv-strong");
    var table =
        new DataTable(words.text("import.update", update.number(), update.title()))
            .stacked()
            .column(words.text("import.field"))
            .column(words.text("import.before"))
            .column(words.text("import.after"));
    update.differences().forEach(difference -> row(table, difference));
    return new Div(head, table);
  }

  private void row(DataTable table, Difference difference) {
    var column = difference.column();
    table.row(
        new Span(words.text("import.column." + column)),
        marked("del", said(column, difference.before())),
        marked("ins", said(column, difference.after())));
  }

  private Component marked(String tag, String text) {
    if (text.isEmpty()) {
      return new Span(words.text("unsaid"));
    }
    var span = new Span();
    var mark = new Element(tag);
    mark.setText(text.length() > LONGEST ? text.substring(0, LONGEST) + "\u2026" : text);
    span.getElement().appendChild(mark);
    return span;
  }

  private String said(ImportColumn column, String value) {
    return uploaded.lists().words(column, value, words.locale());
  }

  private Card rest(Card card, int all) {
    return all <= MOST ? card : card.foot(new Span(words.text("import.more", all - MOST)));
  }
}
