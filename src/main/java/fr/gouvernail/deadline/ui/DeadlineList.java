package fr.gouvernail.deadline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.deadline.Deadline;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Fold;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.Workspace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Deadlines in their groups, to stand in a [fr.gouvernail.shell.component.Still].
final class DeadlineList extends Div {

  private final Workspace workspace;
  private final Formats formats = Formats.here();

  /// @param deadlines in the order in which they are shown
  DeadlineList(List<Deadline> deadlines, Choice choice, Workspace workspace) {
    this.workspace = workspace;
    addClassName("gv-deadlines");
    var groups = new LinkedHashMap<String, List<Deadline>>();
    deadlines.forEach(deadline ->
        groups
            .computeIfAbsent(choice.group(deadline.day(), formats), heading -> new ArrayList<>())
            .add(deadline));
    groups.forEach((heading, those) -> add(group(heading, those)));
  }

  private Section group(String heading, List<Deadline> deadlines) {
    var list = new UnorderedList();
    list.addClassNames("gv-list", "gv-list-tight");
    deadlines.forEach(deadline -> list.add(item(deadline)));
    var card = new Div(list);
    card.addClassName("gv-card");
    var title = new H2(heading);
    var section = new Section(title, card);
    section.getElement().setAttribute("aria-label", heading);
    return section;
  }

  private ListItem item(Deadline deadline) {
    var day = new Span(formats.date(deadline.day()));
    day.addClassName("gv-deadline-day");
    var body = new Div(title(deadline));
    body.addClassName("gv-body");
    var lines = deadline.text().lines().toList();
    if (lines.size() == 1) {
      body.add(soft(lines.getFirst()));
    } else if (!lines.isEmpty()) {
      var list = new UnorderedList();
      list.addClassName("gv-deadline-lines");
      lines.forEach(line -> list.add(new ListItem(line)));
      body.add(new Fold(getTranslation("deadline.lines"), list));
    }
    var kind = deadline.kind();
    return new ListItem(
        day,
        body,
        new Chip(Tone.OUTLINE, kind.icon(), getTranslation("deadline.kind." + kind.key())));
  }

  private Component title(Deadline deadline) {
    var path = deadline.path();
    var title =
        path == null
            ? new Paragraph(deadline.title())
            : new Anchor("/t/" + workspace.slug() + path, deadline.title());
    title.addClassName("gv-strong");
    return title;
  }

  private static Paragraph soft(String words) {
    var soft = new Paragraph(words);
    soft.addClassName("gv-soft");
    return soft;
  }
}
