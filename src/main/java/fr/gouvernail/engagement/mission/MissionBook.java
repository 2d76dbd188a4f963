package fr.gouvernail.engagement.mission;

import fr.gouvernail.engagement.Firms;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Grant;
import fr.gouvernail.identity.Memberships;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TakenOver;
import fr.gouvernail.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The missions of the current workspace, and what follows from each change of one: who may still
/// come, what awaits the director, what the firm and the trail are told. Whoever calls it has
/// checked who may do so.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MissionBook {

  private final Missions missions;
  private final FirmCopies copies;
  private final MissionMatters matters;
  private final Firms firms;
  private final Memberships memberships;
  private final AccessPolicy policy;
  private final TenantDirectory directory;
  private final CurrentTenant tenant;
  private final Caller caller;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MissionBook(
      Missions missions,
      FirmCopies copies,
      MissionMatters matters,
      Firms firms,
      Memberships memberships,
      AccessPolicy policy,
      TenantDirectory directory,
      CurrentTenant tenant,
      Caller caller,
      ApplicationEventPublisher events,
      Clock clock) {
    this.missions = missions;
    this.copies = copies;
    this.matters = matters;
    this.firms = firms;
    this.memberships = memberships;
    this.policy = policy;
    this.directory = directory;
    this.tenant = tenant;
    this.caller = caller;
    this.events = events;
    this.clock = clock;
  }

  /// Today where the company is.
  LocalDate today() {
    return LocalDate.ofInstant(TakenOver.now(clock), directory.current().zone());
  }

  /// Keeps a firm's question, unless another one of the firm is open: one answer serves both.
  public void ask(MissionId id, Firms.Named firm, MissionTerms terms, @Nullable PersonRef only) {
    if (!missions.of(firm.id(), MissionStatus.ASKED).isEmpty()) {
      return;
    }
    var mission =
        missions.save(
            new Mission(id.value(), firm.id(), terms, only, caller.person(), TakenOver.now(clock)));
    matters.asked(mission, firm.name(), today());
    publish(MissionEvent.Step.ASKED, mission, firm.name());
  }

  /// The firm asks no more.
  public void withdraw(MissionId id) {
    missions
        .locked(id.value())
        .filter(Mission::withdraw)
        .ifPresent(mission -> {
          matters.settled(mission);
          publish(MissionEvent.Step.WITHDRAWN, mission, firmOf(mission));
        });
  }

  /// The director grants what nobody asked for.
  public void grant(MissionId id, Recipients.Recipient to, MissionTerms terms) {
    var mission =
        new Mission(id.value(), to.firm().id(), terms, to.only(), null, TakenOver.now(clock));
    grant(mission, to, terms);
    missions.save(mission);
    granted(mission, to.firm());
  }

  /// The director grants what a firm asked for, on these terms.
  public void accept(Mission mission, Recipients.Recipient to, MissionTerms terms) {
    grant(mission, to, terms);
    matters.settled(mission);
    copies.followOthers(mission);
    granted(mission, to.firm());
  }

  private void grant(Mission mission, Recipients.Recipient to, MissionTerms terms) {
    var only = to.only();
    var firm = to.firm().id();
    if (only != null) {
      refuseWhoIsThereOtherwise(firm, only);
    }
    var today = today();
    boolean overlaps =
        missions.of(firm, MissionStatus.GRANTED).stream()
            .filter(other -> other.on(today).isGranted())
            .filter(other -> other.purpose() == terms.purpose())
            .filter(other -> only == null ? other.consultant() == null : other.isOnlyFor(only))
            .anyMatch(other ->
                !other.firstDay().isAfter(terms.until())
                    && !other.lastDay().isBefore(terms.from()));
    if (overlaps) {
      throw new RuleViolated("mission.rule.overlap");
    }
    mission.grant(terms, only, caller.person(), TakenOver.now(clock));
  }

  /// Nobody is a consultant in the own company, nor for two firms in one.
  private void refuseWhoIsThereOtherwise(UUID firm, PersonRef person) {
    var where = tenant.id();
    if (policy.allows(person, Permission.ENTER_WORKSPACE, where)) {
      var comesFor = policy.firm(person, where);
      if (comesFor.isEmpty()) {
        throw new RuleViolated("engagement.assign.member");
      }
      if (!comesFor.get().equals(firm)) {
        throw new RuleViolated("mission.rule.elsewhere");
      }
    }
  }

  /// A consultant whom the director names needs nobody of the firm to come.
  private void granted(Mission mission, Firms.Named firm) {
    firms.addClient(firm.id(), tenant.id(), directory.current().name());
    copies.follow(mission);
    publish(MissionEvent.Step.GRANTED, mission, firm.name());
    var only = mission.consultant();
    if (only != null && policy.firm(only, tenant.id()).isEmpty()) {
      var role = mission.purpose().opensWork() ? Role.CONSULTANT : Role.REVIEWING_CONSULTANT;
      var title = firms.titles(firm.id()).getOrDefault(only, "");
      memberships.welcome(
          only,
          new Grant(Set.of(role), title, mission.firstDay(), null, firm.id(), mission.opening()),
          caller.person());
    }
  }

  public void refuse(Mission mission, String reason) {
    mission.refuse(reason, caller.person(), TakenOver.now(clock));
    matters.settled(mission);
    copies.follow(mission);
    copies.followOthers(mission);
    publish(MissionEvent.Step.REFUSED, mission, firmOf(mission));
  }

  /// Moves the last day; whoever was sent stays until then.
  public void move(Mission mission, LocalDate until) {
    mission.last(until);
    memberships.reopenMission(mission.opening());
    copies.follow(mission);
    publish(MissionEvent.Step.MOVED, mission, firmOf(mission));
  }

  /// Ends it at once, and every access that rests on it.
  public void end(Mission mission) {
    if (mission.on(today()).isGranted() && mission.end(caller.person(), TakenOver.now(clock))) {
      publish(MissionEvent.Step.ENDED, mission, firmOf(mission));
      memberships.closeMission(mission.id());
      copies.follow(mission);
    }
  }

  /// Sends a consultant of the firm within what the company grants today or later: the mission that
  /// names the consultant before one for the whole firm, one that runs before one to come.
  ///
  /// @param title the consultant's position
  /// @param review only to review a colleague's audit
  /// @param until last day, or null for as long as the company allows
  /// @throws RuleViolated when nothing is granted for these days and this work
  public void send(
      UUID firm,
      PersonRef consultant,
      String title,
      boolean review,
      LocalDate from,
      @Nullable LocalDate until) {
    var today = today();
    var granted =
        missions.lockedOf(firm, MissionStatus.GRANTED).stream()
            .filter(mission -> mission.on(today).isGranted() && mission.isFor(consultant))
            .toList();
    refuseWhoIsThereOtherwise(firm, consultant);
    if (granted.isEmpty()) {
      throw new RuleViolated("mission.rule.none");
    }
    var within =
        granted.stream()
            .filter(mission -> !from.isAfter(mission.lastDay()))
            .filter(mission -> until == null || !until.isBefore(mission.firstDay()))
            .toList();
    if (within.isEmpty()) {
      throw new RuleViolated("mission.rule.outside");
    }
    var mission =
        within.stream()
            .filter(found -> review || found.purpose().opensWork())
            .min(
                Comparator.comparing((Mission found) -> !found.isOnlyFor(consultant))
                    .thenComparing(Mission::firstDay))
            .orElseThrow(() -> new RuleViolated("mission.rule.review"));
    var role = review ? Role.REVIEWING_CONSULTANT : Role.CONSULTANT;
    memberships.admit(
        consultant,
        new Grant(Set.of(role), title, from, until, firm, mission.opening()),
        caller.person());
  }

  /// One of the current workspace, which nobody else changes meanwhile.
  Mission get(MissionId id) {
    return missions.locked(id.value()).orElseThrow(() -> new NotFound("mission " + id));
  }

  private String firmOf(Mission mission) {
    return firms.names(Set.of(mission.firm())).getOrDefault(mission.firm(), "");
  }

  private void publish(MissionEvent.Step step, Mission mission, String firm) {
    events.publishEvent(
        new MissionEvent(
            tenant.id(),
            caller.person(),
            step,
            mission.id(),
            firm,
            firms.administrators(mission.firm()),
            mission.consultant(),
            mission.purpose(),
            mission.firstDay(),
            mission.lastDay()));
  }
}
