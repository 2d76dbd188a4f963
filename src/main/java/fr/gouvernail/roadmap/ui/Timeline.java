package fr.gouvernail.roadmap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouvernail.roadmap.Quarter;
import fr.gouvernail.roadmap.RoadmapBoard;
import fr.gouvernail.roadmap.RoadmapBoard.Column;
import fr.gouvernail.roadmap.RoadmapCatalogue;
import fr.gouvernail.roadmap.RoadmapRow;
import fr.gouvernail.tenancy.PersonRef;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The roadmap by quarter, to stand in a [Still]. Actions move by drag and drop, by Alt and the
/// arrow keys, and through a dialog that works by touch. A long quarter shows its first actions.
final class Timeline extends Div {

  /// Opens an action.
  static final String OPEN = "open";

  /// Opens the ways to move an action.
  static final String RELOCATE = "relocate";

  /// An arrow was pressed, see [Move#byArrow].
  static final String SHIFT = "shift";

  /// An action was dropped, see [Move#byDrop].
  static final String DROP = "drop";

  /// Shows the rest of a quarter.
  static final String UNFOLD = "unfold";

  static final int FIRST = 12;

  private final RoadmapBoard board;
  private final RoadmapCatalogue catalogue;
  private final Map<PersonRef, String> names;
  private final boolean movable;

  /// @param names of those who carry actions
  /// @param unfolded quarters that are shown to their end
  Timeline(
      RoadmapBoard board,
      RoadmapCatalogue catalogue,
      Map<PersonRef, String> names,
      Set<Quarter> unfolded,
      boolean movable) {
    this.board = board;
    this.catalogue = catalogue;
    this.names = names;
    this.movable = movable;
    var quarters = new Div();
    quarters.addClassName("gv-quarters");
    board
        .columns()
        .forEach(column -> quarters.add(section(column, unfolded.contains(column.quarter()))));
    add(quarters);
    if (movable) {
      getElement().setAttribute("data-keys", SHIFT);
      var keys = new Paragraph(getTranslation("roadmap.keys"));
      keys.addClassNames("gv-meta", "gv-keys-hint");
      add(keys);
    }
  }

  /// How many actions of a quarter are shown while it is folded. One alone is not worth a fold.
  static int shown(Column column) {
    int all = column.rows().size();
    return all <= FIRST + 1 ? all : FIRST;
  }

  private QuarterSection section(Column column, boolean whole) {
    var rows = column.rows();
    var shown = whole ? rows : rows.subList(0, shown(column));
    var section =
        new QuarterSection(column, board.current(), shown.stream().map(this::tile).toList());
    if (shown.size() < rows.size()) {
      section.fold(rows.get(shown.size()).id(), rows.size() - shown.size());
    }
    return movable ? section.dropping() : section;
  }

  private ActionTile tile(RoadmapRow row) {
    var guide = catalogue.effort(row.effort()).shortGuide().in(getLocale());
    var tile = new ActionTile(row, guide, owner(row), board.today());
    return movable ? tile.movable() : tile;
  }

  private @Nullable String owner(RoadmapRow row) {
    return row.owner() == null ? null : names.get(row.owner());
  }
}
