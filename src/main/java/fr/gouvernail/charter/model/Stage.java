package fr.gouvernail.charter.model;

/// Steps of a charter's life that a finding may block; who is blocked at one is blocked at all that
/// follow.
public enum Stage {
  REVIEW,
  APPROVAL,
  IN_FORCE
}
