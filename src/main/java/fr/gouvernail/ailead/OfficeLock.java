package fr.gouvernail.ailead;

import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/// The one row of a company, named by the company's own id, on which those who change its office
/// queue.
@Entity
@Table(name = "ai_lead_office")
class OfficeLock extends TenantOwned {

  protected OfficeLock() {}

  OfficeLock(UUID id) {
    super(id);
  }
}
