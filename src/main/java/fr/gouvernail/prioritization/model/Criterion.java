package fr.gouvernail.prioritization.model;

import java.util.Arrays;
import java.util.Optional;

/// What is scored, a whole number from 1 to 10; the texts are `prioritization.criterion.<name>`.
/// Source: use-case charter §1.6.
public enum Criterion {
  STRATEGIC_VALUE("valeur_strategique", Axis.IMPACT, 40),
  FINANCIAL_GAIN("gains_financiers", Axis.IMPACT, 40),
  COMPETITIVE_EDGE("avantage_concurrentiel", Axis.IMPACT, 20),
  /// 10 is very affordable.
  COST("cout", Axis.FEASIBILITY, 25),
  SIMPLICITY("simplicite_technique", Axis.FEASIBILITY, 25),
  DATA("donnees", Axis.FEASIBILITY, 25),
  SKILLS("competences", Axis.FEASIBILITY, 25);

  /// The least and the most that one can give.
  public static final int LEAST = 1;

  public static final int MOST = 10;

  private final String id;
  private final Axis axis;
  private final int weight;

  Criterion(String id, Axis axis, int weight) {
    this.id = id;
    this.axis = axis;
    this.weight = weight;
  }

  /// The one with this id.
  public static Optional<Criterion> of(String id) {
    return Arrays.stream(values()).filter(c -> c.id.equals(id)).findFirst();
  }

  /// Its name in use-case charters and in the database.
  public String id() {
    return id;
  }

  public Axis axis() {
    return axis;
  }

  /// Its share of the axis, in percent.
  public int weight() {
    return weight;
  }
}
