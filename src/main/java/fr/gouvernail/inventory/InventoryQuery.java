package fr.gouvernail.inventory;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolId;
import fr.gouvernail.usecase.UseCaseFilter;
import fr.gouvernail.usecase.UseCaseOrder;
import fr.gouvernail.usecase.UseCaseOrder.By;
import fr.gouvernail.usecase.model.State;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What somebody looks at in the inventory: which uses, in what order, with which columns. It
/// stands in addresses and in saved views; what nobody understands in it is left out.
///
/// @param columns beside number and title
public record InventoryQuery(
    UseCaseFilter filter, UseCaseOrder order, Set<InventoryColumn> columns) {

  public static final String STATE = "state";
  public static final String CLASS = "class";
  public static final String OWNER = "owner";
  public static final String FUNCTION = "function";
  public static final String TOOL = "tool";
  public static final String LEVEL = "level";
  public static final String OVERDUE = "overdue";
  public static final String WORDS = "q";
  public static final String SORT = "sort";
  public static final String DESCENDING = "desc";
  public static final String COLUMNS = "columns";

  /// Of the class: none yet.
  public static final String NONE = "none";

  private static final String YES = "yes";
  private static final String BETWEEN = ",";

  /// Everything, as it opens.
  public static final InventoryQuery USUAL =
      new InventoryQuery(UseCaseFilter.ALL, UseCaseOrder.USUAL, InventoryColumn.USUAL);

  public InventoryQuery {
    var copy = EnumSet.noneOf(InventoryColumn.class);
    copy.addAll(columns);
    columns = Collections.unmodifiableSet(copy);
  }

  /// That of an address.
  public static InventoryQuery of(Function<String, @Nullable String> parameter) {
    var risk = parameter.apply(CLASS);
    var tool = id(parameter.apply(TOOL));
    var owner = id(parameter.apply(OWNER));
    var columns = parameter.apply(COLUMNS);
    var by = named(By.values(), parameter.apply(SORT));
    return new InventoryQuery(
        new UseCaseFilter(
            parts(parameter.apply(STATE)).stream()
                .flatMap(name -> Arrays.stream(State.values()).filter(s -> s.name().equals(name)))
                .collect(Collectors.toSet()),
            named(AiActClass.values(), risk),
            NONE.equals(risk),
            owner == null ? null : new PersonRef(owner),
            orNull(parameter.apply(FUNCTION)),
            tool == null ? null : new ToolId(tool),
            named(DataLevel.values(), parameter.apply(LEVEL)),
            YES.equals(parameter.apply(OVERDUE)),
            orEmpty(parameter.apply(WORDS))),
        new UseCaseOrder(
            by == null ? UseCaseOrder.USUAL.by() : by, YES.equals(parameter.apply(DESCENDING))),
        columns == null ? InventoryColumn.USUAL : InventoryColumn.named(parts(columns)));
  }

  /// That which a saved view keeps.
  static InventoryQuery ofText(String text) {
    var all = new LinkedHashMap<String, String>();
    for (var pair : text.split("&")) {
      int at = pair.indexOf('=');
      if (at > 0) {
        all.put(
            pair.substring(0, at),
            URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8));
      }
    }
    return of(all::get);
  }

  /// What it says in an address, by name; what is usual is left out.
  public Map<String, String> parameters() {
    var all = new LinkedHashMap<String, String>();
    put(all, STATE, join(filter.states()));
    put(all, CLASS, filter.unclassified() ? NONE : filter.risk());
    put(all, OWNER, filter.owner());
    put(all, FUNCTION, filter.department());
    put(all, TOOL, filter.tool());
    put(all, LEVEL, filter.level());
    put(all, OVERDUE, filter.overdue() ? YES : "");
    put(all, WORDS, filter.words());
    if (!order.equals(UseCaseOrder.USUAL)) {
      put(all, SORT, order.by());
      put(all, DESCENDING, order.descending() ? YES : "");
    }
    if (!columns.equals(InventoryColumn.USUAL)) {
      all.put(COLUMNS, join(columns));
    }
    return all;
  }

  /// The end of an address, without its question mark; empty for what is usual.
  public String text() {
    return parameters().entrySet().stream()
        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  /// The same with another value of one parameter; empty lifts it.
  public InventoryQuery with(String parameter, String value) {
    var all = new LinkedHashMap<>(parameters());
    if (value.isEmpty()) {
      all.remove(parameter);
    } else {
      all.put(parameter, value);
    }
    return of(all::get);
  }

  /// All uses, in the same order and columns.
  public InventoryQuery unfiltered() {
    return new InventoryQuery(UseCaseFilter.ALL, order, columns);
  }

  /// The same with that state among the wanted ones, or without it where it was.
  public InventoryQuery toggled(State state) {
    var states = EnumSet.noneOf(State.class);
    states.addAll(filter.states());
    if (!states.remove(state)) {
      states.add(state);
    }
    return with(STATE, join(states));
  }

  /// Ordered by that; asked again, the other way round.
  public InventoryQuery sortedBy(By by) {
    return new InventoryQuery(
        filter, new UseCaseOrder(by, order.by() == by && !order.descending()), columns);
  }

  public InventoryQuery showing(Set<InventoryColumn> wanted) {
    return new InventoryQuery(filter, order, wanted);
  }

  private static String join(Set<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).collect(Collectors.joining(BETWEEN));
  }

  private static List<String> parts(@Nullable String text) {
    return text == null ? List.of() : List.of(text.split(BETWEEN));
  }

  private static void put(Map<String, String> all, String name, @Nullable Object value) {
    if (value != null && !value.toString().isEmpty()) {
      all.put(name, value.toString());
    }
  }

  private static <E extends Enum<E>> @Nullable E named(E[] values, @Nullable String name) {
    return Arrays.stream(values).filter(v -> v.name().equals(name)).findFirst().orElse(null);
  }

  private static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static @Nullable UUID id(@Nullable String text) {
    try {
      return text == null ? null : UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
