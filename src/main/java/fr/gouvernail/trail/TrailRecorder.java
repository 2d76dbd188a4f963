package fr.gouvernail.trail;

import fr.gouvernail.tenancy.TenantEvent;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Writes each event of a workspace to its trail, in the transaction of the change: both are kept
/// or neither. One native statement reads the end of the chain under a lock, computes the hash and
/// appends, so that an audit answer costs one round trip more, not three. It names its tenant
/// itself, since native statements pass by Hibernate's filter.
@Component
class TrailRecorder {

  /// What the first entry of a workspace follows.
  static final String GENESIS = "0".repeat(64);

  private static final String APPEND =
      """
      insert into trail_entry
        (tenant_id, seq, happened_at, actor, action, subject, details, previous_hash, hash)
      select :tenant, coalesce(last.seq, 0) + 1, :at, :actor, :action, :subject, :details,
        coalesce(last.hash, :genesis),
        sha2(concat(coalesce(last.hash, :genesis), '\\n', coalesce(last.seq, 0) + 1, '\\n', :payload), 256)
      from (select 1 as one) as always
      left join (
        select seq, hash from trail_entry where tenant_id = :tenant order by seq desc limit 1 for update
      ) as last on true
      """;

  private final EntityManager entities;
  private final Clock clock;
  private final JsonMapper json;

  TrailRecorder(EntityManager entities, Clock clock, JsonMapper json) {
    this.entities = entities;
    this.clock = clock;
    this.json = json;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(TenantEvent event) {
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var actor = event.actor().value();
    var details = json.writeValueAsString(event.details());
    entities
        .createNativeQuery(APPEND)
        .setParameter("tenant", event.tenant().value())
        .setParameter("at", at)
        .setParameter("actor", actor)
        .setParameter("action", event.action())
        .setParameter("subject", event.subject())
        .setParameter("details", details)
        .setParameter("genesis", GENESIS)
        .setParameter("payload", payload(at, actor, event.action(), event.subject(), details))
        .executeUpdate();
  }

  /// What is hashed: each part with its length before it, so that no two entries share a text.
  static String payload(Instant at, UUID actor, String action, String subject, String details) {
    var text = new StringBuilder();
    for (var part : new String[] {at.toString(), actor.toString(), action, subject, details}) {
      text.append(part.length()).append(':').append(part).append('\n');
    }
    return text.toString();
  }

  static String hash(String previous, long seq, String payload) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var text = previous + "\n" + seq + "\n" + payload;
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
