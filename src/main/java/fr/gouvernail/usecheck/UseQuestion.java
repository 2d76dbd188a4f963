package fr.gouvernail.usecheck;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.charter.model.Verdict;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantOwned;
import fr.gouvernail.tool.DataLevel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// Somebody asked whether he or she may, and was answered.
@Entity
@Table(name = "use_question")
class UseQuestion extends TenantOwned {

  @Column(name = "person_id", updatable = false)
  private UUID personId;

  @Column(name = "asked_at", updatable = false)
  private Instant askedAt;

  @Column(updatable = false)
  private String charter;

  /// Name of the tool; empty for one that the charter does not list.
  @Column(updatable = false)
  private String tool;

  @Enumerated(EnumType.STRING)
  @Column(name = "data_level", updatable = false)
  private DataLevel level;

  @Column(name = "use_id", updatable = false)
  private String use;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Verdict verdict;

  @SuppressWarnings("NullAway.Init") // filled by Hibernate
  protected UseQuestion() {}

  UseQuestion(PersonRef person, Instant at, String charter, Asked asked, Verdict verdict) {
    super(UuidCreator.getTimeOrderedEpoch());
    this.personId = person.value();
    this.askedAt = at;
    this.charter = charter;
    this.tool = asked.tool();
    this.level = asked.level();
    this.use = asked.use();
    this.verdict = verdict;
  }
}
