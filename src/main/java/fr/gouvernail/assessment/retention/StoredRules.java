package fr.gouvernail.assessment.retention;

import fr.gouvernail.tenancy.TenantRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;

/// What was chosen, and what one has to know of assessments to say what ends.
interface StoredRules extends TenantRepository<StoredRule> {

  @Query("select r from StoredRule r")
  Optional<StoredRule> chosen();

  /// A revision of an assessment.
  record Audit(
      UUID id,
      UUID series,
      UUID lead,
      LocalDate heldOn,
      Instant createdAt,
      @Nullable Instant closedAt) {}

  @Query(
      """
      select new fr.gouvernail.assessment.retention.StoredRules$Audit(
        a.id, a.seriesId, a.leadConsultant, a.heldOn, a.createdAt, a.closedAt)
      from Assessment a
      """)
  List<Audit> audits();

  /// When something happened last in a revision.
  record Activity(UUID audit, Instant at) {}

  @Query(
      """
      select new fr.gouvernail.assessment.retention.StoredRules$Activity(
        a.assessmentId, max(a.answeredAt))
      from Answer a where a.assessmentId in :audits and a.answeredAt is not null
      group by a.assessmentId
      """)
  List<Activity> answered(Collection<UUID> audits);

  @Query(
      """
      select new fr.gouvernail.assessment.retention.StoredRules$Activity(
        i.assessmentId, max(coalesce(i.repliedAt, i.askedAt)))
      from Inquiry i where i.assessmentId in :audits group by i.assessmentId
      """)
  List<Activity> asked(Collection<UUID> audits);

  /// Something that files are attached to.
  ///
  /// @param audit its assessment, or the first revision of it
  /// @param what id of the question, or of the document
  /// @param kind of the thing
  record Thing(
      UUID id, UUID audit, String what, LocalDate heldOn, boolean closed, ThingKind kind) {}

  enum ThingKind {
    ANSWER,
    REPLY,
    DOCUMENT
  }

  @Query(
      """
      select new fr.gouvernail.assessment.retention.StoredRules$Thing(
        a.id, s.id, a.questionId, s.heldOn,
        case when s.closedAt is null then false else true end,
        fr.gouvernail.assessment.retention.StoredRules$ThingKind.ANSWER)
      from Answer a join Assessment s on s.tenantId = a.tenantId and s.id = a.assessmentId
      where a.id in :ids
      """)
  List<Thing> answers(Collection<UUID> ids);

  @Query(
      """
      select new fr.gouvernail.assessment.retention.StoredRules$Thing(
        i.id, s.id, i.questionId, s.heldOn,
        case when s.closedAt is null then false else true end,
        fr.gouvernail.assessment.retention.StoredRules$ThingKind.REPLY)
      from Inquiry i join Assessment s on s.tenantId = i.tenantId and s.id = i.assessmentId
      where i.id in :ids
      """)
  List<Thing> replies(Collection<UUID> ids);

  @Query(
      """
      select new fr.gouvernail.assessment.retention.StoredRules$Thing(
        d.id, s.id, d.document, s.heldOn,
        case when s.closedAt is null then false else true end,
        fr.gouvernail.assessment.retention.StoredRules$ThingKind.DOCUMENT)
      from GatheredDocument d join Assessment s on s.tenantId = d.tenantId and s.id = d.seriesId
      where d.id in :ids
      """)
  List<Thing> documents(Collection<UUID> ids);
}
