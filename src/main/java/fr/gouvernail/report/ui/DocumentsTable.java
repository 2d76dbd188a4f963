package fr.gouvernail.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import fr.gouvernail.report.ReportFormat;
import fr.gouvernail.report.ReportKind;
import fr.gouvernail.report.ReportOrder;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Every document there may be: one group of rows for each kind, a row for each form, a column for
/// each language.
@Tag("table")
final class DocumentsTable extends HtmlContainer {

  private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

  /// Documents under one title.
  private enum Group {
    SUMMARY(ReportKind.SUMMARY, ReportFormat.PDF, ReportFormat.DOCX),
    FULL(ReportKind.FULL, ReportFormat.PDF, ReportFormat.DOCX),
    COMPARISON(ReportKind.COMPARISON, ReportFormat.PDF, ReportFormat.DOCX),
    DATA(ReportKind.FULL, ReportFormat.XLSX, ReportFormat.JSON);

    private final ReportKind kind;
    private final List<ReportFormat> formats;

    Group(ReportKind kind, ReportFormat... formats) {
      this.kind = kind;
      this.formats = List.of(formats);
    }
  }

  private final Map<ReportOrder, Element> cells = new HashMap<>();
  private final Map<ReportOrder, String> names = new HashMap<>();

  /// @param earlier year of the audit to compare with; empty for none
  DocumentsTable(String earlier) {
    addClassNames("gv-table", "gv-documents");
    var caption = new Element("caption");
    caption.setText(text("documents.caption"));
    caption.getClassList().add("gv-visually-hidden");
    var head = new Element("tr");
    head.appendChild(heading(text("documents.form"), "col"));
    LANGUAGES.forEach(language -> head.appendChild(heading(language(language), "col")));
    getElement().appendChild(caption, new Element("thead").appendChild(head));
    for (var group : Group.values()) {
      if (group != Group.COMPARISON || !earlier.isEmpty()) {
        add(group, earlier);
      }
    }
  }

  /// What it shows, in the order of its rows.
  List<ReportOrder> orders() {
    return List.copyOf(cells.keySet());
  }

  /// « Rapport complet, PDF, français »
  String name(ReportOrder order) {
    return names.getOrDefault(order, "");
  }

  void put(ReportOrder order, Component cell) {
    var place = cells.get(order);
    if (place != null) {
      place.removeAllChildren();
      place.appendChild(cell.getElement());
    }
  }

  private void add(Group group, String earlier) {
    var title = text("documents." + group, earlier);
    var body = new Element("tbody");
    var about = new Element("p");
    about.setText(text("documents." + group + ".text"));
    about.getClassList().add("gv-meta");
    var name = heading(title, "rowgroup").setAttribute("colspan", "3");
    name.appendChild(about);
    body.appendChild(new Element("tr").appendChild(name));
    for (var format : group.formats) {
      var form = text("documents.format." + format);
      var row = new Element("tr");
      row.appendChild(heading(form, "row"));
      for (var language : LANGUAGES) {
        var cell = new Element("td");
        var order = new ReportOrder(group.kind, format, language);
        cells.put(order, cell);
        names.put(order, String.join(", ", title, form, language(language)));
        row.appendChild(cell);
      }
      body.appendChild(row);
    }
    getElement().appendChild(body);
  }

  private static Element heading(String words, String scope) {
    var heading = new Element("th").setAttribute("scope", scope);
    heading.appendChild(new Element("span").setText(words));
    return heading;
  }

  private String language(Locale language) {
    return text("documents.language." + language.getLanguage());
  }

  private String text(String key, Object... args) {
    return getTranslation("report." + key, args);
  }
}
