package fr.gouvernail.notification;

import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/// A mail that has not been handed over yet. It keeps no address and no finished text: both are
/// taken when it is sent.
@Entity
@Table(name = "outgoing_mail")
class OutgoingMail implements Persistable<UUID> {

  private static final Duration PATIENCE = Duration.ofDays(5);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

  @Id private UUID id;
  @Version private long version;

  @Column(name = "tenant_id", updatable = false)
  private UUID tenantId;

  @Column(name = "person_id", updatable = false)
  private UUID personId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private NoticeKind kind;

  @Column(name = "object_id", updatable = false)
  private @Nullable UUID objectId;

  private String title;

  @Column(name = "title_en")
  private @Nullable String titleEn;

  private @Nullable LocalDate day;

  @Column(updatable = false)
  private String path;

  @Column(name = "written_at", updatable = false)
  private Instant writtenAt;

  /// Null once given up.
  @Column(name = "due_at")
  private @Nullable Instant dueAt;

  private int attempts;

  /// Otherwise each new row would be looked for before it is written.
  @Transient private boolean fresh;

  @SuppressWarnings("NullAway.Init")
  protected OutgoingMail() {}

  OutgoingMail(UUID id, TenantId tenant, PersonRef person, Matter matter, Instant at, Instant due) {
    this.id = id;
    this.fresh = true;
    this.tenantId = tenant.value();
    this.personId = person.value();
    this.kind = matter.kind();
    this.objectId = matter.object();
    this.path = matter.path();
    this.writtenAt = at;
    this.dueAt = due;
    update(matter);
  }

  /// Takes the newest state of the same matter.
  final void update(Matter matter) {
    title = matter.title().fr();
    titleEn = matter.title().en();
    day = matter.day();
  }

  /// Keeps others from sending it meanwhile.
  void claim(Instant until) {
    dueAt = until;
  }

  /// Tries again later: after one minute, two, four, at most an hour; for five days.
  ///
  /// @return whether it will be tried again
  boolean retry(Instant now) {
    attempts++;
    var pause = Duration.ofMinutes(1L << Math.min(attempts - 1, 6));
    dueAt =
        now.isAfter(writtenAt.plus(PATIENCE))
            ? null
            : now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    return dueAt != null;
  }

  void giveUp() {
    attempts++;
    dueAt = null;
  }

  @PostLoad
  @PostPersist
  void stored() {
    fresh = false;
  }

  @Override
  public UUID getId() {
    return id;
  }

  @Override
  public boolean isNew() {
    return fresh;
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  TenantId tenant() {
    return new TenantId(tenantId);
  }

  PersonRef person() {
    return new PersonRef(personId);
  }

  int attempts() {
    return attempts;
  }

  @Nullable Instant dueAt() {
    return dueAt;
  }

  Matter matter() {
    return new Matter(kind, objectId, new Text(title, titleEn), day, path);
  }
}
