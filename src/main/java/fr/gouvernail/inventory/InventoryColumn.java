package fr.gouvernail.inventory;

import fr.gouvernail.usecase.UseCaseOrder.By;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A column of the inventory that people may choose, in the order in which they stand. Number and
/// title always stand first. The texts are `inventory.column.<name>`.
public enum InventoryColumn {
  STATE(By.STATE),
  CLASS(By.CLASS),
  OWNER(null),
  FUNCTION(By.FUNCTION),
  CATEGORY(null),
  TOOL(null),
  LEVEL(By.LEVEL),
  PERSONAL_DATA(null),
  IMPACT(By.IMPACT),
  FEASIBILITY(By.FEASIBILITY),
  QUADRANT(null),
  EDITION(null),
  REVIEW(By.REVIEW),
  CHANGED(By.CHANGED);

  /// Those that stand there unless others are chosen.
  public static final Set<InventoryColumn> USUAL =
      Set.copyOf(EnumSet.of(STATE, CLASS, OWNER, FUNCTION, LEVEL, REVIEW));

  private final @Nullable By order;

  InventoryColumn(@Nullable By order) {
    this.order = order;
  }

  /// What the list is ordered by when somebody asks for it here; null where it cannot be.
  public @Nullable By order() {
    return order;
  }

  static Set<InventoryColumn> named(Collection<String> names) {
    var found = EnumSet.noneOf(InventoryColumn.class);
    Arrays.stream(values()).filter(column -> names.contains(column.name())).forEach(found::add);
    return found;
  }
}
