package fr.gouvernail.engagement;

import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/// The firm that answers for a closed audit: its lead consultant's on the day of the closing,
/// wherever he or she works later.
@Entity
@Table(name = "led_audit")
class LedAudit extends TenantOwned {

  @Column(name = "firm_id", updatable = false)
  private UUID firmId;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected LedAudit() {}

  LedAudit(AssessmentId audit, UUID firm) {
    super(audit.value());
    this.firmId = firm;
  }

  UUID firm() {
    return firmId;
  }
}
