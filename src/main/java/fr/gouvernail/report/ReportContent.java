package fr.gouvernail.report;

import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/// The bytes of a document, beside its row so that lists do not carry them.
@Entity
@Table(name = "report_content")
class ReportContent extends TenantOwned {

  @Column(updatable = false)
  private byte[] bytes;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected ReportContent() {}

  ReportContent(UUID report, byte[] bytes) {
    super(report);
    this.bytes = bytes;
  }

  byte[] bytes() {
    return bytes;
  }
}
