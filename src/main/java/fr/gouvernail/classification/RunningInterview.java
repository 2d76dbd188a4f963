package fr.gouvernail.classification;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.aiact.Answers;
import fr.gouvernail.questionnaire.Version;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// Answers that are being given. It ends as a run of the same id.
@Entity
@Table(name = "classification_interview")
class RunningInterview extends TenantOwned {

  @Column(name = "subject_id", updatable = false)
  private UUID subject;

  @Column(name = "pack_version")
  private String pack;

  @Convert(converter = AnswersColumn.class)
  private Answers answers;

  @Column(name = "started_by", updatable = false)
  private UUID startedBy;

  @Column(name = "started_at", updatable = false)
  private Instant startedAt;

  @Column(name = "changed_by")
  private UUID changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  @SuppressWarnings("NullAway.Init") // filled by Hibernate
  protected RunningInterview() {}

  RunningInterview(UUID subject, Version pack, Answers answers, PersonRef by, Instant at) {
    super(UuidCreator.getTimeOrderedEpoch());
    this.subject = subject;
    this.pack = pack.toString();
    this.answers = answers;
    startedBy = by.value();
    startedAt = at;
    changedBy = by.value();
    changedAt = at;
  }

  void answer(Answers changed, Version under, PersonRef by, Instant at) {
    answers = changed;
    pack = under.toString();
    changedBy = by.value();
    changedAt = at;
  }

  Answers answers() {
    return answers;
  }

  UUID subject() {
    return subject;
  }

  InterviewSheet.State state() {
    return new InterviewSheet.State(
        id(),
        version(),
        Version.of(pack),
        new PersonRef(startedBy),
        startedAt,
        new PersonRef(changedBy),
        changedAt);
  }
}
