package fr.gouvernail.trail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/// One line of the trail, for reading only: [TrailRecorder] writes it in one statement.
@Entity
@Immutable
@Table(name = "trail_entry")
@IdClass(TrailEntry.Key.class)
class TrailEntry {

  record Key(UUID tenantId, long seq) implements Serializable {}

  @Id
  @TenantId
  @Column(name = "tenant_id")
  private UUID tenantId;

  @Id private long seq;

  @Column(name = "happened_at")
  private Instant happenedAt;

  private UUID actor;
  private String action;
  private String subject;
  private String details;

  @Column(name = "previous_hash")
  private String previousHash;

  private String hash;

  @SuppressWarnings("NullAway.Init")
  protected TrailEntry() {}

  long seq() {
    return seq;
  }

  boolean follows(String expectedPreviousHash, long expectedSeq) {
    var payload = TrailRecorder.payload(happenedAt, actor, action, subject, details);
    return seq == expectedSeq
        && previousHash.equals(expectedPreviousHash)
        && hash.equals(TrailRecorder.hash(previousHash, seq, payload));
  }

  String hash() {
    return hash;
  }
}
