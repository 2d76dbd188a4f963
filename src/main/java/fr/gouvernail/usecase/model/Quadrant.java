package fr.gouvernail.usecase.model;

/// Where a use falls in the matrix.
public enum Quadrant {
  QUICK_WIN("gains_rapides"),
  STRATEGIC("projets_strategiques"),
  SMALL_IMPROVEMENT("ameliorations_ponctuelles"),
  AVOID("a_eviter");

  private final String id;

  Quadrant(String id) {
    this.id = id;
  }

  /// As content has it.
  public String id() {
    return id;
  }
}
