package fr.gouvernail.inventory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.classification.ui.ClassChip;
import fr.gouvernail.inventory.InventoryColumn;
import fr.gouvernail.inventory.InventoryWords;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.DataTable;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecase.UseCaseId;
import fr.gouvernail.usecase.UseCaseOrder.By;
import fr.gouvernail.usecase.UseCaseRow;
import fr.gouvernail.usecase.ui.StateChip;
import fr.gouvernail.usecase.ui.UseCaseNavigation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Uses one a line, ordered by the title that is asked for; a tick chooses one for what is done to
/// many.
final class InventoryTable extends Composite<DataTable> {

  static final String SORT = "sort";
  static final String PICK = "pick";

  private final InventoryRoom.Page page;
  private final InventoryWords words;
  private final Workspace workspace;
  private final Set<UseCaseId> chosen;
  private final LocalDate today;
  private final Formats formats = Formats.here();

  InventoryTable(
      InventoryRoom.Page page,
      InventoryWords words,
      Workspace workspace,
      Set<UseCaseId> chosen,
      LocalDate today) {
    this.page = page;
    this.words = words;
    this.workspace = workspace;
    this.chosen = chosen;
    this.today = today;
  }

  @Override
  protected DataTable initContent() {
    var table = new DataTable(words.text("table")).stacked();
    table.addClassName("gv-inventory");
    sortable(table, By.TITLE);
    for (var column : page.query().columns()) {
      var by = column.order();
      if (by == null) {
        table.column(words.column(column));
      } else {
        sortable(table, by);
      }
    }
    page.rows()
        .forEach(row -> {
          var cells = new ArrayList<Component>(List.of(title(row)));
          page.query().columns().forEach(column -> cells.add(cell(column, row)));
          table.row(cells.toArray(Component[]::new));
        });
    return table;
  }

  private void sortable(DataTable table, By by) {
    var order = page.query().order();
    table.sortable(
        words.text("column." + by),
        SORT,
        by,
        order.by() != by ? "none" : order.descending() ? "descending" : "ascending");
  }

  private Component title(UseCaseRow row) {
    var tick = new Tick();
    tick.getElement().setAttribute("type", "checkbox");
    tick.getElement().setAttribute("aria-label", words.text("pick", row.number()));
    if (chosen.contains(row.id())) {
      tick.getElement().setAttribute("checked", "");
    }
    Still.act(tick, PICK, row.number());
    var number = new Span(String.valueOf(row.number()));
    number.addClassName("gv-inventory-number");
    return new Div(
        tick, number, new Anchor(UseCaseNavigation.sheet(workspace.slug(), row.id()), row.title()));
  }

  @Tag("input")
  private static final class Tick extends HtmlComponent {}

  private Component cell(InventoryColumn column, UseCaseRow row) {
    return switch (column) {
      case STATE -> state(row);
      case CLASS -> row.risk() == null ? none("class.none") : ClassChip.of(row.risk());
      case OWNER -> words(page.names().getOrDefault(row.owner(), words.text("former")));
      case FUNCTION -> words(words.option("function", row.department()));
      case CATEGORY -> words(words.option("category", row.category()));
      case TOOL -> words(row.tool() == null ? "" : page.tools().getOrDefault(row.tool(), ""));
      case LEVEL -> words(words.level(row.level()));
      case PERSONAL_DATA -> words(words.option("personal_data", row.personalData()));
      case IMPACT -> score(row.impact());
      case FEASIBILITY -> score(row.feasibility());
      case QUADRANT -> words(words.quadrant(row.quadrant()));
      case EDITION -> new Span(words.text("edition", row.edition()));
      case REVIEW -> review(row);
      case CHANGED ->
          new Span(formats.shortDate(LocalDate.ofInstant(row.changedAt(), formats.zone())));
    };
  }

  /// With where the next version stands, where one is prepared beside what lives.
  private Component state(UseCaseRow row) {
    var chip = StateChip.of(row.state());
    var work = row.work();
    if (row.life() == null || work == null) {
      return chip;
    }
    var next = new Div(words.text("next", words.state(work)));
    next.addClassName("gv-meta");
    return new Div(chip, next);
  }

  private Component words(String said) {
    return said.isEmpty() ? none("unsaid") : new Span(said);
  }

  private Component score(@Nullable BigDecimal score) {
    return score == null ? none("unsaid") : new Span(formats.number(score, 1));
  }

  private Component none(String key) {
    var none = new Span(words.text(key));
    none.addClassName("gv-inventory-none");
    return none;
  }

  private Component review(UseCaseRow row) {
    var day = row.reviewOn();
    if (day == null) {
      return none("unsaid");
    }
    var date = new Span(formats.shortDate(day));
    if (!row.isReviewOverdue(today)) {
      return date;
    }
    var late = new Div(Lucide.of("clock"), new Span(words.text("late")));
    late.addClassNames("gv-meta", "gv-inventory-late");
    return new Div(date, late);
  }
}
