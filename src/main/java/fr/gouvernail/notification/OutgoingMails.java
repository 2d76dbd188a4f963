package fr.gouvernail.notification;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface OutgoingMails extends Repository<OutgoingMail, UUID> {

  /// Hibernate's timeout for « skip locked ».
  String SKIP_LOCKED = "-2";

  OutgoingMail save(OutgoingMail mail);

  void delete(OutgoingMail mail);

  Optional<OutgoingMail> findByIdAndVersion(UUID id, long version);

  /// What nobody else is taking at this moment.
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = SKIP_LOCKED))
  @Query("select m from OutgoingMail m where m.dueAt <= :now order by m.dueAt")
  List<OutgoingMail> due(Instant now, Limit limit);

  <S extends OutgoingMail> List<S> saveAll(Iterable<S> mails);

  @Query(
      "select m.id from OutgoingMail m where m.tenantId = :tenant and m.personId = :person and m.objectId = :object")
  List<UUID> ids(UUID tenant, UUID person, UUID object);

  @Query("select m.id from OutgoingMail m where m.tenantId = :tenant and m.objectId = :object")
  List<UUID> ids(UUID tenant, UUID object);

  /// By id: to drop by what they are about would lock mails to others on the way.
  @Modifying(flushAutomatically = true)
  @Query("delete from OutgoingMail m where m.id in :ids")
  void drop(Collection<UUID> ids);

  /// What was not handed over yet about an object.
  @Query("select m from OutgoingMail m where m.tenantId = :tenant and m.objectId = :object")
  List<OutgoingMail> about(UUID tenant, UUID object);

  @Query(
      """
      select m from OutgoingMail m where m.tenantId = :tenant and m.personId in :people
        and m.kind = :kind and m.objectId = :object and m.attempts = 0 and m.dueAt > :now\
      """)
  List<OutgoingMail> waiting(
      UUID tenant, Collection<UUID> people, NoticeKind kind, UUID object, Instant now);

  /// Not sent yet, and about the same thing.
  @Query(
      """
      select m from OutgoingMail m where m.tenantId = :tenant and m.personId = :person
        and m.kind = :kind and m.objectId = :object and m.attempts = 0 and m.dueAt > :now\
      """)
  List<OutgoingMail> waiting(UUID tenant, UUID person, NoticeKind kind, UUID object, Instant now);
}
