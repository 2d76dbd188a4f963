package fr.gouvernail.assessment;

import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import tools.jackson.databind.json.JsonMapper;

/// The frozen text of a closed assessment, beside it so that lists do not carry it.
@Entity
@Table(name = "assessment_snapshot")
class Snapshot extends TenantOwned {

  private static final JsonMapper JSON = JsonMapper.shared();

  @Column(updatable = false)
  private String content;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected Snapshot() {}

  Snapshot(ClosedAudit closed) {
    super(closed.id().value());
    content = JSON.writeValueAsString(closed);
  }

  ClosedAudit closed() {
    return JSON.readValue(content, ClosedAudit.class);
  }
}
