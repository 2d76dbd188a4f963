package fr.gouvernail.attachment;

import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/// The one row of a company, named by the company's own id, on which those who attach and remove
/// files queue: so a content is counted, found again and dropped exactly once.
@Entity
@Table(name = "attachment_space")
class AttachmentSpace extends TenantOwned {

  protected AttachmentSpace() {}

  AttachmentSpace(UUID id) {
    super(id);
  }
}
