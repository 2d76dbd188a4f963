package fr.gouvernail.identity;

import fr.gouvernail.tenancy.PersonRef;
import java.util.Collections;
import java.util.Set;

/// A person in the current workspace, with what the membership gives.
///
/// @param department where in the company he or she works; empty while nobody said
/// @param appointed the roles that he or she holds today by appointment
/// @param joined whether the person ever signed in
/// @param reopenable whether the company may open a closed access again; a firm opens what it
///   closed itself
public record Member(
    PersonRef person,
    String name,
    String email,
    String department,
    Grant grant,
    Set<Role> appointed,
    boolean joined,
    boolean reopenable) {

  /// Whether the person holds one of these roles, by membership or by appointment.
  public boolean holds(Set<Role> roles) {
    return !Collections.disjoint(grant.roles(), roles) || !Collections.disjoint(appointed, roles);
  }

  /// The name, with the title where there is one.
  public String titled() {
    return grant.title().isBlank() ? name : name + ", " + grant.title();
  }
}
