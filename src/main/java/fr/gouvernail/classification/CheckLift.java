package fr.gouvernail.classification;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// That the points were checked which a lawyer should see. The database refuses to change or remove
/// one.
@Entity
@Table(name = "classification_lift")
class CheckLift extends TenantOwned {

  @Column(name = "run_id", updatable = false)
  private UUID run;

  @Column(name = "lifted_by", updatable = false)
  private UUID liftedBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "as_role", updatable = false)
  private Role role;

  @Column(updatable = false)
  private String reason;

  @Column(name = "lifted_at", updatable = false)
  private Instant liftedAt;

  @Column(updatable = false)
  private boolean alone;

  @SuppressWarnings("NullAway.Init") // filled by Hibernate
  protected CheckLift() {}

  CheckLift(UUID run, PersonRef by, Role role, String reason, Instant at, boolean alone) {
    super(UuidCreator.getTimeOrderedEpoch());
    this.run = run;
    this.liftedBy = by.value();
    this.role = role;
    this.reason = reason;
    this.liftedAt = at.truncatedTo(ChronoUnit.MICROS);
    this.alone = alone;
  }

  ClassificationRow.Lift row() {
    return new ClassificationRow.Lift(new PersonRef(liftedBy), role, reason, liftedAt, alone);
  }
}
