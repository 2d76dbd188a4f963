package fr.gouvernail.attachment;

import fr.gouvernail.tenancy.TenantRepository;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AttachmentLinks extends TenantRepository<AttachmentLink> {

  String ROW =
      """
      select new fr.gouvernail.attachment.AttachmentLine(l.id, l.kind, l.subject, l.name, l.type,
        c.size, c.sha256, c.id, c.store, l.note, l.addedBy, l.addedAt, l.version)
      from AttachmentLink l join AttachmentContent c on c.id = l.content\
      """;

  /// The files of one thing, the oldest first.
  @Query(ROW + " where l.kind = :kind and l.subject = :subject order by l.addedAt, l.id")
  List<AttachmentLine> of(String kind, UUID subject);

  /// The files of several things, the oldest first.
  @Query(ROW + " where l.kind = :kind and l.subject in :subjects order by l.addedAt, l.id")
  List<AttachmentLine> of(String kind, Collection<UUID> subjects);

  @Query("select l from AttachmentLink l where l.kind = :kind and l.subject in :subjects")
  List<AttachmentLink> rows(String kind, Collection<UUID> subjects);

  @Query(ROW + " where l.id = :id")
  Optional<AttachmentLine> line(UUID id);

  @Query("select l from AttachmentLink l where l.kind = :kind and l.subject = :subject")
  List<AttachmentLink> rows(String kind, UUID subject);

  @Query("select count(l) from AttachmentLink l where l.kind = :kind and l.subject = :subject")
  int count(String kind, UUID subject);

  /// Whatever has a content, as it is now and not as it was when the transaction began.
  @Lock(LockModeType.PESSIMISTIC_READ)
  @Query("select l from AttachmentLink l where l.content = :content")
  List<AttachmentLink> having(UUID content);

  interface Count {
    UUID getSubject();

    long getFiles();
  }

  @Query(
      """
      select l.subject as subject, count(l) as files from AttachmentLink l
      where l.kind = :kind and l.subject in :subjects group by l.subject\
      """)
  List<Count> counts(String kind, Collection<UUID> subjects);
}
