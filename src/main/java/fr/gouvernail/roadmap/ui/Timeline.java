package fr.gouvernail.roadmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Div;
import fr.gouvernail.roadmap.ActionId;
import fr.gouvernail.roadmap.Quarter;
import fr.gouvernail.roadmap.RoadmapBoard;
import fr.gouvernail.roadmap.RoadmapBoard.Column;
import fr.gouvernail.roadmap.RoadmapCatalogue;
import fr.gouvernail.roadmap.RoadmapRow;
import fr.gouvernail.tenancy.PersonRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The roadmap by quarter. Actions move by drag and drop, by Alt and the arrow keys, and through a
/// dialog that works by touch.
final class Timeline extends Div {

  /// Asks to put an action before another one of that quarter, or at its end.
  interface Mover {
    void move(RoadmapRow row, Quarter quarter, @Nullable ActionId before);
  }

  private final RoadmapCatalogue catalogue;
  private final Consumer<ActionId> open;
  private final @Nullable Mover mover;
  private final Map<ActionId, ActionTile> tiles = new HashMap<>();
  private List<Column> columns = List.of();
  private @Nullable RoadmapRow dragged;

  /// @param mover null for those who only read
  Timeline(RoadmapCatalogue catalogue, Consumer<ActionId> open, @Nullable Mover mover) {
    this.catalogue = catalogue;
    this.open = open;
    this.mover = mover;
    addClassName("gv-quarters");
    if (mover != null) {
      getElement()
          .addEventListener(
              "keydown",
              e ->
                  byKey(
                      e.getEventData().get("event.key").asString(),
                      e.getEventData()
                          .get("event.target.closest('[data-action]')?.dataset.action")
                          .asString()))
          .setFilter(
              "event.altKey && event.key.startsWith('Arrow') &&"
                  + " !!event.target.closest('[data-action]') && (event.preventDefault(), true)")
          .addEventData("event.key")
          .addEventData("event.target.closest('[data-action]')?.dataset.action");
    }
  }

  void show(RoadmapBoard board, Map<PersonRef, String> names) {
    removeAll();
    tiles.clear();
    dragged = null;
    columns = board.columns();
    columns.forEach(column -> add(section(column, board, names)));
  }

  /// Brings the focus back to an action that was moved.
  void focus(ActionId id) {
    var tile = tiles.get(id);
    if (tile != null) {
      tile.focusTitle();
    }
  }

  private QuarterSection section(Column column, RoadmapBoard board, Map<PersonRef, String> names) {
    var section =
        new QuarterSection(
            column,
            board.current(),
            column.rows().stream().map(row -> tile(row, column, board, names)).toList());
    if (mover != null) {
      accept(section, column.quarter(), null);
    }
    return section;
  }

  private ActionTile tile(
      RoadmapRow row, Column column, RoadmapBoard board, Map<PersonRef, String> names) {
    var guide = catalogue.effort(row.effort()).shortGuide().in(getLocale());
    var owner = row.owner() == null ? null : names.get(row.owner());
    var tile =
        new ActionTile(
            row,
            guide,
            owner,
            board.today(),
            () -> open.accept(row.id()),
            mover == null ? null : () -> new MoveDialog(row, columns, mover).open());
    tiles.put(row.id(), tile);
    if (mover != null) {
      var source = DragSource.create(tile);
      source.setEffectAllowed(EffectAllowed.MOVE);
      source.addDragStartListener(e -> dragged = row);
      accept(tile, column.quarter(), row.id());
    }
    return tile;
  }

  private void accept(Component target, Quarter quarter, @Nullable ActionId before) {
    var drop = DropTarget.create(target);
    drop.setDropEffect(DropEffect.MOVE);
    drop.addDropListener(e -> {
      var row = dragged;
      dragged = null;
      // A drop on an action also reaches its quarter: the first to hear it takes it.
      if (row != null && mover != null && !row.id().equals(before)) {
        mover.move(row, quarter, before);
      }
    });
  }

  private void byKey(String key, String id) {
    for (int c = 0; c < columns.size(); c++) {
      var rows = columns.get(c).rows();
      for (int r = 0; r < rows.size(); r++) {
        if (rows.get(r).id().toString().equals(id)) {
          move(key, c, r);
          return;
        }
      }
    }
  }

  private void move(String key, int column, int index) {
    var quarter = columns.get(column).quarter();
    var rows = columns.get(column).rows();
    var row = rows.get(index);
    if (mover == null) {
      return;
    }
    switch (key) {
      case "ArrowUp" -> {
        if (index > 0) {
          mover.move(row, quarter, rows.get(index - 1).id());
        }
      }
      case "ArrowDown" -> {
        if (index < rows.size() - 1) {
          mover.move(row, quarter, index + 2 < rows.size() ? rows.get(index + 2).id() : null);
        }
      }
      case "ArrowLeft" -> {
        if (column > 0) {
          mover.move(row, quarter.plus(-1), null);
        }
      }
      case "ArrowRight" -> mover.move(row, quarter.plus(1), null);
      default -> {}
    }
  }
}
