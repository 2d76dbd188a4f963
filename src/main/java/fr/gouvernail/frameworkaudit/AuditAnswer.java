package fr.gouvernail.frameworkaudit;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/// The answer to one question of one audit, or what is said of one requirement. Changed by
/// [AuditAnswers#record] and [AuditAnswers#askAgain] alone.
@Entity
@Table(name = "framework_answer")
class AuditAnswer extends TenantOwned {

  private static final JsonMapper JSON = JsonMapper.shared();

  @Column(name = "audit_id", updatable = false)
  private UUID auditId;

  @Column(updatable = false)
  private String subject;

  private String given;
  private String comment;
  private int revision;
  private boolean stale;
  private String mark;

  @Column(name = "answered_by")
  private UUID answeredBy;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected AuditAnswer() {}

  /// The first answer.
  AuditAnswer(UUID id, SaveGiven saved, PersonRef by, Instant at) {
    super(id);
    auditId = saved.audit().value();
    subject = saved.subject();
    given = json(saved.given());
    comment = saved.comment();
    revision = 1;
    mark = saved.mark();
    answeredBy = by.value();
    answeredAt = at;
  }

  static String json(GivenAnswer given) {
    return JSON.writeValueAsString(given);
  }

  StoredGiven stored() {
    return new StoredGiven(
        subject,
        JSON.readValue(given, GivenAnswer.class),
        comment,
        revision,
        stale,
        mark,
        new PersonRef(answeredBy),
        answeredAt);
  }
}
