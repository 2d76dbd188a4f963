package fr.gouvernail.ailead;

import fr.gouvernail.identity.Role;

/// What a person is appointed to.
public enum Seat {
  LEAD(Role.AI_LEAD),
  DEPUTY(Role.DEPUTY_AI_LEAD);

  private final Role role;

  Seat(Role role) {
    this.role = role;
  }

  /// The role that the appointment gives.
  public Role role() {
    return role;
  }

  Seat other() {
    return this == LEAD ? DEPUTY : LEAD;
  }
}
