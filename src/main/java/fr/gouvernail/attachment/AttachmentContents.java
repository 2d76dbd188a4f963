package fr.gouvernail.attachment;

import fr.gouvernail.tenancy.TenantRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;

interface AttachmentContents extends TenantRepository<AttachmentContent> {

  @Query(
      "select c from AttachmentContent c where c.sha256 = :sha256"
          + " and c.state = fr.gouvernail.attachment.AttachmentContent$State.KEPT")
  Optional<AttachmentContent> kept(String sha256);

  /// Whether some content ends by a rule.
  @Query("select count(c) > 0 from AttachmentContent c where c.keptUntil is not null")
  boolean anyEnds();

  /// Bytes that the company's files take up.
  @Query(
      "select coalesce(sum(c.size), 0) from AttachmentContent c"
          + " where c.state = fr.gouvernail.attachment.AttachmentContent$State.KEPT")
  long used();

  /// What is attached to nothing, for longer than it takes to keep or to remove it.
  @Query(
      """
      select c from AttachmentContent c where c.since < :before and not exists (
        select 1 from AttachmentLink l where l.content = c.id)\
      """)
  List<AttachmentContent> leftBehind(Instant before);
}
