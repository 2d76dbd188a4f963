package fr.gouvernail.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.engagement.mission.AccessRequests;
import fr.gouvernail.engagement.mission.Assignments;
import fr.gouvernail.engagement.mission.Assignments.Client;
import fr.gouvernail.engagement.mission.Assignments.Desk;
import fr.gouvernail.engagement.mission.Assignments.State;
import fr.gouvernail.engagement.mission.MissionId;
import fr.gouvernail.engagement.mission.MissionState;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.InWords;
import fr.gouvernail.shell.PortalLayout;
import fr.gouvernail.shell.Section;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Confirm;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.Notice;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// What clients grant the firm, and who of the firm is where within it; the firm's administrator
/// asks for the one and decides on the other.
@Route(value = "portfolio/consultants", layout = PortalLayout.class)
@Requires(Permission.MANAGE_ASSIGNMENTS)
@Section(key = "engagement.consultants", order = 20, icon = "users")
@StyleSheet("gouvernail/portfolio.css")
@StyleSheet("gouvernail/mission.css")
class ConsultantsView extends Div implements HasDynamicTitle {

  private final Assignments assignments;
  private final AccessRequests requests;
  private final LocalDate today;
  private final DeskParts parts = new DeskParts(this, Formats.here());
  private final Still page = new Still();

  ConsultantsView(Assignments assignments, AccessRequests requests, Clock clock) {
    this.assignments = assignments;
    this.requests = requests;
    today = LocalDate.now(clock);
    page.on("assign", nothing -> assign())
        .on("ask", this::ask)
        .on("withdraw", this::withdraw)
        .on("end", this::end);
    refresh();
    add(page);
  }

  private void refresh() {
    var desk = assignments.desk();
    var shown = new ArrayList<Component>();
    shown.add(header(desk));
    desk.clients().forEach(client -> shown.add(parts.client(desk, client)));
    if (desk.clients().isEmpty()) {
      shown.add(
          new EmptyState(
              "building-2",
              getTranslation("engagement.consultants.none.what"),
              getTranslation("engagement.consultants.none.how"),
              new ActButton(getTranslation("mission.ask"), "ask", "")));
    }
    var asked =
        desk.missions().stream()
            .filter(mission ->
                mission.state() == MissionState.ASKED
                    || mission.state() == MissionState.REFUSED
                    || mission.state() == MissionState.WITHDRAWN)
            .toList();
    if (!asked.isEmpty()) {
      shown.add(new Card(getTranslation("mission.requests"), parts.requests(asked)));
    }
    var over = desk.assigned().stream().filter(a -> a.state() == State.OVER).toList();
    if (!over.isEmpty()) {
      shown.add(new Card(getTranslation("engagement.consultants.over"), parts.assigned(over)));
    }
    page.show(shown);
  }

  private PageHeader header(Desk desk) {
    var active = desk.assigned().stream().filter(a -> a.state() != State.OVER).count();
    var open = desk.clients().stream().filter(client -> !client.missions().isEmpty()).count();
    var header =
        new PageHeader(
                Formats.capital(
                    getTranslation(
                        "engagement.consultants.title",
                        active,
                        InWords.of(this, active),
                        open,
                        InWords.of(this, open))))
            .context(desk.firm())
            .sentence(getTranslation("engagement.consultants.sentence"));
    if (desk.clients().isEmpty()) {
      return header;
    }
    var ask = new ActButton(getTranslation("mission.ask"), "ask", "");
    return open == 0
        ? header.actions(ask.primary())
        : header.actions(
            ask, new ActButton(getTranslation("engagement.assign"), "assign", "").primary());
  }

  private void assign() {
    new AssignDialog(assignments.desk(), assignments, today, this::refresh).open();
  }

  /// @param wanted id of a client, or empty
  private void ask(String wanted) {
    var desk = assignments.desk();
    new AskDialog(
            requests,
            desk,
            client(desk, wanted),
            today,
            () -> {
              refresh();
              Notice.show(Tone.OK, getTranslation("mission.ask.done"));
            })
        .open();
  }

  private static @Nullable Client client(Desk desk, String wanted) {
    return desk.clients().stream()
        .filter(client -> client.company().id().toString().equals(wanted))
        .findFirst()
        .orElse(null);
  }

  private void withdraw(String id) {
    var asked =
        requests.all().stream()
            .filter(mission ->
                mission.state() == MissionState.ASKED && mission.id().toString().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound("request " + id));
    Confirm.ask(
        getTranslation("mission.withdraw.question", asked.company()),
        getTranslation("mission.withdraw.text"),
        getTranslation("mission.withdraw"),
        () -> {
          requests.withdraw(MissionId.of(id));
          refresh();
        });
  }

  private void end(String id) {
    var assigned =
        assignments.desk().assigned().stream()
            .filter(a -> a.state() != State.OVER && DeskParts.idOf(a).equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound("assignment"));
    var person = assigned.consultant();
    var company = assigned.client();
    Confirm.danger(
        getTranslation("engagement.end.question", person.name(), company.name()),
        getTranslation("engagement.end.text"),
        getTranslation("engagement.end"),
        () -> {
          assignments.end(person.person(), company.id());
          refresh();
        });
  }

  @Override
  public String getPageTitle() {
    return getTranslation("engagement.consultants");
  }
}
