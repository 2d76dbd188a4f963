package fr.gouvernail.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.roadmap.RoadmapBoard;
import fr.gouvernail.roadmap.RoadmapRow;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.InWords;
import fr.gouvernail.shell.component.Card;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// « Prochaines échéances »: the next days on which something of the plan falls due.
final class DeadlinesCard extends Composite<Card> {

  private static final int SHOWN = 4;

  private final Map<LocalDate, List<RoadmapRow>> deadlines;
  private final Formats formats = Formats.here();

  DeadlinesCard(RoadmapBoard board) {
    deadlines =
        board.rows().stream()
            .filter(row -> row.status().isOpen() && !row.isLate(board.today()))
            .collect(
                Collectors.groupingBy(RoadmapRow::deadline, TreeMap::new, Collectors.toList()));
  }

  /// The first of these days.
  Optional<LocalDate> first() {
    return deadlines.keySet().stream().findFirst();
  }

  @Override
  protected Card initContent() {
    var list = new UnorderedList();
    list.addClassNames("gv-list", "gv-list-tight", "gv-deadlines");
    deadlines.entrySet().stream()
        .limit(SHOWN)
        .forEach(entry -> list.add(item(entry.getKey(), entry.getValue())));
    return new Card(getTranslation("home.deadlines.title"), list);
  }

  private ListItem item(LocalDate day, List<RoadmapRow> rows) {
    var when = new Span(formats.shortDate(day));
    when.addClassName("gv-strong");
    var title = rows.getFirst().title().in(formats.locale());
    var others = rows.size() - 1;
    var what =
        new Div(
            others == 0
                ? title
                : getTranslation(
                    "home.deadlines.several", title, others, InWords.of(this, others)));
    what.addClassName("gv-body");
    return new ListItem(when, what);
  }
}
