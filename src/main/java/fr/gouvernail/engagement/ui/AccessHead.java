package fr.gouvernail.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import fr.gouvernail.engagement.mission.MissionRow;
import fr.gouvernail.engagement.mission.MissionState;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.InWords;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.tenancy.Workspace;
import java.time.LocalDate;
import java.util.List;

/// Says in one line who may come from outside, or what awaits the director.
record AccessHead(Component in, Workspace company, LocalDate today, Formats formats) {

  PageHeader of(List<MissionRow> asked, List<MissionRow> granted) {
    var readings = new Anchor(MissionNavigation.readings(company), text("reading.section"));
    readings.addClassName("gv-button");
    var grant = new ActButton(text("mission.grant"), "grant", "");
    // What awaits an answer comes first, and an empty page has its own button.
    boolean first = asked.isEmpty() && !granted.isEmpty();
    return new PageHeader(title(asked, granted))
        .sentence(text("mission.sentence"))
        .actions(readings, first ? grant.primary() : grant);
  }

  private String title(List<MissionRow> asked, List<MissionRow> granted) {
    if (!asked.isEmpty()) {
      return Formats.capital(
          text("mission.title.asked", asked.size(), InWords.of(in, asked.size())));
    }
    var running = granted.stream().filter(row -> row.state() == MissionState.RUNNING).toList();
    var firms = running.stream().map(MissionRow::firm).distinct().toList();
    if (firms.size() == 1) {
      var last = running.stream().map(MissionRow::until).max(LocalDate::compareTo).orElse(today);
      return text("mission.title.one", firms.getFirst(), formats.date(last));
    }
    if (!firms.isEmpty()) {
      return Formats.capital(text("mission.title.many", InWords.of(in, firms.size())));
    }
    if (granted.isEmpty()) {
      return text("mission.title.none");
    }
    var next = granted.getLast();
    return text("mission.title.coming", next.firm(), formats.date(next.from()));
  }

  private String text(String key, Object... args) {
    return in.getTranslation(key, args);
  }
}
