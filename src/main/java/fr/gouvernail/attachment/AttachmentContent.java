package fr.gouvernail.attachment;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// What a file holds, kept once in a company however often it is attached. The row is written
/// before the bytes and removed after them, so that no bytes are ever without one.
@Entity
@Table(name = "attachment_content")
class AttachmentContent extends TenantOwned {

  enum State {
    /// Its bytes are being kept, or whoever kept them did not come to the end.
    PENDING,
    /// Attached to something.
    KEPT,
    /// Attached to nothing any more: its bytes are going.
    DROPPED
  }

  @Column(updatable = false)
  private String sha256;

  @Column(updatable = false)
  private long size;

  /// The store that has its bytes.
  @Column(updatable = false)
  private String store;

  @Enumerated(EnumType.STRING)
  private State state;

  /// When it came into this state.
  private Instant since;

  @SuppressWarnings("NullAway.Init") // filled by Hibernate
  protected AttachmentContent() {}

  AttachmentContent(ReceivedFile file, String store, Instant now) {
    super(UuidCreator.getTimeOrderedEpoch());
    sha256 = file.sha256();
    size = file.size();
    this.store = store;
    state = State.PENDING;
    since = now;
  }

  void keep(Instant now) {
    state = State.KEPT;
    since = now;
  }

  void drop(Instant now) {
    state = State.DROPPED;
    since = now;
  }

  boolean isKept() {
    return state == State.KEPT;
  }

  String sha256() {
    return sha256;
  }

  long size() {
    return size;
  }

  Bytes bytes() {
    return new Bytes(id(), store);
  }

  /// Where bytes lie.
  record Bytes(UUID content, String store) {}
}
