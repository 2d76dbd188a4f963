package fr.gouvernail.notification;

import fr.gouvernail.tenancy.TenantRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Notices extends TenantRepository<Notice> {

  @Query(
      """
      select new fr.gouvernail.notification.NoticeLine(n.id, n.kind, n.title, n.titleEn, n.day, n.path,
        n.happenedAt, n.readAt)
      from Notice n where n.personId = :person order by n.happenedAt desc, n.id desc\
      """)
  List<NoticeLine> latest(UUID person, Pageable page);

  @Query("select count(n) from Notice n where n.personId = :person and n.readAt is null")
  int unread(UUID person);

  @Query("select n from Notice n where n.id = :id and n.personId = :person")
  Optional<Notice> own(UUID id, UUID person);

  @Query(
      "select n from Notice n where n.personId = :person and n.kind = :kind and n.objectId = :object and n.readAt is null")
  List<Notice> unreadAbout(UUID person, NoticeKind kind, UUID object);

  @Query(
      "select n from Notice n where n.personId in :people and n.kind = :kind and n.objectId = :object and n.readAt is null")
  List<Notice> unreadAbout(Collection<UUID> people, NoticeKind kind, UUID object);

  @Modifying(flushAutomatically = true)
  @Query(
      """
      update Notice n set n.readAt = :at, n.version = n.version + 1
      where n.personId = :person and n.objectId = :object and n.readAt is null
      """)
  void readAbout(UUID person, UUID object, Instant at);

  /// What somebody was told once for all.
  record Said(UUID person, String key) {}

  @Query(
      """
      select new fr.gouvernail.notification.Notices$Said(n.personId, n.onceKey)
      from Notice n where n.personId in :people and n.onceKey in :keys\
      """)
  List<Said> said(Collection<UUID> people, Collection<String> keys);

  @Modifying(flushAutomatically = true, clearAutomatically = true)
  @Query(
      "update Notice n set n.readAt = :at, n.version = n.version + 1 where n.personId = :person and n.readAt is null")
  void readAll(UUID person, Instant at);

  @Modifying(flushAutomatically = true, clearAutomatically = true)
  @Query("delete from Notice n where n.happenedAt < :before")
  int forget(Instant before);
}
