package fr.gouvernail.deadline;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A secret address of one person's calendar. The secret itself is known to nobody but that person.
@Entity
@Table(name = "calendar_link")
class CalendarLink extends TenantOwned {

  @Column(name = "person_id", updatable = false)
  private UUID personId;

  @Column(updatable = false)
  private String name;

  @Column(updatable = false)
  private String language;

  private String hash;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "fetched_on")
  private @Nullable LocalDate fetchedOn;

  @Column(name = "revoked_at")
  private @Nullable Instant revokedAt;

  @SuppressWarnings("NullAway.Init") // filled by Hibernate
  protected CalendarLink() {}

  CalendarLink(
      UUID id, PersonRef person, String name, String language, LinkToken token, Instant at) {
    super(id);
    personId = person.value();
    this.name = name;
    this.language = language;
    hash = token.hash();
    createdAt = at;
  }

  /// The secret before is worth nothing any more.
  void replace(LinkToken token) {
    hash = token.hash();
  }

  /// @return whether it was not revoked already
  boolean revoke(Instant at) {
    if (revokedAt != null) {
      return false;
    }
    revokedAt = at;
    return true;
  }

  boolean isRevoked() {
    return revokedAt != null;
  }

  PersonRef person() {
    return new PersonRef(personId);
  }

  Locale locale() {
    return Locale.forLanguageTag(language);
  }

  CalendarLinkRow row() {
    return new CalendarLinkRow(id(), name, language, createdAt, fetchedOn);
  }
}
