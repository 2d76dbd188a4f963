package fr.gouvernail.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/// The base of every entity that belongs to a company. The tenant is half of the identity: every
/// statement, link and index names it, and a row of another tenant is not found rather than
/// refused.
@MappedSuperclass
@IdClass(TenantOwned.Key.class)
public abstract class TenantOwned implements Persistable<TenantOwned.Key> {

  /// The composite identity: the tenant, then the row.
  public record Key(UUID tenantId, UUID id) implements Serializable {}

  @Id
  @TenantId
  @Column(name = "tenant_id", nullable = false, updatable = false)
  private @Nullable UUID tenantId;

  @Id
  @Column(name = "id", nullable = false, updatable = false)
  private @Nullable UUID id;

  @Version
  @Column(name = "version", nullable = false)
  private long version;

  @Transient private boolean fresh;

  /// For Hibernate.
  protected TenantOwned() {}

  /// A new row; its tenant is filled by Hibernate with the current one, whatever anybody claims.
  protected TenantOwned(UUID id) {
    this.id = id;
    this.fresh = true;
  }

  @PostLoad
  @PostPersist
  void stored() {
    fresh = false;
  }

  /// The row's id, unique within its tenant.
  public UUID id() {
    if (id == null) {
      throw new IllegalStateException("An entity has an id from its construction on");
    }
    return id;
  }

  /// The owner; known once the row was stored.
  public fr.gouvernail.tenancy.TenantId tenant() {
    if (tenantId == null) {
      throw new IllegalStateException("The tenant of an entity is known once it was stored");
    }
    return new fr.gouvernail.tenancy.TenantId(tenantId);
  }

  /// Counts the changes of this row; a writer that read an older one is refused.
  public long version() {
    return version;
  }

  @Override
  @SuppressWarnings("NullAway") // before the first save the tenant half is still unknown
  public Key getId() {
    return new Key(tenantId, id);
  }

  @Override
  public boolean isNew() {
    return fresh;
  }
}
