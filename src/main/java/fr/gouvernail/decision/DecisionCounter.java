package fr.gouvernail.decision;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/// The last number given in a year. A second one for the same year fails on the unique key.
@Entity
@Table(name = "decision_counter")
class DecisionCounter extends TenantOwned {

  @Column(name = "counted_year", updatable = false)
  private int year;

  private int last;

  protected DecisionCounter() {}

  DecisionCounter(int year) {
    super(UuidCreator.getTimeOrderedEpoch());
    this.year = year;
  }

  Decision.Number next() {
    last++;
    return new Decision.Number(year, last);
  }
}
