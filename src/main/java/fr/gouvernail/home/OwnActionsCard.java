package fr.gouvernail.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.roadmap.ActionStatus;
import fr.gouvernail.roadmap.RoadmapRow;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.Tone;
import java.time.LocalDate;
import java.util.List;

/// What the reader carries, the nearest deadline first.
final class OwnActionsCard extends Composite<Card> {

  private final List<RoadmapRow> open;
  private final LocalDate today;
  private final Formats formats = Formats.here();

  OwnActionsCard(List<RoadmapRow> open, LocalDate today) {
    this.open = open;
    this.today = today;
  }

  @Override
  protected Card initContent() {
    var list = new UnorderedList();
    list.addClassName("gv-list");
    open.forEach(row -> list.add(item(row)));
    return new Card(getTranslation("home.own.title"), list);
  }

  private ListItem item(RoadmapRow row) {
    var late = row.isLate(today);
    var title = new Paragraph(row.title().in(formats.locale()));
    title.addClassName("gv-strong");
    var meta = new Div(new Span(getTranslation("roadmap.mine.due", formats.date(row.deadline()))));
    meta.addClassNames("gv-meta", "gv-row");
    if (late) {
      meta.add(new Chip(Tone.ATTENTION, "clock", getTranslation("roadmap.tile.late")));
    }
    if (row.status() == ActionStatus.BLOCKED) {
      meta.add(new Chip(Tone.DANGER, "octagon-alert", getTranslation("roadmap.status.BLOCKED")));
    }
    var body = new Div(title, meta);
    body.addClassName("gv-body");
    var tile = EmptyState.tile("list-checks", late ? Tone.ATTENTION : Tone.ACCENT);
    return new ListItem(tile, body);
  }
}
