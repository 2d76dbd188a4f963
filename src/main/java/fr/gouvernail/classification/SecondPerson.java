package fr.gouvernail.classification;

import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.PersonRef;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Whether somebody else can do what one person alone should not (use-case charter, §4).
@Component
class SecondPerson {

  /// Who has doubtful points checked.
  static final Set<Role> LIFTING =
      Collections.unmodifiableSet(
          EnumSet.of(Role.DIRECTOR, Role.AI_LEAD, Role.DEPUTY_AI_LEAD, Role.DPO));

  /// Who approves another class than the computed one.
  static final Set<Role> DIRECTING = Collections.unmodifiableSet(EnumSet.of(Role.DIRECTOR));

  private final People people;
  private final AccessPolicy policy;

  SecondPerson(People people, AccessPolicy policy) {
    this.people = people;
    this.policy = policy;
  }

  /// Whether anybody else than that person holds one of these roles today.
  boolean isThere(Set<Role> roles, PersonRef than) {
    return people.holding(roles).stream().anyMatch(person -> !person.equals(than));
  }

  /// The first of these roles that the caller holds.
  Optional<Role> held(Set<Role> roles) {
    var mine = policy.roles();
    return roles.stream().filter(mine::contains).findFirst();
  }
}
