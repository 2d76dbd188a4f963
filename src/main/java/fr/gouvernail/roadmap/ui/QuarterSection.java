package fr.gouvernail.roadmap.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.roadmap.ActionId;
import fr.gouvernail.roadmap.Quarter;
import fr.gouvernail.roadmap.RoadmapBoard.Column;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import java.util.List;

/// A quarter of the roadmap: its load, then its actions.
final class QuarterSection extends Section {

  private final Quarter quarter;

  QuarterSection(Column column, Quarter current, List<ActionTile> tiles) {
    quarter = column.quarter();
    addClassName("gv-quarter");
    var name = Words.quarter(quarter);
    getElement().setAttribute("aria-label", name);
    var head = new Header(new H2(name));
    int age = quarter.compareTo(current);
    if (age == 0) {
      head.add(new Chip(Tone.ACCENT, "flag", getTranslation("roadmap.quarter.current")));
    } else if (age < 0) {
      head.add(new Chip(Tone.ATTENTION, "clock", getTranslation("roadmap.quarter.past")));
    }
    head.add(new Span(getTranslation("roadmap.quarter.load", column.points(), column.capacity())));
    add(head, new CapacityBar(0, column.points(), column.capacity()));
    if (column.overload() > 0 && age >= 0) {
      add(note("gv-quarter-over", "roadmap.quarter.over.text", column.overload()));
    }
    tiles.forEach(this::add);
    if (tiles.isEmpty()) {
      add(note("gv-quarter-empty", "roadmap.quarter.empty"));
    }
  }

  /// Says how many actions follow and unfolds them.
  ///
  /// @param next the first of them: what is dropped here precedes it
  void fold(ActionId next, int others) {
    var more =
        Still.act(
            new NativeButton(getTranslation("roadmap.quarter.more", others)),
            Timeline.UNFOLD,
            quarter);
    more.addClassNames("gv-button", "gv-compact", "gv-quarter-more");
    more.getElement().setAttribute("data-before", next.toString());
    add(more);
  }

  /// Takes actions that are dropped.
  QuarterSection dropping() {
    getElement().setAttribute("data-drop", Timeline.DROP);
    getElement().setAttribute("data-place", quarter.toString());
    return this;
  }

  private Paragraph note(String look, String key, Object... values) {
    var note = new Paragraph(getTranslation(key, values));
    note.addClassName(look);
    return note;
  }
}
