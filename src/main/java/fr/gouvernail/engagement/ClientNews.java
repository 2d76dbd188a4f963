package fr.gouvernail.engagement;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.tenancy.TenantEvent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/// Something happened in a company that a consultant who comes back would want to know: what kind
/// of thing, when, by whom, and not a word more. Not tenant-owned: it is read across companies, and
/// only beside the reader's own memberships (see `ClientNewsLines#since`).
@Entity
@Table(name = "client_news")
class ClientNews implements Persistable<UUID> {

  @Id private UUID id;

  @Column(name = "tenant_id", updatable = false)
  private UUID tenantId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private NewsKind kind;

  @Column(updatable = false)
  private UUID actor;

  @Column(name = "happened_at", updatable = false)
  private Instant happenedAt;

  @Transient private boolean fresh;

  @SuppressWarnings("NullAway.Init")
  protected ClientNews() {}

  ClientNews(TenantEvent event, NewsKind kind, Instant at) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.fresh = true;
    this.tenantId = event.tenant().value();
    this.kind = kind;
    this.actor = event.actor().value();
    this.happenedAt = at;
  }

  @PostLoad
  @PostPersist
  void stored() {
    fresh = false;
  }

  @Override
  public UUID getId() {
    return id;
  }

  @Override
  public boolean isNew() {
    return fresh;
  }
}
