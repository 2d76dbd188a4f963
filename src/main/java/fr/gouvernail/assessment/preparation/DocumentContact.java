package fr.gouvernail.assessment.preparation;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// Somebody of the company who gathers the documents of an assessment.
@Entity
@Table(name = "document_contact")
class DocumentContact extends TenantOwned {

  @Column(name = "series_id", updatable = false)
  private UUID seriesId;

  @Column(updatable = false)
  private UUID person;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "asked_by")
  private UUID askedBy;

  @Column(name = "asked_at")
  private Instant askedAt;

  @SuppressWarnings("NullAway.Init") // filled by Hibernate
  protected DocumentContact() {}

  DocumentContact(UUID series, PersonRef person, LocalDate due, PersonRef by, Instant at) {
    super(UuidCreator.getTimeOrderedEpoch());
    seriesId = series;
    this.person = person.value();
    dueOn = due;
    askedBy = by.value();
    askedAt = at;
  }

  /// Asks again, by another day.
  void ask(LocalDate due, PersonRef by, Instant at) {
    dueOn = due;
    askedBy = by.value();
    askedAt = at;
  }

  UUID series() {
    return seriesId;
  }

  PersonRef person() {
    return new PersonRef(person);
  }

  LocalDate due() {
    return dueOn;
  }

  PersonRef askedBy() {
    return new PersonRef(askedBy);
  }

  Instant askedAt() {
    return askedAt;
  }
}
