package fr.gouvernail.usecase.model;

import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.PersonRef;
import java.util.Set;

/// Who wants to do something.
public record Actor(PersonRef person, Set<Role> roles) {

  /// A consultant advises and prepares, and never changes a state.
  boolean isConsultant() {
    return roles.contains(Role.CONSULTANT) || roles.contains(Role.REVIEWING_CONSULTANT);
  }
}
