package fr.gouvernail.usecase.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The sub-criteria of the matrix (use-case charter, §1.6), each scored from 1 to 10.
public enum Criterion {
  STRATEGIC_VALUE(Axis.IMPACT, "valeur_strategique", 40),
  FINANCIAL_GAIN(Axis.IMPACT, "gains_financiers", 40),
  COMPETITIVE_EDGE(Axis.IMPACT, "avantage_concurrentiel", 20),
  /// 10 is very affordable.
  COST(Axis.FEASIBILITY, "cout", 25),
  SIMPLICITY(Axis.FEASIBILITY, "simplicite_technique", 25),
  DATA(Axis.FEASIBILITY, "donnees", 25),
  SKILLS(Axis.FEASIBILITY, "competences", 25);

  private final Axis axis;
  private final String id;
  private final int weight;

  Criterion(Axis axis, String id, int weight) {
    this.axis = axis;
    this.id = id;
    this.weight = weight;
  }

  public Axis axis() {
    return axis;
  }

  /// As the field `scores` and content have it.
  public String id() {
    return id;
  }

  /// In hundredths of its axis.
  public int weight() {
    return weight;
  }

  static List<Criterion> of(Axis axis) {
    return Arrays.stream(values()).filter(criterion -> criterion.axis == axis).toList();
  }

  public static Optional<Criterion> of(String id) {
    return Arrays.stream(values()).filter(criterion -> criterion.id.equals(id)).findFirst();
  }
}
