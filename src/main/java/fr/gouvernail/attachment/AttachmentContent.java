package fr.gouvernail.attachment;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.attachment.KeptFile.Hold;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

  @Column(name = "kept_until")
  private @Nullable LocalDate keptUntil;

  @Column(name = "announced_on")
  private @Nullable LocalDate announcedOn;

  @Column(name = "held_because")
  private @Nullable String heldBecause;

  @Column(name = "held_by")
  private @Nullable UUID heldBy;

  @Column(name = "held_at")
  private @Nullable Instant heldAt;

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

  /// It ends after that day, or never.
  ///
  /// @param announced when people were told; null if they were not
  void end(@Nullable LocalDate until, @Nullable LocalDate announced) {
    keptUntil = until;
    announcedOn = announced;
  }

  /// It stays, whatever a rule says.
  ///
  /// @throws RuleViolated without a sufficient reason
  void hold(String reason, PersonRef by, Instant at) {
    var because = reason.strip();
    if (because.length() < FileTerms.SHORTEST_REASON
        || because.length() > FileTerms.LONGEST_REASON) {
      throw new RuleViolated(
          "attachment.held.reason", FileTerms.SHORTEST_REASON, FileTerms.LONGEST_REASON);
    }
    heldBecause = because;
    heldBy = by.value();
    heldAt = at;
  }

  /// Rules count again.
  void release() {
    heldBecause = null;
    heldBy = null;
    heldAt = null;
  }

  @Nullable LocalDate keptUntil() {
    return keptUntil;
  }

  @Nullable LocalDate announcedOn() {
    return announcedOn;
  }

  @Nullable Hold held() {
    return heldBecause == null
        ? null
        : new Hold(
            heldBecause,
            new PersonRef(Objects.requireNonNull(heldBy)),
            Objects.requireNonNull(heldAt));
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
