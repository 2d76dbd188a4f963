package fr.gouvernail.assessment;

import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.questionnaire.EvidenceLevel;
import fr.gouvernail.tenancy.TenantRepository;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Answers extends TenantRepository<Answer> {

  /// Records an answer over a known revision of an open assessment: 1 row, or 0 for any other
  /// reason.
  @Modifying
  @Query(
      """
      update Answer a set a.state = :state, a.score = :score, a.evidence = :evidence,
        a.comment = :comment, a.reason = :reason, a.revisit = :revisit,
        a.revision = a.revision + 1, a.mark = :mark, a.answeredBy = :by, a.answeredAt = :at
      where a.assessmentId = :assessment and a.questionId = :question and a.revision = :known
        and exists (
          select 1 from Assessment s
          where s.id = :assessment and s.status = fr.gouvernail.assessment.Assessment.Status.OPEN)
      """)
  int record(
      UUID assessment,
      String question,
      int known,
      AnswerState state,
      @Nullable Integer score,
      @Nullable EvidenceLevel evidence,
      String comment,
      String reason,
      boolean revisit,
      String mark,
      UUID by,
      Instant at);

  /// Says whether a question is rightly set aside, of a known revision of its answer in an open
  /// assessment: 1 row, or 0 for any other reason.
  @Modifying
  @Query(
      """
      update Answer a set a.verdict = :verdict, a.verdictOf = a.revision, a.verdictReason = :reason,
        a.verdictBy = :by, a.verdictAt = :at
      where a.assessmentId = :assessment and a.questionId = :question and a.revision = :known
        and a.state = fr.gouvernail.questionnaire.AnswerState.NOT_APPLICABLE
        and exists (
          select 1 from Assessment s
          where s.id = :assessment and s.status = fr.gouvernail.assessment.Assessment.Status.OPEN)
      """)
  int judge(
      UUID assessment,
      String question,
      int known,
      Verdict.Kind verdict,
      @Nullable String reason,
      UUID by,
      Instant at);

  /// Keeps all answers of an assessment as they are until the transaction ends.
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select a from Answer a where a.assessmentId = :assessment order by a.questionId")
  List<Answer> locked(UUID assessment);

  Optional<Answer> findByAssessmentIdAndQuestionId(UUID assessmentId, String questionId);

  List<Answer> findByAssessmentIdIn(Collection<UUID> assessmentIds);

  @Query(
      "select a.id from Answer a where a.assessmentId = :assessment and a.questionId = :question")
  Optional<UUID> idOf(UUID assessment, String question);

  @Query(
      "select a.id as id, a.questionId as question from Answer a where a.assessmentId = :assessment")
  List<Place> keys(UUID assessment);

  @Query(
      """
      select a.id as id, a.questionId as question from Answer a
        join Assessment s on s.tenantId = a.tenantId and s.id = a.assessmentId
      where s.id = :assessment and s.closedAt is not null
      """)
  List<Place> keysOfClosed(UUID assessment);

  interface Place {
    UUID getId();

    String getQuestion();
  }

  /// Whether the assessment of that answer is open.
  @Query(
      """
      select s.status from Answer a
        join Assessment s on s.tenantId = a.tenantId and s.id = a.assessmentId
      where a.id = :answer
      """)
  Optional<Assessment.Status> statusOf(UUID answer);

  /// Which questions of which days these answers are about.
  @Query(
      """
      select a.id as id, a.questionId as question, s.heldOn as heldOn from Answer a
        join Assessment s on s.tenantId = a.tenantId and s.id = a.assessmentId
      where a.id in :ids
      """)
  List<Named> named(Collection<UUID> ids);

  interface Named extends Place {
    LocalDate getHeldOn();
  }

  /// Which questions of which days were put to people in these inquiries.
  @Query(
      """
      select i.id as id, i.questionId as question, s.heldOn as heldOn from Inquiry i
        join Assessment s on s.tenantId = i.tenantId and s.id = i.assessmentId
      where i.id in :ids
      """)
  List<Named> asked(Collection<UUID> ids);

  /// Which documents of which days these are; the document stands in the place of the question.
  @Query(
      """
      select d.id as id, d.document as question, s.heldOn as heldOn from GatheredDocument d
        join Assessment s on s.tenantId = d.tenantId and s.id = d.seriesId
      where d.id in :ids
      """)
  List<Named> gathered(Collection<UUID> ids);
}
