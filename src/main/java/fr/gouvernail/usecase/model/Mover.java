package fr.gouvernail.usecase.model;

import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.PersonRef;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whether somebody may make a transition at all, and as what: the column « who » of the fifteen.
///
/// @param as null where he or she may not
/// @param completes see [Move#completes]
/// @param refusal null where he or she may
record Mover(
    @Nullable Capacity as, boolean completes, boolean exception, @Nullable Refusal refusal) {

  private static Mover may(Capacity as) {
    return new Mover(as, true, false, null);
  }

  private static Mover refused(Refusal.Code code) {
    return new Mover(null, true, false, Refusal.of(code));
  }

  /// Whether that person may start a sheet.
  static Mover starting(Actor actor) {
    return can(actor, Permission.WRITE_USE_CASES)
        ? may(Capacity.AUTHOR)
        : refused(Refusal.Code.NO_RIGHT);
  }

  private static boolean can(Actor actor, Permission permission) {
    return actor.roles().stream().anyMatch(role -> role.permissions().contains(permission));
  }

  /// Whether that person may make that transition of that edition.
  static Mover of(Transition transition, Known known, Actor actor) {
    if (actor.isConsultant()) {
      return refused(Refusal.Code.CONSULTANT);
    }
    return switch (transition) {
      case START -> starting(actor);
      case SUBMIT, WITHDRAW, RESUBMIT, COPY, REVISE -> owner(known, actor.person());
      case APPROVE, GO_LIVE -> deciding(Approvers.of(known, transition), actor.person());
      case REQUEST_CHANGES, REJECT, RETURN ->
          holding(Approvers.of(known, transition), actor.person());
      case RESUME -> lifting(known, actor.person());
      case START_PILOT -> pilot(known, actor.person());
      case SUSPEND -> suspending(known, actor);
      case RETIRE -> retiring(known, actor.person());
    };
  }

  private static Mover owner(Known known, PersonRef person) {
    return known.edition().owner().equals(person)
        ? may(Capacity.OWNER)
        : refused(Refusal.Code.OWNER_ONLY);
  }

  private static Mover deciding(Approvers approvers, PersonRef person) {
    return with(approvers, approvers.standing(person), person, approvers.completes(person));
  }

  private static Mover holding(Approvers approvers, PersonRef person) {
    return with(approvers, approvers.standingToHold(person), person, true);
  }

  private static Mover with(
      Approvers approvers, Standing standing, PersonRef person, boolean completes) {
    return switch (standing) {
      case APPROVES -> new Mover(approvers.capacity(person), completes, false, null);
      case APPROVES_ALONE -> new Mover(Capacity.DIRECTOR, true, true, null);
      case ALONE_TOO_SOON -> refused(Refusal.Code.TOO_SOON);
      case ALONE_WITHOUT_OPINION -> refused(Refusal.Code.OPINION);
      case OWNER -> refused(Refusal.Code.OWN);
      case EDITOR -> refused(Refusal.Code.EDITED);
      case PUT_IT -> refused(Refusal.Code.SELF_LIFT);
      case SIGNED -> refused(Refusal.Code.SIGNED);
      case LEAD_FIRST -> refused(Refusal.Code.LEAD_FIRST);
      case DEPUTY_FIRST -> refused(Refusal.Code.DEPUTY_FIRST);
      case DIRECTOR_FIRST -> refused(Refusal.Code.DIRECTOR_FIRST);
      case NOTHING -> refused(Refusal.Code.NO_RIGHT);
    };
  }

  private static Mover lifting(Known known, PersonRef person) {
    var suspension = known.edition().suspension();
    var approvers = Approvers.of(known, Transition.RESUME);
    return deciding(suspension == null ? approvers : approvers.lifting(suspension.by()), person);
  }

  /// The lead, the deputy for a lead who is away or missing, a director.
  private static Mover pilot(Known known, PersonRef person) {
    var company = known.circumstances().company();
    if (person.equals(company.lead())) {
      return may(Capacity.LEAD);
    }
    if (company.directors().contains(person)) {
      return may(Capacity.DIRECTOR);
    }
    if (!person.equals(company.deputy())) {
      return refused(Refusal.Code.NO_RIGHT);
    }
    return company.lead() == null || company.leadAway()
        ? may(Capacity.DEPUTY)
        : refused(Refusal.Code.LEAD_FIRST);
  }

  /// Whoever an office entitles to, and whoever the sheet names.
  private static Mover suspending(Known known, Actor actor) {
    var roles = actor.roles();
    if (can(actor, Permission.SUSPEND_USE_CASES)) {
      return may(
          roles.contains(Role.DIRECTOR)
              ? Capacity.DIRECTOR
              : roles.contains(Role.AI_LEAD)
                  ? Capacity.LEAD
                  : roles.contains(Role.DEPUTY_AI_LEAD) ? Capacity.DEPUTY : Capacity.DPO);
    }
    return known.values().person(FieldIds.STOP_POWER).equals(Optional.of(actor.person()))
        ? may(Capacity.STOP_POWER)
        : refused(Refusal.Code.NO_RIGHT);
  }

  /// Those who approve, and any director: to stop is never to approve one's own.
  private static Mover retiring(Known known, PersonRef person) {
    return known.circumstances().company().directors().contains(person)
        ? may(Capacity.DIRECTOR)
        : holding(Approvers.of(known, Transition.RETIRE), person);
  }
}
