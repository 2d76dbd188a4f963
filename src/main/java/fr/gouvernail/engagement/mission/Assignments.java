package fr.gouvernail.engagement.mission;

import fr.gouvernail.engagement.Firms;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Memberships;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Profile;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.identity.Role;
import fr.gouvernail.shell.ClientMarks.ClientMark;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TakenOver;
import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.tenancy.TenantId;
import fr.gouvernail.tenancy.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Sends a firm's consultants to its clients, within what each client granted. Each change belongs
/// to the client's workspace and stands in its trail, so it runs there: no method here may hold a
/// transaction of its own around it.
@Service
public class Assignments {

  private final Firms firms;
  private final Memberships memberships;
  private final People people;
  private final TenantDirectory directory;
  private final AccessRequests requests;
  private final MissionBook book;
  private final Caller caller;
  private final TransactionTemplate transactions;
  private final Clock clock;

  Assignments(
      Firms firms,
      Memberships memberships,
      People people,
      TenantDirectory directory,
      AccessRequests requests,
      MissionBook book,
      Caller caller,
      TransactionTemplate transactions,
      Clock clock) {
    this.firms = firms;
    this.memberships = memberships;
    this.people = people;
    this.directory = directory;
    this.requests = requests;
    this.book = book;
    this.caller = caller;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// Whether an assignment opens the client's workspace today.
  public enum State {
    OPEN,
    COMING,
    OVER
  }

  /// One consultant at one client.
  ///
  /// @param review only to review a colleague's audit
  /// @param from first day, within what the client granted
  /// @param until last day, within what the client granted
  /// @param closedByClient whether the client ended it; only the client opens it again
  public record Assigned(
      Profile consultant,
      Workspace client,
      boolean review,
      LocalDate from,
      LocalDate until,
      State state,
      boolean closedByClient) {}

  /// A consultant of the firm.
  public record Consultant(Profile profile, String title) {}

  /// A company that granted the firm access, today or before.
  ///
  /// @param missions what it grants today or later, the first to end first
  public record Client(Workspace company, ClientMark mark, List<FirmMissionRow> missions) {}

  /// The firm of the caller with all that it can assign.
  ///
  /// @param assigned those that open a workspace first, then by client and name
  /// @param missions all that the firm asked for and was granted, the latest first
  public record Desk(
      String firm,
      List<Consultant> consultants,
      List<Client> clients,
      List<Assigned> assigned,
      List<FirmMissionRow> missions) {}

  /// The caller's firm, its people, its clients, what these grant, and who is where.
  ///
  /// @throws NotFound if the caller administers no firm
  @Requires(Permission.MANAGE_ASSIGNMENTS)
  public Desk desk() {
    var firm = firm();
    var titles = firm.titles();
    var profiles =
        people.profiles(titles.keySet()).stream()
            .collect(Collectors.toMap(Profile::person, Function.identity()));
    var missions = requests.of(firm);
    var marks = firms.clients(firm.id());
    var companies =
        directory.byIds(marks.stream().map(Firms.MarkedClient::tenant).toList()).stream()
            .collect(Collectors.toMap(Workspace::id, Function.identity()));
    return new Desk(
        firm.name(),
        profiles.values().stream()
            .sorted(Comparator.comparing(Profile::name))
            .map(p -> new Consultant(p, titles.getOrDefault(p.person(), "")))
            .toList(),
        marks.stream()
            .flatMap(m ->
                Optional.ofNullable(companies.get(m.tenant()))
                    .map(company -> new Client(company, m.mark(), granted(missions, company.id())))
                    .stream())
            .sorted(Comparator.comparing(c -> c.company().name()))
            .toList(),
        assigned(firm.id(), profiles, companies),
        missions);
  }

  private static List<FirmMissionRow> granted(List<FirmMissionRow> missions, TenantId client) {
    return missions.stream()
        .filter(mission -> client.equals(mission.client()) && mission.state().isGranted())
        .sorted(Comparator.comparing(FirmMissionRow::until))
        .toList();
  }

  /// Opens a client's workspace to a consultant, or changes for how long and what for, within what
  /// the client grants. The days count where they fall within the client's.
  ///
  /// @param review only to review a colleague's audit
  /// @param until last day, or null for as long as the client allows
  /// @throws RuleViolated when the client grants nothing of the kind, the dates contradict each
  ///   other, the person belongs to the company itself, or the client closed its door to this
  ///   consultant
  @Requires(Permission.MANAGE_ASSIGNMENTS)
  public void assign(
      PersonRef consultant,
      TenantId client,
      boolean review,
      LocalDate from,
      @Nullable LocalDate until) {
    var firm = firm();
    var title = firm.titles().get(consultant);
    if (title == null
        || firms.clients(firm.id()).stream().noneMatch(c -> c.tenant().equals(client))) {
      throw new NotFound("consultant " + consultant + " or client " + client);
    }
    var today = LocalDate.ofInstant(TakenOver.now(clock), clock.getZone());
    if (until != null && (until.isBefore(from) || until.isBefore(today))) {
      throw new RuleViolated("engagement.assign.dates");
    }
    CurrentTenant.run(
        client,
        () ->
            transactions.executeWithoutResult(
                status -> book.send(firm.id(), consultant, title, review, from, until)));
  }

  /// Closes a client's workspace to a consultant, at once.
  @Requires(Permission.MANAGE_ASSIGNMENTS)
  public void end(PersonRef consultant, TenantId client) {
    var firm = firm();
    CurrentTenant.run(client, () -> memberships.endForFirm(firm.id(), consultant));
  }

  private List<Assigned> assigned(
      UUID firm, Map<PersonRef, Profile> profiles, Map<TenantId, Workspace> companies) {
    var today = LocalDate.now(clock);
    return memberships.ofFirm(firm).stream()
        .flatMap(
            a -> assigned(a, profiles.get(a.person()), companies.get(a.tenant()), today).stream())
        .sorted(
            Comparator.comparing(Assigned::state)
                .thenComparing(a -> a.client().name())
                .thenComparing(a -> a.consultant().name()))
        .toList();
  }

  private static Optional<Assigned> assigned(
      Memberships.Assignment assignment,
      @Nullable Profile consultant,
      @Nullable Workspace client,
      LocalDate today) {
    if (consultant == null || client == null) {
      return Optional.empty();
    }
    var grant = assignment.grant();
    var last = grant.lastDay();
    return Optional.of(
        new Assigned(
            consultant,
            client,
            !grant.roles().contains(Role.CONSULTANT),
            grant.firstDay(),
            last == null ? grant.firstDay() : last,
            state(assignment, today),
            assignment.closedByClient()));
  }

  private static State state(Memberships.Assignment assignment, LocalDate today) {
    var last = assignment.grant().lastDay();
    if (assignment.ended() || last == null || last.isBefore(today)) {
      return State.OVER;
    }
    return assignment.grant().firstDay().isAfter(today) ? State.COMING : State.OPEN;
  }

  private Firms.Staff firm() {
    return firms.myFirm().orElseThrow(() -> new NotFound("firm of " + caller.person()));
  }
}
