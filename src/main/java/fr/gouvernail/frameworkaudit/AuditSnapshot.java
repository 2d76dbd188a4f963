package fr.gouvernail.frameworkaudit;

import fr.gouvernail.seal.Fingerprint;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// The frozen text of a closed audit.
@Entity
@Table(name = "framework_snapshot")
class AuditSnapshot extends TenantOwned {

  private static final JsonMapper JSON = JsonMapper.shared();

  @Column(updatable = false)
  private String content;

  @Column(updatable = false)
  private String hash;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected AuditSnapshot() {}

  AuditSnapshot(ClosedFrameworkAudit closed) {
    super(closed.id().value());
    content = JSON.writeValueAsString(closed);
    hash = Fingerprint.of(List.of(content)).digits();
  }

  ClosedFrameworkAudit closed() {
    return JSON.readValue(content, ClosedFrameworkAudit.class);
  }

  String hash() {
    return hash;
  }

  /// Whether the text is the one that was frozen.
  boolean isIntact() {
    return Fingerprint.of(List.of(content)).digits().equals(hash);
  }
}
