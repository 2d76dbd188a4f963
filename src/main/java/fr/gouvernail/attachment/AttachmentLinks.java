package fr.gouvernail.attachment;

import fr.gouvernail.tenancy.TenantRepository;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AttachmentLinks extends TenantRepository<AttachmentLink> {

  String ROW =
      """
      select new fr.gouvernail.attachment.AttachmentLine(l.id, l.kind, l.subject, l.name, l.type,
        c.size, c.sha256, c.id, c.store, l.note, l.addedBy, l.addedAt, l.version, c.keptUntil,
        c.heldAt)
      from AttachmentLink l join AttachmentContent c on c.id = l.content\
      """;

  /// The files of one thing, the oldest first.
  @Query(ROW + " where l.kind = :kind and l.subject = :subject order by l.addedAt, l.id")
  List<AttachmentLine> of(String kind, UUID subject);

  /// The files of several things, the oldest first.
  @Query(ROW + " where l.kind = :kind and l.subject in :subjects order by l.addedAt, l.id")
  List<AttachmentLine> of(String kind, Collection<UUID> subjects);

  /// A file with its content, which is gone where a rule removed it.
  record Filed(AttachmentLink link, @Nullable AttachmentContent content) {}

  String FILED =
      """
      select new fr.gouvernail.attachment.AttachmentLinks$Filed(l, c)
      from AttachmentLink l left join AttachmentContent c on c.id = l.content\
      """;

  /// What is and was attached to several things, the oldest first.
  @Query(FILED + " where l.kind = :kind and l.subject in :subjects order by l.addedAt, l.id")
  List<Filed> filed(String kind, Collection<UUID> subjects);

  /// Wherever contents are attached that are attached to something of this area.
  @Query(
      FILED
          + """
           where c.state = fr.gouvernail.attachment.AttachmentContent$State.KEPT and exists (
            select 1 from AttachmentLink k where k.content = c.id and k.kind like :kinds)
          order by l.addedAt, l.id\
          """)
  List<Filed> filedWith(String kinds);

  /// Wherever contents are attached that are said to go, or that somebody holds, the first to go
  /// first.
  @Query(
      FILED
          + """
           where c.announcedOn is not null or c.heldAt is not null
          order by coalesce(c.keptUntil, date 9999-12-31), c.id, l.addedAt, l.id\
          """)
  List<Filed> announcedOrHeld(Limit limit);

  /// Wherever one content is attached.
  @Query(FILED + " where c.id = :content order by l.addedAt, l.id")
  List<Filed> filedOf(UUID content);

  /// Those of several things, with those that are gone.
  @Query("select l from AttachmentLink l where l.kind = :kind and l.subject in :subjects")
  List<AttachmentLink> rows(String kind, Collection<UUID> subjects);

  @Query(
      "select count(l) > 0 from AttachmentLink l where l.kind = :kind and l.subject in :subjects")
  boolean any(String kind, Collection<UUID> subjects);

  @Modifying
  @Query(
      "delete from AttachmentLink l where l.kind = :kind and l.subject = :subject and l.content is null")
  void forgetGone(String kind, UUID subject);

  @Query(ROW + " where l.id = :id")
  Optional<AttachmentLine> line(UUID id);

  @Query(
      "select l from AttachmentLink l where l.kind = :kind and l.subject = :subject"
          + " and l.content is not null")
  List<AttachmentLink> rows(String kind, UUID subject);

  @Query(
      "select count(l) from AttachmentLink l where l.kind = :kind and l.subject = :subject"
          + " and l.content is not null")
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
      where l.kind = :kind and l.subject in :subjects and l.content is not null
      group by l.subject\
      """)
  List<Count> counts(String kind, Collection<UUID> subjects);
}
