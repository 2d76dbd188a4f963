package fr.gouvernail.usecase.model;

/// The two axes of the matrix.
public enum Axis {
  IMPACT,
  FEASIBILITY
}
