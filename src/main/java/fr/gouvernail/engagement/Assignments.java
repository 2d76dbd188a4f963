package fr.gouvernail.engagement;

import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Grant;
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
import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.tenancy.TenantId;
import fr.gouvernail.tenancy.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Sends a firm's consultants to its clients, for a time. Each change belongs to the client's
/// workspace and stands in its trail, so it runs there: no method here may hold a transaction of
/// its own around it.
@Service
public class Assignments {

  private final Firms firms;
  private final Memberships memberships;
  private final People people;
  private final TenantDirectory directory;
  private final AccessPolicy policy;
  private final Caller caller;
  private final Clock clock;

  Assignments(
      Firms firms,
      Memberships memberships,
      People people,
      TenantDirectory directory,
      AccessPolicy policy,
      Caller caller,
      Clock clock) {
    this.firms = firms;
    this.memberships = memberships;
    this.people = people;
    this.directory = directory;
    this.policy = policy;
    this.caller = caller;
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
  /// @param until last day, or null while open-ended
  /// @param closedByClient whether the client ended it; only the client opens it again
  public record Assigned(
      Profile consultant,
      Workspace client,
      boolean review,
      LocalDate from,
      @Nullable LocalDate until,
      State state,
      boolean closedByClient) {}

  /// A consultant of the firm.
  public record Consultant(Profile profile, String title) {}

  /// A client of the firm.
  public record Client(Workspace company, ClientMark mark) {}

  /// The firm of the caller with all that it can assign.
  ///
  /// @param assigned those that open a workspace first, then by client and name
  public record Desk(
      String firm, List<Consultant> consultants, List<Client> clients, List<Assigned> assigned) {}

  /// The caller's firm, its people, its clients, and who is where.
  ///
  /// @throws NotFound if the caller works for no firm
  @Requires(Permission.MANAGE_ASSIGNMENTS)
  public Desk desk() {
    var firm = firm();
    var titles = firm.titles();
    var profiles =
        people.profiles(titles.keySet()).stream()
            .collect(Collectors.toMap(Profile::person, Function.identity()));
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
                    .map(company -> new Client(company, m.mark()))
                    .stream())
            .sorted(Comparator.comparing(c -> c.company().name()))
            .toList(),
        assigned(firm.id(), profiles, companies));
  }

  /// Opens a client's workspace to a consultant, or changes for how long and what for.
  ///
  /// @param review only to review a colleague's audit
  /// @param until last day, or null to leave it open
  /// @throws RuleViolated when the dates contradict each other, the person belongs to the company
  ///   itself, or the client closed its door to this consultant
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
    if (until != null && (until.isBefore(from) || until.isBefore(LocalDate.now(clock)))) {
      throw new RuleViolated("engagement.assign.dates");
    }
    boolean alreadyOurs =
        memberships.ofFirm(firm.id()).stream()
            .anyMatch(a -> a.person().equals(consultant) && a.tenant().equals(client));
    if (!alreadyOurs && policy.allows(consultant, Permission.ENTER_WORKSPACE, client)) {
      throw new RuleViolated("engagement.assign.member");
    }
    var role = review ? Role.REVIEWING_CONSULTANT : Role.CONSULTANT;
    var grant = new Grant(Set.of(role), title, from, until, firm.id());
    CurrentTenant.run(client, () -> memberships.admit(consultant, grant, caller.person()));
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
    return Optional.of(
        new Assigned(
            consultant,
            client,
            !grant.roles().contains(Role.CONSULTANT),
            grant.from(),
            grant.until(),
            state(assignment, today),
            assignment.closedByClient()));
  }

  private static State state(Memberships.Assignment assignment, LocalDate today) {
    var until = assignment.grant().until();
    if (assignment.ended() || until != null && until.isBefore(today)) {
      return State.OVER;
    }
    return assignment.grant().from().isAfter(today) ? State.COMING : State.OPEN;
  }

  private Firms.Staff firm() {
    return firms.myFirm().orElseThrow(() -> new NotFound("firm of " + caller.person()));
  }
}
