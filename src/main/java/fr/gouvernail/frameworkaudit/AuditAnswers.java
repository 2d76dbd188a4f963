package fr.gouvernail.frameworkaudit;

import fr.gouvernail.tenancy.TenantRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AuditAnswers extends TenantRepository<AuditAnswer> {

  /// Records an answer over a known revision in an open audit: 1 row, or 0 for any other reason.
  @Modifying
  @Query(
      """
      update AuditAnswer a set a.given = :given, a.comment = :comment, a.stale = false,
        a.revision = a.revision + 1, a.mark = :mark, a.answeredBy = :by, a.answeredAt = :at
      where a.auditId = :audit and a.subject = :subject and a.revision = :known
        and exists (
          select 1 from FrameworkAudit f
          where f.id = :audit and f.status = fr.gouvernail.frameworkaudit.FrameworkAudit.Status.OPEN)
      """)
  int record(
      UUID audit,
      String subject,
      int known,
      String given,
      String comment,
      String mark,
      UUID by,
      Instant at);

  /// What these answers say counts for nothing until they are given again.
  @Modifying
  @Query(
      """
      update AuditAnswer a set a.stale = true, a.revision = a.revision + 1
      where a.auditId = :audit and a.subject in :subjects and a.stale = false
      """)
  int askAgain(UUID audit, Collection<String> subjects);

  List<AuditAnswer> findByAuditId(UUID auditId);

  Optional<AuditAnswer> findByAuditIdAndSubject(UUID auditId, String subject);
}
