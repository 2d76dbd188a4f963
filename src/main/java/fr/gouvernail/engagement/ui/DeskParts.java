package fr.gouvernail.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.engagement.mission.Assignments.Assigned;
import fr.gouvernail.engagement.mission.Assignments.Client;
import fr.gouvernail.engagement.mission.Assignments.Desk;
import fr.gouvernail.engagement.mission.Assignments.State;
import fr.gouvernail.engagement.mission.FirmMissionRow;
import fr.gouvernail.engagement.mission.MissionState;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Avatar;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.ClientBanner;
import fr.gouvernail.shell.component.Tone;
import java.util.List;

/// The parts of the page on which a firm's administrator sees what clients grant and who is where.
record DeskParts(Component in, Formats formats) {

  static String idOf(Assigned assigned) {
    return assigned.consultant().person() + "_" + assigned.client().id();
  }

  /// A client: what it grants, and who is there.
  Card client(Desk desk, Client client) {
    var name = client.company().name();
    var card =
        new Card(name).beside(ClientBanner.pin(client.mark().initials(), client.mark().colour()));
    card.addClassName("gv-pinned");
    card.add(client.missions().isEmpty() ? nothing(desk, client) : granted(desk, client));
    var here =
        desk.assigned().stream()
            .filter(a -> a.state() != State.OVER)
            .filter(a -> a.client().id().equals(client.company().id()))
            .toList();
    if (!here.isEmpty()) {
      card.add(assigned(here));
    } else if (!client.missions().isEmpty()) {
      var nobody = new Paragraph(text("engagement.consultants.nobody"));
      nobody.addClassName("gv-meta");
      card.add(nobody);
    }
    return card;
  }

  private Component nothing(Desk desk, Client client) {
    boolean asked =
        desk.missions().stream()
            .anyMatch(mission ->
                mission.state() == MissionState.ASKED
                    && client.company().id().equals(mission.client()));
    var line =
        new Div(
            new Chip(
                Tone.NEUTRAL,
                asked ? "hourglass" : "lock",
                text(asked ? "mission.client.asked" : "mission.client.closed")));
    line.addClassName("gv-row");
    if (!asked) {
      line.add(
          new ActButton(text("mission.ask"), "ask", client.company().id())
              .named(text("mission.ask.label", client.company().name())));
    }
    return line;
  }

  private UnorderedList granted(Desk desk, Client client) {
    var list = new UnorderedList();
    list.addClassName("gv-mission-granted");
    for (var mission : client.missions()) {
      var about =
          MissionParts.about(
              this::text, formats, mission.purpose(), mission.from(), mission.until());
      list.add(
          new ListItem(
              MissionParts.chip(this::text, mission.state()),
              new Span(about + only(desk, mission))));
    }
    return list;
  }

  private String only(Desk desk, FirmMissionRow mission) {
    return desk.consultants().stream()
        .filter(c -> c.profile().person().equals(mission.consultant()))
        .findFirst()
        .map(c -> " · " + text("mission.only", c.profile().name()))
        .orElse("");
  }

  /// What the firm asked for, with the state of each.
  UnorderedList requests(List<FirmMissionRow> asked) {
    var list = new UnorderedList();
    list.addClassNames("gv-list", "gv-list-tight");
    asked.forEach(mission -> list.add(request(mission)));
    return list;
  }

  private ListItem request(FirmMissionRow mission) {
    var name = new Paragraph(new Span(mission.company()));
    name.addClassName("gv-strong");
    var asked = mission.askedAt();
    var about =
        new Div(
            new Span(
                MissionParts.about(
                    this::text, formats, mission.purpose(), mission.from(), mission.until())));
    if (asked != null) {
      about.add(new Span(text("mission.asked.on", formats.date(asked))));
    }
    about.addClassNames("gv-meta", "gv-pieces");
    var body = new Div(name, about);
    body.addClassName("gv-body");
    if (!mission.reason().isEmpty()) {
      var reason = new Paragraph(text("mission.refused.because", mission.reason()));
      reason.addClassName("gv-mission-words");
      body.add(reason);
    }
    var item = new ListItem(body, MissionParts.chip(this::text, mission.state()));
    if (mission.state() == MissionState.ASKED) {
      item.add(
          new ActButton(text("mission.withdraw"), "withdraw", mission.id())
              .named(text("mission.withdraw.label", mission.company())));
    }
    return item;
  }

  /// Who is where.
  UnorderedList assigned(List<Assigned> assigned) {
    var list = new UnorderedList();
    list.addClassNames("gv-list", "gv-list-tight");
    assigned.forEach(a -> list.add(item(a)));
    return list;
  }

  private ListItem item(Assigned assigned) {
    var name = new Paragraph(new Span(assigned.consultant().name()));
    name.addClassName("gv-strong");
    var dates =
        text("engagement.between", formats.date(assigned.from()), formats.date(assigned.until()));
    var what = text(assigned.review() ? "engagement.review" : "engagement.audit");
    var meta = new Div(new Span(what + " · " + dates));
    meta.addClassName("gv-meta");
    var body = new Div(name, meta);
    body.addClassName("gv-body");
    var item = new ListItem(new Avatar(assigned.consultant().name()), body);
    switch (assigned.state()) {
      case OVER -> {
        meta.add(new Span(" · " + assigned.client().name()));
        if (assigned.closedByClient()) {
          item.add(new Chip(Tone.NEUTRAL, "lock", text("engagement.closedByClient")));
        }
      }
      case COMING -> item.add(new Chip(Tone.ACCENT, "calendar", text("engagement.state.COMING")));
      case OPEN -> item.add(new Chip(Tone.OK, "lock-open", text("engagement.state.OPEN")));
    }
    if (assigned.state() != State.OVER) {
      item.add(
          new ActButton(text("engagement.end"), "end", idOf(assigned))
              .named(
                  text(
                      "engagement.end.label",
                      assigned.consultant().name(),
                      assigned.client().name())));
    }
    return item;
  }

  private String text(String key, Object... args) {
    return in.getTranslation(key, args);
  }
}
