package fr.gouvernail.notification;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One person was told one thing.
@Entity
class Notice extends TenantOwned {

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
  private String path;

  @Column(name = "happened_at")
  private Instant happenedAt;

  @Column(name = "read_at")
  private @Nullable Instant readAt;

  @Column(name = "once_key", updatable = false)
  private @Nullable String onceKey;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected Notice() {}

  @SuppressWarnings("NullAway.Init") // `tell` fills the rest
  Notice(UUID id, PersonRef person, Matter matter, @Nullable String onceKey, Instant at) {
    super(id);
    this.personId = person.value();
    this.kind = matter.kind();
    this.objectId = matter.object();
    this.onceKey = onceKey;
    tell(matter, at);
  }

  /// Takes the newest state of the same matter.
  final void tell(Matter matter, Instant at) {
    title = matter.title().fr();
    titleEn = matter.title().en();
    day = matter.day();
    path = matter.path();
    happenedAt = at;
  }

  PersonRef person() {
    return new PersonRef(personId);
  }

  void read(Instant at) {
    if (readAt == null) {
      readAt = at;
    }
  }
}
