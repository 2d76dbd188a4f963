package fr.gouvernail.usecase;

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
import java.util.UUID;

/// The first of two signatures, until the second one comes.
@Entity
@Table(name = "use_case_signature")
class UseCaseSignature extends TenantOwned {

  @Column(name = "use_case_id", updatable = false)
  private UUID useCase;

  @Column(updatable = false)
  private int edition;

  @Column(updatable = false)
  private String transition;

  @Column(updatable = false)
  private UUID person;

  @Enumerated(EnumType.STRING)
  @Column(name = "as_role", updatable = false)
  private Role role;

  @Column(name = "signed_at", updatable = false)
  private Instant signedAt;

  @Column(updatable = false)
  private String words;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected UseCaseSignature() {}

  UseCaseSignature(UseCaseId useCase, SignatureRow row) {
    super(UuidCreator.getTimeOrderedEpoch());
    this.useCase = useCase.value();
    edition = row.edition();
    transition = row.transition();
    person = row.person().value();
    role = row.role();
    signedAt = row.signedAt();
    words = row.words();
  }

  SignatureRow row() {
    return new SignatureRow(edition, transition, new PersonRef(person), role, signedAt, words);
  }
}
