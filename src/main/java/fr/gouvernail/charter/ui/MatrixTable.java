package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.charter.CharterDraft;
import fr.gouvernail.charter.model.CharterModel;
import fr.gouvernail.charter.model.Finding;
import fr.gouvernail.charter.model.Verdict;
import fr.gouvernail.shell.component.Still;
import java.util.Locale;

/// The matrix: a table with a list in each cell, whose verdict shows by letter, word and colour.
final class MatrixTable extends HtmlContainer {

  static final String CHOOSE = "verdict";

  private final CharterDraft draft;

  MatrixTable(CharterDraft draft) {
    super("table");
    this.draft = draft;
    setId("gv-matrix");
    addClassName("gv-matrix");
    var caption = element("caption", getTranslation("charter.write.matrix.caption"));
    var head = new HtmlContainer("tr");
    head.add(header("col", getTranslation("charter.write.matrix.level"), ""));
    for (var kind : draft.model().classes()) {
      head.add(header("col", kind.id().name(), kind.name().in(getLocale())));
    }
    var body = new HtmlContainer("tbody");
    for (var level : draft.model().levels()) {
      body.add(row(level));
    }
    var top = new HtmlContainer("thead");
    top.add(head);
    add(caption, top, body);
  }

  private Component row(CharterModel.Level level) {
    var row = new HtmlContainer("tr");
    var label = level.label(draft.filling()).in(getLocale());
    row.add(header("row", label, ""));
    for (var kind : draft.model().classes()) {
      row.add(cell(level, kind, label));
    }
    return row;
  }

  private Component cell(CharterModel.Level level, CharterModel.Kind kind, String label) {
    var at = new MatrixStep.At(level.id(), kind.id());
    var cell = draft.filling().cell(level.id(), kind.id());
    var list = new HtmlContainer("select");
    list.setId(id(at.id()));
    Still.act(list, CHOOSE, at.id());
    list.getElement()
        .setAttribute("aria-label", label + ", " + kind.id() + " " + kind.name().in(getLocale()));
    for (var verdict : Verdict.values()) {
      var option = element("option", getTranslation("charter.write.verdict." + verdict));
      option.getElement().setAttribute("value", verdict.name());
      option.getElement().setAttribute("selected", verdict == cell.verdict());
      list.add(option);
    }
    var box = new HtmlContainer("td");
    box.getElement().setAttribute("data-verdict", cell.verdict().name().toLowerCase(Locale.ROOT));
    box.getElement().setAttribute("data-title", kind.id() + " " + kind.name().in(getLocale()));
    var inside = new Div(list);
    if (cell.text() != null) {
      var words = new Span(cell.text().in(getLocale()));
      words.addClassName("gv-cell-words");
      inside.add(words);
    }
    if (draft.answers().cells().containsKey(at.id())) {
      var own = new Span(getTranslation("charter.write.matrix.own"));
      own.addClassName("gv-cell-own");
      inside.add(own);
    }
    var findings = FindingLines.about(draft.findings(), Finding.Place.CELL, at.id());
    if (!findings.isEmpty()) {
      list.getElement().setAttribute("aria-invalid", "true");
    }
    box.add(inside);
    return box;
  }

  private static HtmlContainer header(String scope, String code, String name) {
    var header = element("th", code);
    header.getElement().setAttribute("scope", scope);
    if (!name.isEmpty()) {
      var more = new Span(name);
      more.addClassName("gv-meta");
      header.add(more);
    }
    return header;
  }

  private static HtmlContainer element(String tag, String words) {
    var element = new HtmlContainer(tag);
    element.setText(words);
    return element;
  }

  /// The list of a cell.
  static String id(String cell) {
    return "q-" + cell;
  }
}
