package fr.gouvernail.roadmap.ui;

import com.vaadin.flow.component.Component;
import fr.gouvernail.roadmap.ActionId;
import fr.gouvernail.roadmap.Quarter;
import fr.gouvernail.roadmap.RoadmapBoard;
import fr.gouvernail.roadmap.RoadmapBoard.Column;
import fr.gouvernail.roadmap.RoadmapRow;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.tenancy.NotFound;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where an action is to go. What a browser asks for is read on the board as it is now, and refused
/// with [NotFound] where it names something that is not there.
///
/// @param before the action of that quarter that it then precedes; null for its end
record Move(RoadmapRow row, Quarter quarter, @Nullable ActionId before) {

  private static final String SEPARATOR = " ";

  /// An arrow pressed on an action, `Left <action>`; nothing where it leads nowhere.
  static Optional<Move> byArrow(RoadmapBoard board, String asked) {
    var words = words(asked, 2, 2);
    var columns = board.columns();
    var id = ActionId.of(words[1]);
    for (int c = 0; c < columns.size(); c++) {
      int index = index(columns.get(c), id);
      if (index >= 0) {
        return byArrow(words[0], columns, c, index);
      }
    }
    throw new NotFound("action " + id);
  }

  private static Optional<Move> byArrow(String arrow, List<Column> columns, int c, int index) {
    var column = columns.get(c);
    var row = column.rows().get(index);
    return switch (arrow) {
      case "Up" -> index == 0 ? Optional.empty() : Optional.of(within(column, row, index - 1));
      case "Down" ->
          index == column.rows().size() - 1
              ? Optional.empty()
              : Optional.of(within(column, row, index + 2));
      case "Left" ->
          c == 0
              ? Optional.empty()
              : Optional.of(new Move(row, columns.get(c - 1).quarter(), null));
      case "Right" -> Optional.of(new Move(row, column.quarter().plus(1), null));
      default -> throw new NotFound("arrow of another kind");
    };
  }

  /// An action dropped in a quarter: `<action> <quarter>` for its end, `<action> <quarter>
  /// <action>` for the place before another one. Nothing where it stands there already.
  static Optional<Move> byDrop(RoadmapBoard board, String asked) {
    var words = words(asked, 2, 3);
    var row = find(board, ActionId.of(words[0]));
    var column = column(board, Quarter.of(words[1]));
    int to = column.rows().size();
    if (words.length == 3) {
      to = index(column, ActionId.of(words[2]));
      if (to < 0) {
        throw new NotFound("action " + words[2] + " in " + column.quarter());
      }
    }
    int from = column.rows().indexOf(row);
    return from >= 0 && (to == from || to == from + 1)
        ? Optional.empty()
        : Optional.of(within(column, row, to));
  }

  /// To the place before the action at that index of the column as it is now, or to its end.
  static Move within(Column column, RoadmapRow row, int index) {
    var rows = column.rows();
    return new Move(row, column.quarter(), index < rows.size() ? rows.get(index).id() : null);
  }

  /// What became of it, in words.
  ///
  /// @param after the board that shows it at its new place
  String told(Component in, RoadmapBoard after) {
    var column = column(after, quarter);
    return in.getTranslation(
        "roadmap.moved",
        row.title().in(Formats.here().locale()),
        Words.quarter(quarter),
        index(column, row.id()) + 1,
        column.rows().size(),
        in.getTranslation("roadmap.quarter.load", column.points(), column.capacity()));
  }

  /// The action, where it stands in a quarter.
  static RoadmapRow find(RoadmapBoard board, ActionId id) {
    return board.columns().stream()
        .flatMap(column -> column.rows().stream())
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("action " + id));
  }

  static Column column(RoadmapBoard board, Quarter quarter) {
    return board.columns().stream()
        .filter(column -> column.quarter().equals(quarter))
        .findFirst()
        .orElseThrow(() -> new NotFound("quarter " + quarter));
  }

  static int index(Column column, ActionId id) {
    return column.rows().stream().map(RoadmapRow::id).toList().indexOf(id);
  }

  private static String[] words(String asked, int fewest, int most) {
    var words = asked.split(SEPARATOR, -1);
    if (words.length < fewest || words.length > most) {
      throw new NotFound("move of another form");
    }
    return words;
  }
}
