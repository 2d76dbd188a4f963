package fr.gouvernail.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TenantId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Gives and ends the right to enter a workspace. A change counts at the person's next click.
@Service
@Transactional
public class Memberships {

  /// What no membership gives: some roles are held outside workspaces, others by appointment.
  private static final Set<Role> NOT_GIVEN_HERE =
      Set.of(Role.FIRM_ADMIN, Role.PLATFORM_ADMIN, Role.AI_LEAD, Role.DEPUTY_AI_LEAD);

  private static final int LONGEST_DEPARTMENT = 100;

  private final MembershipRepository memberships;
  private final AccessCache access;
  private final Caller caller;
  private final CurrentTenant tenant;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Memberships(
      MembershipRepository memberships,
      AccessCache access,
      Caller caller,
      CurrentTenant tenant,
      ApplicationEventPublisher events,
      Clock clock) {
    this.memberships = memberships;
    this.access = access;
    this.caller = caller;
    this.tenant = tenant;
    this.events = events;
    this.clock = clock;
  }

  /// Admits a person to the current workspace, or renews what he or she may do there.
  ///
  /// @throws RuleViolated when a firm would reopen what the company closed, a role is given by
  ///   appointment only, or the company granted the firm nothing
  @Internal(
      "loading of companies; consulting firms and invitations, which checked their own permission")
  public void admit(PersonRef person, Grant grant, PersonRef by) {
    admit(person, grant, by, false);
  }

  /// The same for a consultant whom the company itself names, whatever it closed to him or her.
  @Internal("grants of the director, who named this consultant")
  public void welcome(PersonRef consultant, Grant grant, PersonRef by) {
    admit(consultant, grant, by, true);
  }

  private void admit(PersonRef person, Grant grant, PersonRef by, boolean byCompany) {
    if (grant.roles().isEmpty() || grant.roles().stream().anyMatch(NOT_GIVEN_HERE::contains)) {
      throw new RuleViolated("identity.roles.invalid");
    }
    if (grant.firm() != null && grant.opening() == null) {
      throw new RuleViolated("identity.notGranted");
    }
    var where = tenant.id();
    memberships
        .findByTenantIdAndPersonId(where.value(), person.value())
        .ifPresentOrElse(
            known -> {
              if (!byCompany && known.isClosedTo(grant.firm())) {
                throw new RuleViolated("identity.closedByCompany");
              }
              known.renew(grant);
            },
            () ->
                memberships.save(
                    new Membership(UuidCreator.getTimeOrderedEpoch(), where, person, grant)));
    access.changed(person);
    events.publishEvent(
        new MembershipChanged(where, by, person, true, grant.firm() != null, grant.roles()));
  }

  /// Changes the roles of a member of the current workspace.
  ///
  /// @throws RuleViolated when nobody would be director any more, or the roles are not for a
  ///   company's own people
  @Requires(Permission.MANAGE_MEMBERS)
  public void changeRoles(PersonRef person, Set<Role> roles) {
    var membership = get(person);
    var allowed =
        !roles.isEmpty()
            && roles.stream()
                .noneMatch(r ->
                    NOT_GIVEN_HERE.contains(r)
                        || r == Role.CONSULTANT
                        || r == Role.REVIEWING_CONSULTANT);
    if (!allowed || membership.grant().firm() != null) {
      throw new RuleViolated("identity.roles.invalid");
    }
    if (!roles.contains(Role.DIRECTOR)) {
      refuseLastDirector(person);
    }
    membership.assign(roles);
    access.changed(person);
    events.publishEvent(
        new MembershipChanged(tenant.id(), caller.person(), person, true, false, roles));
  }

  /// Says where in the company one of its own people works.
  ///
  /// @param department at most 100 characters; empty for none
  /// @throws RuleViolated for a longer one, or for a consultant
  @Requires(Permission.MANAGE_MEMBERS)
  public void changeDepartment(PersonRef person, String department) {
    var membership = get(person);
    var words = department.strip();
    if (words.length() > LONGEST_DEPARTMENT
        || words.chars().anyMatch(Character::isISOControl)
        || membership.grant().firm() != null) {
      throw new RuleViolated("identity.department.invalid", LONGEST_DEPARTMENT);
    }
    var where = words.isEmpty() ? null : words;
    if (!Objects.equals(where, membership.department())) {
      membership.place(where);
      events.publishEvent(new DepartmentChanged(tenant.id(), caller.person(), person, words));
    }
  }

  /// Ends a membership of the current workspace, a consultant's access included.
  ///
  /// @throws RuleViolated when nobody would be director any more
  @Requires(Permission.MANAGE_MEMBERS)
  public void end(PersonRef person) {
    refuseLastDirector(person);
    end(get(person), true);
  }

  /// Opens a closed access of the current workspace again, as it was, from today on.
  ///
  /// @param until last day; for a consultant it has to be given, and counts within what was granted
  ///   to the firm
  /// @throws RuleViolated when the day is past or missing, a firm closed the access itself, or
  ///   nothing is granted to the firm any more
  @Requires(Permission.MANAGE_MEMBERS)
  public void reopen(PersonRef person, @Nullable LocalDate until) {
    var today = LocalDate.now(clock);
    var membership =
        memberships
            .findByTenantIdAndPersonId(tenant.id().value(), person.value())
            .filter(m -> m.isOverOn(today))
            .orElseThrow(() -> new NotFound("closed membership of " + person));
    var before = membership.grant();
    boolean fromFirm = before.firm() != null;
    if (!membership.isReopenable()) {
      throw new RuleViolated("identity.closedByFirm");
    }
    if (fromFirm && until == null || until != null && until.isBefore(today)) {
      throw new RuleViolated("identity.reopen.until");
    }
    var opening = before.opening();
    if (fromFirm && (opening == null || today.isAfter(opening.until()))) {
      throw new RuleViolated("identity.notGranted");
    }
    membership.renew(
        new Grant(before.roles(), before.title(), today, until, before.firm(), opening));
    access.changed(person);
    events.publishEvent(
        new MembershipChanged(
            tenant.id(), caller.person(), person, true, fromFirm, before.roles()));
  }

  /// Asks anew, at the next click, which roles the person holds by appointment.
  @Internal("appointments, which checked their own permission")
  public void reconsider(PersonRef person) {
    access.changed(person);
  }

  /// Ends a consultant's access to a client of the firm, on the firm's side.
  @Internal("engagement, which checked that the caller administers this firm")
  public void endForFirm(UUID firm, PersonRef person) {
    var membership = get(person);
    if (!firm.equals(membership.grant().firm())) {
      throw new NotFound("assignment of " + person);
    }
    end(membership, false);
  }

  /// Moves the days on which the company lets the consultants of a mission in; it counts at their
  /// next click.
  @Internal("grants of the director, who moved their days")
  public void reopenMission(Opening opening) {
    for (var membership : ofMission(opening.mission())) {
      membership.open(opening);
      access.changed(membership.person());
    }
  }

  /// Ends every access that rests on a mission. Nothing of it can be opened again.
  ///
  /// @return who was let in until now
  @Internal("grants of the director, who ended the mission")
  public List<PersonRef> closeMission(UUID mission) {
    var today = LocalDate.now(clock);
    var closed = new ArrayList<PersonRef>();
    for (var membership : ofMission(mission)) {
      var opening = membership.grant().opening();
      if (opening != null && !opening.until().isBefore(today)) {
        var last = today.minusDays(1);
        var first = opening.from().isAfter(last) ? last : opening.from();
        membership.open(new Opening(mission, first, last));
      }
      if (!membership.isEnded()) {
        closed.add(membership.person());
        end(membership, false);
      }
    }
    return closed;
  }

  private List<Membership> ofMission(UUID mission) {
    return memberships.findByTenantIdAndMissionId(tenant.id().value(), mission);
  }

  /// What a firm's consultants may enter, ended accesses included.
  @Internal("engagement, for the firm of the caller")
  @Transactional(readOnly = true)
  public List<Assignment> ofFirm(UUID firm) {
    return memberships.findByFirmId(firm).stream()
        .map(
            m -> new Assignment(m.person(), m.tenant(), m.grant(), m.isEnded(), m.isClosedTo(firm)))
        .toList();
  }

  /// A consultant's access to a client.
  ///
  /// @param closedByClient whether the client ended it
  public record Assignment(
      PersonRef person, TenantId tenant, Grant grant, boolean ended, boolean closedByClient) {}

  private void end(Membership membership, boolean byCompany) {
    membership.end(byCompany);
    access.changed(membership.person());
    events.publishEvent(
        new MembershipChanged(
            tenant.id(),
            caller.person(),
            membership.person(),
            false,
            membership.grant().firm() != null,
            Set.of()));
  }

  private void refuseLastDirector(PersonRef leaving) {
    var others =
        memberships.inWorkspace(tenant.id().value()).stream()
            .map(MembershipRepository.PersonInWorkspace::membership)
            .anyMatch(m ->
                !m.isEnded()
                    && !m.person().equals(leaving)
                    && m.grant().roles().contains(Role.DIRECTOR));
    var isDirector = get(leaving).grant().roles().contains(Role.DIRECTOR);
    if (isDirector && !others) {
      throw new RuleViolated("identity.lastDirector");
    }
  }

  private Membership get(PersonRef person) {
    return memberships
        .findByTenantIdAndPersonId(tenant.id().value(), person.value())
        .filter(m -> !m.isEnded())
        .orElseThrow(() -> new NotFound("membership of " + person));
  }
}
