package fr.gouvernail.attachment.store;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/// A piece of a file.
@Entity
@Table(name = "attachment_chunk")
class AttachmentChunk extends TenantOwned {

  @Column(name = "content_id", updatable = false)
  private UUID content;

  /// From 0, without gaps.
  @Column(updatable = false)
  private int position;

  @Column(updatable = false)
  private byte[] bytes;

  @SuppressWarnings("NullAway.Init") // filled by Hibernate
  protected AttachmentChunk() {}

  AttachmentChunk(UUID content, int position, byte[] bytes) {
    super(UuidCreator.getTimeOrderedEpoch());
    this.content = content;
    this.position = position;
    this.bytes = bytes;
  }
}
