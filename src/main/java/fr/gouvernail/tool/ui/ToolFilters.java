package fr.gouvernail.tool.ui;

import static fr.gouvernail.tool.ui.ToolWords.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolClass;
import fr.gouvernail.tool.ToolFilter;
import fr.gouvernail.tool.ToolFilter.Sort;
import fr.gouvernail.tool.ToolStatus;

/// Asks which tools to show; on a phone, where the table has no head, in what order too.
final class ToolFilters extends Div {

  private static final int LONGEST_WORDS = 100;

  private final TextField words = new TextField(text("filter.words"));
  private final Select<ToolClass> kind = new Select<>();
  private final Select<DataLevel> level = new Select<>();
  private final Select<ToolStatus> status = new Select<>();
  private final Checkbox overdue = new Checkbox(text("filter.overdue"));
  private final Select<Sort> sort = new Select<>();
  private final Runnable changed;
  private boolean descending;

  /// @param changed run after each change
  ToolFilters(Runnable changed) {
    this.changed = changed;
    addClassName("gv-tools-filters");
    words.setClearButtonVisible(true);
    words.setMaxLength(LONGEST_WORDS);
    words.setValueChangeMode(ValueChangeMode.LAZY);
    words.addValueChangeListener(e -> changed.run());
    fill(kind, "CLASS", "class.", ToolClass.values());
    fill(level, "LEVEL", "level.", DataLevel.values());
    fill(status, "STATUS", "status.", ToolStatus.values());
    overdue.addValueChangeListener(e -> changed.run());
    sort.setLabel(text("filter.sort"));
    sort.setItems(Sort.values());
    sort.setItemLabelGenerator(s -> text("field." + s));
    sort.setValue(Sort.NAME);
    sort.addClassName("gv-tools-sort");
    sort.addValueChangeListener(e -> {
      if (e.isFromClient()) {
        descending = false;
        changed.run();
      }
    });
    add(words, kind, level, status, sort, overdue);
  }

  private <T> void fill(Select<T> select, String field, String texts, T[] choices) {
    select.setLabel(text("field." + field));
    select.setItems(choices);
    select.setEmptySelectionAllowed(true);
    select.setEmptySelectionCaption(text("filter.all"));
    select.setItemLabelGenerator(c -> c == null ? text("filter.all") : text(texts + c));
    select.addValueChangeListener(e -> changed.run());
  }

  /// Orders by that; asked again, the other way round.
  void sortBy(Sort wanted) {
    descending = sort.getValue() == wanted && !descending;
    sort.setValue(wanted);
    changed.run();
  }

  ToolFilter filter() {
    return new ToolFilter(
        words.getValue(),
        kind.getValue(),
        status.getValue(),
        level.getValue(),
        overdue.getValue(),
        sort.getValue(),
        descending);
  }
}
