package fr.gouvernail.engagement.reading;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/// When a consultant was last in a company. Not tenant-owned: the portfolio reads it for all of his
/// or her clients at once.
@Entity
@Table(name = "client_visit")
@IdClass(ClientVisit.Key.class)
class ClientVisit implements Persistable<ClientVisit.Key> {

  record Key(UUID personId, UUID tenantId) implements Serializable {}

  @Id
  @Column(name = "person_id", updatable = false)
  private UUID personId;

  @Id
  @Column(name = "tenant_id", updatable = false)
  private UUID tenantId;

  @Column(name = "visited_at")
  private Instant visitedAt;

  @Version private long version;

  @Transient private boolean fresh;

  @SuppressWarnings("NullAway.Init")
  protected ClientVisit() {}

  ClientVisit(PersonRef person, TenantId tenant, Instant at) {
    personId = person.value();
    tenantId = tenant.value();
    visitedAt = at;
    fresh = true;
  }

  void again(Instant at) {
    if (at.isAfter(visitedAt)) {
      visitedAt = at;
    }
  }

  @PostLoad
  @PostPersist
  void stored() {
    fresh = false;
  }

  @Override
  public Key getId() {
    return new Key(personId, tenantId);
  }

  @Override
  public boolean isNew() {
    return fresh;
  }

  UUID person() {
    return personId;
  }
}
