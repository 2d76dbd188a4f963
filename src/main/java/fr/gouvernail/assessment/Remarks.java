package fr.gouvernail.assessment;

import fr.gouvernail.tenancy.TenantRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Remarks extends TenantRepository<Remark> {

  /// Writes over a known revision, in an open assessment: 1 row, or 0 for any other reason.
  @Modifying
  @Query(
      """
      update Remark r set r.body = :body, r.detail = :detail, r.revision = r.revision + 1,
        r.mark = :mark, r.changedBy = :by, r.changedAt = :at
      where r.assessmentId = :assessment and r.item = :item and r.revision = :known
        and exists (
          select 1 from Assessment s
          where s.id = :assessment and s.status = fr.gouvernail.assessment.Assessment.Status.OPEN)
      """)
  int write(
      UUID assessment,
      String item,
      int known,
      String body,
      String detail,
      String mark,
      UUID by,
      Instant at);

  Optional<Remark> findByAssessmentIdAndItem(UUID assessmentId, String item);

  /// Everything that is still there, in the order in which it was written.
  @Query(
      """
      select r from Remark r where r.assessmentId = :assessment and r.body <> ''
      order by r.writtenAt, r.item
      """)
  List<Remark> of(UUID assessment);

  @Query("select count(r) from Remark r where r.assessmentId = :assessment")
  int count(UUID assessment);

  /// Sends what was saved, so that a second row of the same item is noticed here.
  void flush();
}
