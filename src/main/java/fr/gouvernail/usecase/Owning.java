package fr.gouvernail.usecase;

import fr.gouvernail.identity.Role;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// Who may own a use (use-case charter, §1.1).
final class Owning {

  static final Set<Role> ROLES =
      Collections.unmodifiableSet(
          EnumSet.of(Role.BUSINESS_OWNER, Role.HR, Role.IT_MANAGER, Role.DIRECTOR, Role.AI_LEAD));

  private Owning() {}

  static boolean may(Set<Role> roles) {
    return !Collections.disjoint(roles, ROLES);
  }
}
