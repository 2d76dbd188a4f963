package fr.gouvernail.notification;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
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

  /// Not sent yet, and about the same thing.
  @Query(
      """
      select m from OutgoingMail m where m.tenantId = :tenant and m.personId = :person
        and m.kind = :kind and m.objectId = :object and m.attempts = 0 and m.dueAt > :now\
      """)
  List<OutgoingMail> waiting(UUID tenant, UUID person, NoticeKind kind, UUID object, Instant now);
}
