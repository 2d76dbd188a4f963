package fr.gouvernail.roadmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import fr.gouvernail.roadmap.Quarter;
import fr.gouvernail.roadmap.RoadmapBoard.Column;
import fr.gouvernail.roadmap.RoadmapRow;
import fr.gouvernail.shell.component.Lucide;
import java.util.List;
import java.util.function.Consumer;

/// Moves an action without dragging: every quarter as a button, up and down within the present one.
final class MoveDialog extends Dialog {

  private final RoadmapRow row;
  private final Consumer<Move> mover;

  MoveDialog(RoadmapRow row, List<Column> columns, Consumer<Move> mover) {
    this.row = row;
    this.mover = mover;
    setHeaderTitle(getTranslation("roadmap.move.title", row.title().in(getLocale())));
    addClassName("gv-dialog");
    var within = new Div();
    within.addClassName("gv-row");
    var quarters = new Div();
    quarters.addClassName("gv-move-quarters");
    for (var column : columns) {
      if (column.quarter().equals(row.quarter())) {
        fillWithin(within, column);
      } else {
        quarters.add(
            to(
                getTranslation(
                    "roadmap.move.to",
                    Words.quarter(column.quarter()),
                    getTranslation("roadmap.quarter.load", column.points(), column.capacity())),
                column.quarter()));
      }
    }
    var next = columns.getLast().quarter().plus(1);
    quarters.add(to(Words.quarter(next), next));
    add(
        new H3(getTranslation("roadmap.move.within")),
        within,
        new H3(getTranslation("roadmap.move.quarter")),
        quarters);
    getFooter().add(new Button(getTranslation("roadmap.form.close"), e -> close()));
  }

  private void fillWithin(Div within, Column column) {
    var rows = column.rows();
    int index = rows.indexOf(row);
    var up = new Button(getTranslation("roadmap.move.up"), Lucide.of("arrow-up"));
    up.addClickListener(e -> go(Move.within(column, row, index - 1)));
    up.setEnabled(index > 0);
    var down = new Button(getTranslation("roadmap.move.down"), Lucide.of("arrow-down"));
    down.addClickListener(e -> go(Move.within(column, row, index + 2)));
    down.setEnabled(index < rows.size() - 1);
    within.add(up, down);
  }

  private Button to(String words, Quarter quarter) {
    return new Button(words, e -> go(new Move(row, quarter, null)));
  }

  private void go(Move move) {
    close();
    mover.accept(move);
  }
}
