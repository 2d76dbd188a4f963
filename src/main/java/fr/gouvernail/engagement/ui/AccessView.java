package fr.gouvernail.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.engagement.mission.MissionRow;
import fr.gouvernail.engagement.mission.MissionService;
import fr.gouvernail.engagement.mission.MissionState;
import fr.gouvernail.engagement.reading.ReadLog;
import fr.gouvernail.identity.Member;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.InWords;
import fr.gouvernail.shell.Section;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Confirm;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.Fold;
import fr.gouvernail.shell.component.Notice;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// Whom the director lets in from outside: what firms ask, what is granted, who may enter today.
@Route(value = "access", layout = TenantLayout.class)
@Requires(Permission.MANAGE_MISSIONS)
@Section(key = "mission.section", order = 82, icon = "handshake", group = Section.Group.MORE)
@StyleSheet("gouvernail/mission.css")
class AccessView extends Div implements HasDynamicTitle {

  private final MissionService missions;
  private final People people;
  private final ReadLog log;
  private final Workspace company = UiTenant.of(UI.getCurrent()).orElseThrow();
  private final LocalDate today;
  private final MissionParts parts;
  private final Formats formats = Formats.here();
  private final Still page = new Still();

  AccessView(MissionService missions, People people, ReadLog log, Clock clock) {
    this.missions = missions;
    this.people = people;
    this.log = log;
    today = LocalDate.now(clock.withZone(company.zone()));
    parts = new MissionParts(this, company, today, formats);
    page.on("grant", nothing -> grant())
        .on("accept", id -> accept(row(id)))
        .on("refuse", id -> refuse(row(id)))
        .on("move", id -> move(row(id)))
        .on("end", id -> end(row(id)));
    refresh();
    add(page);
  }

  private void refresh() {
    var all = missions.all();
    var guests = people.guests();
    var asked = in(all, MissionState.ASKED);
    var granted = all.stream().filter(row -> row.state().isGranted()).toList();
    var past =
        all.stream()
            .filter(row -> !row.state().isGranted() && row.state() != MissionState.ASKED)
            .toList();
    var shown = new ArrayList<Component>();
    shown.add(header(asked, granted));
    asked.forEach(row -> shown.add(parts.request(row)));
    if (!granted.isEmpty()) {
      shown.add(new Card(getTranslation("mission.granted"), parts.list(granted, true)));
      shown.add(guests(guests, all));
    }
    if (all.isEmpty()) {
      shown.add(
          new EmptyState(
              "handshake",
              getTranslation("mission.none.what"),
              getTranslation("mission.none.how"),
              new ActButton(getTranslation("mission.grant"), "grant", "empty").primary()));
    }
    if (!past.isEmpty()) {
      shown.add(
          Card.labelled(
              getTranslation("mission.past"),
              new Fold(
                  getTranslation("mission.past.count", past.size()), parts.list(past, false))));
    }
    page.show(shown);
  }

  private PageHeader header(List<MissionRow> asked, List<MissionRow> granted) {
    var header = new PageHeader(title(asked, granted)).sentence(getTranslation("mission.sentence"));
    var readings =
        new Anchor(MissionNavigation.readings(company), getTranslation("reading.section"));
    readings.addClassName("gv-button");
    var grant = new ActButton(getTranslation("mission.grant"), "grant", "");
    return asked.isEmpty() && !granted.isEmpty()
        ? header.actions(readings, grant.primary())
        : header.actions(readings, grant);
  }

  private String title(List<MissionRow> asked, List<MissionRow> granted) {
    if (!asked.isEmpty()) {
      return Formats.capital(
          getTranslation("mission.title.asked", asked.size(), InWords.of(this, asked.size())));
    }
    var running = in(granted, MissionState.RUNNING);
    var firms = running.stream().map(MissionRow::firm).distinct().toList();
    if (firms.size() == 1) {
      var last = running.stream().map(MissionRow::until).max(LocalDate::compareTo).orElse(today);
      return getTranslation("mission.title.one", firms.getFirst(), formats.date(last));
    }
    if (!firms.isEmpty()) {
      return Formats.capital(getTranslation("mission.title.many", InWords.of(this, firms.size())));
    }
    return granted.isEmpty()
        ? getTranslation("mission.title.none")
        : getTranslation(
            "mission.title.coming",
            granted.getLast().firm(),
            formats.date(granted.getLast().from()));
  }

  private Card guests(List<Member> guests, List<MissionRow> all) {
    var card = new Card(getTranslation("mission.guests"));
    if (guests.isEmpty()) {
      var nobody = new Paragraph(getTranslation("mission.guests.none"));
      nobody.addClassName("gv-meta");
      card.add(nobody);
      return card;
    }
    var firms =
        all.stream().collect(Collectors.toMap(MissionRow::firmId, MissionRow::firm, (a, b) -> a));
    card.add(parts.guests(guests, firms, log.lastOfEach()));
    return card;
  }

  private void grant() {
    var known = missions.all().stream().map(MissionRow::firm).distinct().sorted().toList();
    new GrantDialog(missions, null, known, today, () -> done("mission.grant.done")).open();
  }

  private void accept(MissionRow row) {
    new GrantDialog(missions, row, List.of(), today, () -> done("mission.grant.done")).open();
  }

  private void refuse(MissionRow row) {
    new RefuseDialog(missions, row, () -> done("mission.refuse.done")).open();
  }

  private void move(MissionRow row) {
    new MoveDialog(missions, row, today, () -> done("mission.move.done")).open();
  }

  private void end(MissionRow row) {
    long inside =
        people.guests().stream().filter(guest -> comesOn(guest, row.id().value())).count();
    Confirm.danger(
        getTranslation("mission.end.question", row.firm()),
        getTranslation("mission.end.text", inside, InWords.of(this, inside)),
        getTranslation("mission.end.act"),
        () -> {
          missions.end(row.id());
          done("mission.end.done");
        });
  }

  private static boolean comesOn(Member guest, UUID mission) {
    var opening = guest.grant().opening();
    return opening != null && opening.mission().equals(mission);
  }

  private void done(String said) {
    refresh();
    Notice.show(Tone.OK, getTranslation(said));
  }

  private static List<MissionRow> in(List<MissionRow> rows, MissionState state) {
    return rows.stream().filter(row -> row.state() == state).toList();
  }

  private MissionRow row(String id) {
    return missions.all().stream()
        .filter(row -> row.id().toString().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("mission " + id));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("mission.section");
  }
}
