package fr.gouvernail.trail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/// Where the chain of a workspace ends. Written by the database alone; what follows it no longer,
/// or not yet, was taken away.
@Entity
@Immutable
@Table(name = "trail_head")
class TrailHead {

  @Id
  @TenantId
  @Column(name = "tenant_id")
  private UUID tenantId;

  private long seq;

  @SuppressWarnings("NullAway.Init")
  protected TrailHead() {}
}
