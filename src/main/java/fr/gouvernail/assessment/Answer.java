package fr.gouvernail.assessment;

import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.questionnaire.EvidenceLevel;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The answer to one question of one assessment. Changed by [Answers#record] and [Answers#judge]
/// alone.
@Entity
class Answer extends TenantOwned {

  @Column(name = "assessment_id")
  private UUID assessmentId;

  @Column(name = "question_id")
  private String questionId;

  @Enumerated(EnumType.STRING)
  private AnswerState state;

  private @Nullable Integer score;

  @Enumerated(EnumType.STRING)
  private @Nullable EvidenceLevel evidence;

  private String comment;
  private String reason;
  private boolean revisit;
  private int revision;
  private @Nullable String mark;

  @Column(name = "answered_by")
  private @Nullable UUID answeredBy;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  @Enumerated(EnumType.STRING)
  private Verdict.@Nullable Kind verdict;

  @Column(name = "verdict_of")
  private @Nullable Integer verdictOf;

  @Column(name = "verdict_reason")
  private @Nullable String verdictReason;

  @Column(name = "verdict_by")
  private @Nullable UUID verdictBy;

  @Column(name = "verdict_at")
  private @Nullable Instant verdictAt;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected Answer() {}

  Answer(
      UUID id,
      AssessmentId assessment,
      String question,
      AnswerContent content,
      @Nullable PersonRef by,
      @Nullable Instant at) {
    super(id);
    assessmentId = assessment.value();
    questionId = question;
    state = content.state();
    score = content.value();
    evidence = content.evidence();
    comment = content.comment();
    reason = content.reason();
    revisit = content.revisit();
    revision = 0;
    answeredBy = by == null ? null : by.value();
    answeredAt = at;
  }

  AssessmentId assessment() {
    return new AssessmentId(assessmentId);
  }

  String question() {
    return questionId;
  }

  AnswerContent content() {
    return new AnswerContent(state, score, evidence, comment, reason, revisit);
  }

  StoredAnswer stored() {
    return new StoredAnswer(questionId, revision, mark, content(), by(), answeredAt);
  }

  @Nullable PersonRef by() {
    return answeredBy == null ? null : new PersonRef(answeredBy);
  }

  boolean setAside() {
    return state == AnswerState.NOT_APPLICABLE;
  }

  /// What another consultant said of it, as long as it reads as it did then.
  @Nullable Verdict verdict() {
    return verdict == null || verdictBy == null || verdictAt == null
        ? null
        : new Verdict(
            verdict,
            verdictReason == null ? "" : verdictReason,
            new PersonRef(verdictBy),
            verdictAt,
            verdictOf != null && verdictOf == revision);
  }
}
