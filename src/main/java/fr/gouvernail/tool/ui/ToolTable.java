package fr.gouvernail.tool.ui;

import static fr.gouvernail.tool.ui.ToolWords.text;
import static fr.gouvernail.tool.ui.ToolWords.word;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.DataTable;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.tool.CharterOfTools.Sayings;
import fr.gouvernail.tool.ToolFilter;
import fr.gouvernail.tool.ToolFilter.Sort;
import fr.gouvernail.tool.ToolRow;
import fr.gouvernail.tool.ToolWarning;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Tools one a line, ordered by the title that is asked for.
final class ToolTable extends Composite<DataTable> {

  static final String SORT = "sort";

  private final List<ToolRow> tools;
  private final ToolFilter filter;
  private final Sayings charter;
  private final Map<PersonRef, String> names;
  private final Workspace workspace;
  private final LocalDate today;
  private final Formats formats = Formats.here();

  ToolTable(
      List<ToolRow> tools,
      ToolFilter filter,
      Sayings charter,
      Map<PersonRef, String> names,
      Workspace workspace,
      LocalDate today) {
    this.tools = tools;
    this.filter = filter;
    this.charter = charter;
    this.names = names;
    this.workspace = workspace;
    this.today = today;
  }

  @Override
  protected DataTable initContent() {
    var table = new DataTable(text("section")).stacked();
    sortable(table, Sort.NAME);
    sortable(table, Sort.CLASS);
    sortable(table, Sort.LEVEL);
    table.column(text("field.HOSTING")).column(text("field.OWNER"));
    sortable(table, Sort.REVIEW);
    sortable(table, Sort.STATUS);
    table.addClassName("gv-tools");
    tools.forEach(tool ->
        table.row(
            name(tool),
            new Span(word("class", tool.kind())),
            new Span(word("level", tool.level())),
            new Span(tool.hosting().isBlank() ? text("unknown") : tool.hosting()),
            new Span(owner(tool)),
            review(tool),
            status(tool)));
    return table;
  }

  private void sortable(DataTable table, Sort sort) {
    var order = sort != filter.sort() ? "none" : filter.descending() ? "descending" : "ascending";
    table.sortable(text("field." + sort), SORT, sort, order);
  }

  private Component name(ToolRow tool) {
    var name = new Div(new Anchor(ToolNavigation.tool(workspace, tool.id()), tool.name()));
    if (!tool.vendor().isBlank()) {
      var vendor = new Div(tool.vendor());
      vendor.addClassName("gv-meta");
      name.add(vendor);
    }
    return name;
  }

  private String owner(ToolRow tool) {
    var owner = tool.owner();
    return owner == null ? text("nobody") : names.getOrDefault(owner, text("former"));
  }

  private Component review(ToolRow tool) {
    var day = tool.reviewOn();
    if (day == null) {
      return new Span(text("review.none"));
    }
    var date = new Span(formats.shortDate(day));
    if (!tool.isOverdue(today)) {
      return date;
    }
    var late = new Div(Lucide.of("clock"), new Span(text("review.past")));
    late.addClassNames("gv-meta", "gv-tools-late");
    return new Div(date, late);
  }

  private Component status(ToolRow tool) {
    var status = new Div(ToolWords.chip(tool.status()));
    var warnings =
        ToolWarning.of(tool, charter, today).stream()
            .filter(w -> w.kind() != ToolWarning.Kind.OVERDUE)
            .toList();
    if (!warnings.isEmpty()) {
      var count = new Div(text("warnings", warnings.size()));
      count.addClassNames("gv-meta", "gv-tools-late");
      status.add(count);
    }
    return status;
  }
}
