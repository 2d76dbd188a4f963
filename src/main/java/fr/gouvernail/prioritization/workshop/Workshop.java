package fr.gouvernail.prioritization.workshop;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Several people score some uses of AI. Its row is what votes and the leader’s acts wait for each
/// other at.
@Entity
@Table(name = "workshop")
class Workshop extends TenantOwned {

  @Column(updatable = false)
  private String title;

  @Column(name = "opened_at", updatable = false)
  private Instant openedAt;

  @Column(name = "opened_by", updatable = false)
  private UUID openedBy;

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  @Column(name = "closed_by")
  private @Nullable UUID closedBy;

  @SuppressWarnings("NullAway.Init") // filled by Hibernate
  protected Workshop() {}

  Workshop(WorkshopId id, String title, PersonRef by, Instant at) {
    super(id.value());
    this.title = title;
    openedBy = by.value();
    openedAt = at;
  }

  /// @return whether it was open
  boolean close(PersonRef by, Instant at) {
    if (closedAt != null) {
      return false;
    }
    closedAt = at;
    closedBy = by.value();
    return true;
  }

  /// @throws RuleViolated once it is closed
  void requireOpen() {
    if (closedAt != null) {
      throw new RuleViolated("prioritization.rule.closed");
    }
  }

  WorkshopId ref() {
    return new WorkshopId(id());
  }

  String title() {
    return title;
  }

  PersonRef openedBy() {
    return new PersonRef(openedBy);
  }

  Instant openedAt() {
    return openedAt;
  }

  @Nullable Instant closedAt() {
    return closedAt;
  }
}
