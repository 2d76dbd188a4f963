package fr.gouvernail.engagement.reading;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/// Somebody from outside read a page or took a file: once a quarter of an hour, however often.
@Entity
class Reading extends TenantOwned {

  @Column(name = "person_id", updatable = false)
  private UUID personId;

  @Column(name = "firm_id", updatable = false)
  private UUID firmId;

  @Column(updatable = false)
  private String page;

  @Column(updatable = false)
  private String subject;

  @Column(updatable = false)
  private Instant slot;

  @Column(name = "read_at", updatable = false)
  private Instant readAt;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected Reading() {}

  Reading(ReadingKey key, UUID firm, Instant at) {
    super(UuidCreator.getTimeOrderedEpoch());
    personId = key.person();
    firmId = firm;
    page = key.page();
    subject = key.subject();
    slot = key.slot();
    readAt = at;
  }
}
