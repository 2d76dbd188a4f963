package fr.gouvernail.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Tells every running portal that what a person may do has changed.
@Entity
@Table(name = "access_change")
class AccessChange {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "happened_at")
  private Instant happenedAt;

  @SuppressWarnings("NullAway.Init")
  protected AccessChange() {}

  AccessChange(UUID personId, Instant happenedAt) {
    this.personId = personId;
    this.happenedAt = happenedAt;
  }

  long id() {
    return id == null ? 0 : id;
  }

  UUID personId() {
    return personId;
  }
}
