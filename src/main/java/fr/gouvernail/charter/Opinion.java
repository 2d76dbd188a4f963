package fr.gouvernail.charter;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// What a reviewer thinks of a version: one opinion each, the last one counts.
@Entity
@Table(name = "charter_opinion")
class Opinion extends TenantOwned {

  @Column(name = "charter_id", updatable = false)
  private UUID charterId;

  @Column(updatable = false)
  private UUID author;

  @Enumerated(EnumType.STRING)
  private OpinionVerdict verdict;

  private String words;

  @Column(name = "given_at")
  private Instant givenAt;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected Opinion() {}

  @SuppressWarnings("NullAway.Init") // filled by become
  Opinion(
      UUID id, CharterId charter, PersonRef by, OpinionVerdict verdict, String words, Instant at) {
    super(id);
    charterId = charter.value();
    author = by.value();
    become(verdict, words, at);
  }

  final void become(OpinionVerdict wanted, String why, Instant at) {
    verdict = wanted;
    words = wanted == OpinionVerdict.FAVOURABLE && why.isBlank() ? "" : Comment.said(why);
    givenAt = at;
  }
}
