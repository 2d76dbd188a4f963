package fr.gouvernail.trail;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.tenancy.TenantEvent;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// One line of the trail. Its rank and its hashes are written by the database as it is inserted;
/// see the trigger `trail_entry_chains`, whose hash [#follows] recomputes.
@Entity
@Immutable
@Table(name = "trail_entry")
class TrailEntry extends TenantOwned {

  /// What the first entry of a workspace follows.
  static final String GENESIS = "0".repeat(64);

  private static final DateTimeFormatter MICROSECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);

  @Column(insertable = false)
  private long seq;

  @Column(name = "happened_at")
  private Instant happenedAt;

  private UUID actor;
  private String action;
  private String subject;
  private String details;

  @Column(name = "previous_hash", insertable = false)
  private String previousHash;

  @Column(insertable = false)
  private String hash;

  @SuppressWarnings("NullAway.Init")
  protected TrailEntry() {}

  @SuppressWarnings("NullAway.Init")
  TrailEntry(TenantEvent event, String details, Instant at) {
    super(UuidCreator.getTimeOrderedEpoch());
    this.happenedAt = at;
    this.actor = event.actor().value();
    this.action = event.action();
    this.subject = event.subject();
    this.details = details;
  }

  long seq() {
    return seq;
  }

  String hash() {
    return hash;
  }

  boolean follows(String expectedPreviousHash, long expectedSeq) {
    return seq == expectedSeq
        && previousHash.equals(expectedPreviousHash)
        && hash.equals(expectedHash());
  }

  private String expectedHash() {
    var text =
        String.join(
            "\n",
            previousHash,
            String.valueOf(seq),
            MICROSECONDS.format(happenedAt),
            actor.toString().replace("-", ""),
            measured(action),
            measured(subject),
            measured(details));
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  /// A text with its length before it, so that no two entries share what is hashed.
  private static String measured(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length + ":" + text;
  }
}
