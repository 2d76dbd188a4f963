package fr.gouvernail.usecase.model;

import fr.gouvernail.identity.Role;
import fr.gouvernail.usecase.model.Finding.Code;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// Who owns a use, who can stop it, whom it concerns (use-case charter, §1.1 and §1.5; V06, V07).
final class PeopleRules {

  private static final Set<Role> OWNERS =
      EnumSet.of(Role.BUSINESS_OWNER, Role.HR, Role.IT_MANAGER, Role.DIRECTOR, Role.AI_LEAD);
  private static final int CONSULTATION_FROM = 50;
  private static final int TEAM = 2;
  private static final int MANY_SHEETS = 3;

  private PeopleRules() {}

  static void check(Known known, Findings out) {
    ownerRole(known, out);
    busyOwner(known, out);
    nobodyAlone(known, out);
    stopPower(known, out);
    v06(known, out);
    v07(known, out);
  }

  private static void ownerRole(Known known, Findings out) {
    known
        .values()
        .person(FieldIds.OWNER)
        .map(owner -> known.circumstances().company().roles(owner))
        .filter(roles -> !roles.isEmpty() && Collections.disjoint(roles, OWNERS))
        .ifPresent(
            roles -> out.block(Code.OWNER_ROLE, Known.from(Stage.SUBMITTED), FieldIds.OWNER));
  }

  private static void busyOwner(Known known, Findings out) {
    int sheets = known.circumstances().ownersSheets();
    if (sheets > MANY_SHEETS) {
      out.warn(Code.BUSY_OWNER, FieldIds.OWNER, Map.of("count", String.valueOf(sheets)));
    }
  }

  /// « Personne » and somebody.
  private static void nobodyAlone(Known known, Findings out) {
    if (known.affects("personne") && known.values().choices(FieldIds.AFFECTED).size() > 1) {
      out.block(
          Code.FORMAT, Known.from(Stage.SUBMITTED), FieldIds.AFFECTED, "FORMAT.alone", Map.of());
    }
  }

  private static void stopPower(Known known, Findings out) {
    var stops = known.values().person(FieldIds.STOP_POWER);
    if (known.circumstances().company().headcount() >= TEAM
        && stops.isPresent()
        && new Involved(known.edition(), known.circumstances()).isOwner(stops.get())) {
      out.block(Code.STOP_POWER_OWNER, Known.from(Stage.IN_PILOT), FieldIds.STOP_POWER);
    }
  }

  private static void v06(Known known, Findings out) {
    if (known.affects("salaries")
        && known.circumstances().company().headcount() >= CONSULTATION_FROM
        && !known.isDone(FieldIds.CSE_CONSULTED)) {
      out.block(Code.V06, Set.of(Stage.IN_PILOT), FieldIds.CSE_CONSULTED);
    }
  }

  private static void v07(Known known, Findings out) {
    if (known.affects("salaries") && !known.isDone(FieldIds.EMPLOYEES_INFORMED)) {
      out.block(Code.V07, Set.of(Stage.IN_PILOT), FieldIds.EMPLOYEES_INFORMED);
    }
  }
}
