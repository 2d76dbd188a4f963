package fr.gouvernail.decision;

import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/// The last number given in a year.
@Entity
@Table(name = "decision_counter")
class DecisionCounter extends TenantOwned {

  @Column(name = "counted_year", updatable = false)
  private int year;

  private int last;

  protected DecisionCounter() {}

  DecisionCounter(int year) {
    super(idOf(year));
    this.year = year;
  }

  /// One row a year: a second one, written at the same moment, fails on the primary key.
  static UUID idOf(int year) {
    return new UUID(0, year);
  }

  Decision.Number next() {
    last++;
    return new Decision.Number(year, last);
  }
}
