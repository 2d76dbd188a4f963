package fr.gouvernail.shell.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;

/// A plain table with its caption and headers: the twin of a chart, or a short list. Long lists are
/// grids.
@Tag("table")
public final class DataTable extends HtmlContainer {

  private final Element head = new Element("tr");
  private final Element body = new Element("tbody");
  private final List<Boolean> numeric = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();

  /// @param caption read by screen readers; see [#captionShown] to show it
  public DataTable(String caption) {
    addClassName("gv-table");
    var element = new Element("caption");
    element.setText(caption);
    element.getClassList().add("gv-visually-hidden");
    var thead = new Element("thead");
    thead.appendChild(head);
    getElement().appendChild(element, thead, body);
  }

  public DataTable captionShown() {
    getElement().getChild(0).getClassList().remove("gv-visually-hidden");
    return this;
  }

  /// On a phone each row becomes a block, each cell named by its column.
  public DataTable stacked() {
    addClassName("gv-stacked");
    return this;
  }

  /// Adds a column of words.
  public DataTable column(String title) {
    return column(title, false);
  }

  /// Adds a column of figures, aligned right.
  public DataTable figures(String title) {
    return column(title, true);
  }

  /// Adds a column of words by whose title the table is ordered: the act is asked with `key`.
  ///
  /// @param order `ascending` or `descending` where the table is in this order, else `none`
  public DataTable sortable(String title, String act, Object key, String order) {
    column(title, false);
    var icon =
        switch (order) {
          case "ascending" -> "chevron-up";
          case "descending" -> "chevron-down";
          default -> "chevrons-up-down";
        };
    var button = new NativeButton();
    button.add(new Span(title), Lucide.of(icon));
    button.addClassName("gv-sort");
    button.setId(act + "-" + key);
    Still.act(button, act, key);
    head.getChild(head.getChildCount() - 1)
        .setText("")
        .setAttribute("aria-sort", order)
        .appendChild(button.getElement());
    return this;
  }

  private DataTable column(String title, boolean figures) {
    var th = new Element("th");
    th.setAttribute("scope", "col");
    th.setText(title);
    if (figures) {
      th.getClassList().add("gv-num");
    }
    head.appendChild(th);
    numeric.add(figures);
    titles.add(title);
    return this;
  }

  /// Adds a row of texts; the first cell heads the row.
  public DataTable row(String... cells) {
    var parts = new Component[cells.length];
    for (int i = 0; i < cells.length; i++) {
      parts[i] = new Span(cells[i]);
    }
    return row(parts);
  }

  /// Adds a row; the first cell heads the row.
  public DataTable row(Component... cells) {
    if (cells.length != numeric.size()) {
      throw new IllegalArgumentException(cells.length + " cells, " + numeric.size() + " columns");
    }
    var tr = new Element("tr");
    for (int i = 0; i < cells.length; i++) {
      var cell = new Element(i == 0 ? "th" : "td");
      if (i == 0) {
        cell.setAttribute("scope", "row");
      }
      if (numeric.get(i)) {
        cell.getClassList().add("gv-num");
      }
      if (i > 0 && hasClassName("gv-stacked")) {
        cell.setAttribute("data-title", titles.get(i));
      }
      cell.appendChild(cells[i].getElement());
      tr.appendChild(cell);
    }
    body.appendChild(tr);
    return this;
  }
}
