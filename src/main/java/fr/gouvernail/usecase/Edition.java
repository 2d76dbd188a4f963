package fr.gouvernail.usecase;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// A sheet as it was submitted. The database refuses to change or remove one.
@Entity
@Table(name = "use_case_edition")
class Edition extends TenantOwned {

  @Column(name = "use_case_id", updatable = false)
  private UUID useCase;

  @Column(updatable = false)
  private int edition;

  @Column(updatable = false)
  private String frozen;

  @Column(updatable = false)
  private String hash;

  @Column(name = "frozen_at", updatable = false)
  private Instant frozenAt;

  @Column(name = "frozen_by", updatable = false)
  private UUID frozenBy;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected Edition() {}

  Edition(UseCaseId useCase, int edition, FrozenSheet sheet, PersonRef by, Instant at) {
    super(UuidCreator.getTimeOrderedEpoch());
    this.useCase = useCase.value();
    this.edition = edition;
    frozen = sheet.json();
    hash = sheet.hash();
    frozenAt = at;
    frozenBy = by.value();
  }

  EditionRow row() {
    return new EditionRow(new UseCaseId(useCase), edition, hash, frozenAt, new PersonRef(frozenBy));
  }

  FrozenSheet sheet() {
    return FrozenSheet.read(frozen);
  }
}
