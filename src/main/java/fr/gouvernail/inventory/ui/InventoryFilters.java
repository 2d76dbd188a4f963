package fr.gouvernail.inventory.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.inventory.InventoryQuery;
import fr.gouvernail.inventory.InventoryWords;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.usecase.UseCaseOrder.By;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/// Asks which uses to show: by class, owner and function; by tool, data level and review where more
/// is wanted; on a phone, where the table has no head, in what order too.
final class InventoryFilters extends Composite<Div> {

  static final String CHOOSE = "filter";
  static final String CLEAR = "clear";
  static final String MORE = "more";
  static final String SORT = "order";

  private final InventoryRoom.Page page;
  private final InventoryWords words;
  private final boolean open;

  /// @param open whether all of them are shown
  InventoryFilters(InventoryRoom.Page page, InventoryWords words, boolean open) {
    this.page = page;
    this.words = words;
    this.open = open;
  }

  /// Whether something is chosen that only the unfolded ones show.
  static boolean isBelow(InventoryQuery query) {
    var filter = query.filter();
    return filter.tool() != null || filter.level() != null || filter.overdue();
  }

  @Override
  protected Div initContent() {
    var bar =
        new Div(
            list(InventoryQuery.CLASS, classes()),
            list(InventoryQuery.OWNER, owners()),
            list(InventoryQuery.FUNCTION, options("function")));
    if (open) {
      bar.add(
          list(InventoryQuery.TOOL, tools()),
          list(InventoryQuery.LEVEL, levels()),
          list(InventoryQuery.OVERDUE, reviews()),
          order());
    }
    bar.addClassName("gv-inventory-selects");
    bar.getElement().setAttribute("data-open", open);
    var acts = new Div(more());
    acts.addClassName("gv-inventory-acts");
    if (page.query().filter().isNarrow()) {
      acts.add(new ActButton(words.text("filter.clear"), CLEAR, ""));
    }
    return new Div(bar, acts);
  }

  private ActButton more() {
    var more = new ActButton(words.text(open ? "filter.less" : "filter.more"), MORE, "");
    more.getElement().setAttribute("aria-expanded", String.valueOf(open));
    return more;
  }

  private Choice list(String parameter, Map<String, String> choices) {
    var chosen = page.query().parameters().getOrDefault(parameter, "");
    var all = new LinkedHashMap<>(choices);
    if (!chosen.isEmpty()) {
      all.putIfAbsent(chosen, words.text("filter.unknown"));
    }
    return new Choice(words.text("filter." + parameter), CHOOSE, parameter).options(all, chosen);
  }

  private Choice order() {
    var choices = new LinkedHashMap<String, String>();
    for (var by : By.values()) {
      choices.put(by.name(), words.text("column." + by));
    }
    var choice = new Choice(words.text("filter.sort"), SORT, "sort");
    choice.addClassName("gv-inventory-sort");
    return choice.options(choices, page.query().order().by().name());
  }

  private Map<String, String> everything() {
    var all = new LinkedHashMap<String, String>();
    all.put("", words.text("filter.all"));
    return all;
  }

  private Map<String, String> classes() {
    var all = everything();
    for (var risk : AiActClass.values()) {
      all.put(risk.name(), words.risk(risk));
    }
    all.put(InventoryQuery.NONE, words.risk(null));
    return all;
  }

  private Map<String, String> owners() {
    var all = everything();
    page.names().entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .forEach(owner -> all.put(owner.getKey().toString(), owner.getValue()));
    return all;
  }

  private Map<String, String> options(String field) {
    var all = everything();
    words
        .form()
        .field(field)
        .ifPresent(known ->
            known
                .options()
                .forEach(choice -> all.put(choice.id(), choice.label().in(words.locale()))));
    return all;
  }

  private Map<String, String> tools() {
    var all = everything();
    page.tools().forEach((id, name) -> all.put(id.toString(), name));
    return all;
  }

  private Map<String, String> reviews() {
    var all = everything();
    all.put("yes", words.text("filter.late"));
    return all;
  }

  private Map<String, String> levels() {
    var all = everything();
    for (var level : DataLevel.values()) {
      all.put(level.name(), words.level(level));
    }
    return all;
  }
}
