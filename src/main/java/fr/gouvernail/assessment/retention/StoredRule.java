package fr.gouvernail.assessment.retention;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantId;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// What a company chose: one row, named by the company's own id.
@Entity
@Table(name = "retention_rule")
class StoredRule extends TenantOwned {

  @Enumerated(EnumType.STRING)
  private Keeping closed;

  @Enumerated(EnumType.STRING)
  private Keeping unfinished;

  @Column(name = "changed_by")
  private UUID changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  @SuppressWarnings("NullAway.Init") // filled by Hibernate
  protected StoredRule() {}

  @SuppressWarnings("NullAway.Init") // `choose` fills the rest
  StoredRule(TenantId company, RetentionRule rule, PersonRef by, Instant at) {
    super(company.value());
    choose(rule, by, at);
  }

  final void choose(RetentionRule rule, PersonRef by, Instant at) {
    closed = rule.closed();
    unfinished = rule.unfinished();
    changedBy = by.value();
    changedAt = at;
  }

  RetentionRule rule() {
    return new RetentionRule(closed, unfinished);
  }

  PersonRef changedBy() {
    return new PersonRef(changedBy);
  }

  Instant changedAt() {
    return changedAt;
  }
}
