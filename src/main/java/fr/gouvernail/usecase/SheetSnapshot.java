package fr.gouvernail.usecase;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// A sheet as it was submitted. The database refuses to change or remove one.
@Entity
@Table(name = "use_case_snapshot")
class SheetSnapshot extends TenantOwned {

  @Column(name = "use_case_id", updatable = false)
  private UUID useCase;

  @Column(updatable = false)
  private int number;

  @Column(updatable = false)
  private String frozen;

  @Column(updatable = false)
  private String hash;

  @Column(name = "frozen_at", updatable = false)
  private Instant frozenAt;

  @Column(name = "frozen_by", updatable = false)
  private UUID frozenBy;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected SheetSnapshot() {}

  SheetSnapshot(UUID id, UseCaseId useCase, FrozenSheet sheet, PersonRef by, Instant at) {
    super(id);
    this.useCase = useCase.value();
    number = sheet.number();
    frozen = sheet.json();
    hash = FrozenSheet.hash(frozen);
    frozenAt = at;
    frozenBy = by.value();
  }

  String hash() {
    return hash;
  }

  SnapshotRow row() {
    return new SnapshotRow(id(), useCase, number, hash, frozenAt, frozenBy);
  }

  FrozenSheet sheet() {
    return FrozenSheet.read(frozen);
  }
}
