package fr.gouvernail.charter;

import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a reviewer thinks of a version: one opinion each, the last one counts. Whoever is asked has
/// a row before there is anything in it.
@Entity
@Table(name = "charter_opinion")
class Opinion extends TenantOwned {

  @Column(name = "charter_id", updatable = false)
  private UUID charterId;

  @Column(updatable = false)
  private UUID author;

  /// As what the person is asked, or gave it.
  @Enumerated(EnumType.STRING)
  private @Nullable Role role;

  /// Whether it is awaited on the text that was submitted last.
  private boolean asked;

  @Enumerated(EnumType.STRING)
  private @Nullable OpinionVerdict verdict;

  private String words;

  @Column(name = "given_at")
  private @Nullable Instant givenAt;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected Opinion() {}

  /// One that nobody asked for yet.
  Opinion(UUID id, CharterId charter, PersonRef from, Role role) {
    super(id);
    charterId = charter.value();
    author = from.value();
    this.role = role;
    words = "";
  }

  void become(OpinionVerdict wanted, String why, Instant at) {
    verdict = wanted;
    words = wanted == OpinionVerdict.FAVOURABLE && why.isBlank() ? "" : Comment.said(why);
    givenAt = at;
  }

  PersonRef author() {
    return new PersonRef(author);
  }

  boolean isGiven() {
    return verdict != null;
  }

  void askAs(Role wanted) {
    role = wanted;
    asked = true;
  }

  /// What was given stays, and is awaited no more.
  void askNoMore() {
    asked = false;
  }
}
