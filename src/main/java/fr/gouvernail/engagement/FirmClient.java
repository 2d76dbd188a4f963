package fr.gouvernail.engagement;

import fr.gouvernail.shell.ClientMarks.ClientMark;
import fr.gouvernail.shell.component.ClientColour;
import fr.gouvernail.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/// A company that a firm advises, with the mark that tells it apart. The mark is stored and never
/// changes by itself: consultants learn it.
@Entity
@Table(name = "firm_client")
class FirmClient {

  @Id private UUID id;

  @Column(name = "firm_id", updatable = false)
  private UUID firmId;

  @Column(name = "tenant_id", updatable = false)
  private UUID tenantId;

  private String initials;

  @Enumerated(EnumType.STRING)
  private ClientColour colour;

  @Version private long version;

  @SuppressWarnings("NullAway.Init")
  protected FirmClient() {}

  FirmClient(UUID id, UUID firmId, TenantId tenant, ClientMark mark) {
    this.id = id;
    this.firmId = firmId;
    this.tenantId = tenant.value();
    this.initials = mark.initials();
    this.colour = mark.colour();
  }

  UUID firm() {
    return firmId;
  }

  TenantId tenant() {
    return new TenantId(tenantId);
  }

  ClientMark mark() {
    return new ClientMark(initials, colour);
  }
}
