package fr.gouvernail.charter;

import fr.gouvernail.tenancy.TenantRepository;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Charters extends TenantRepository<Charter> {

  String ROW =
      """
      select new fr.gouvernail.charter.CharterRow(c.id, c.major, c.minor, c.state, c.summary,
        c.createdAt, c.createdBy, c.submittedAt, c.approvedAt, c.approvedBy, c.effectiveOn,
        c.reviewOn, c.inForceAt, c.endedAt, c.reason, c.hash)
      from Charter c
      """;

  /// The latest first.
  @Query(ROW + "order by c.major desc, c.minor desc, c.createdAt desc")
  List<CharterRow> rows();

  @Query(ROW + "where c.state in :states order by c.major desc, c.minor desc, c.createdAt desc")
  List<CharterRow> rows(Collection<CharterState> states);

  @Query("select c from Charter c where c.state = :state")
  Optional<Charter> in(CharterState state);

  /// Whoever changes a version, its clauses or its state waits for the one before.
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select c from Charter c where c.id = :id")
  Optional<Charter> locked(UUID id);

  @Query("select c.id from Charter c where c.state = APPROVED and c.effectiveOn <= :today")
  Optional<UUID> due(LocalDate today);

  @Query("select c.hash from Charter c where c.state = IN_FORCE")
  Optional<String> currentHash();

  /// The version in force as it was approved; see [FrozenCharter#read].
  @Query("select c.frozen from Charter c where c.state = IN_FORCE")
  Optional<String> currentText();

  /// The version in force counts no longer.
  @Modifying(flushAutomatically = true)
  @Query(
      """
      update Charter c set c.state = REPLACED, c.endedAt = :at, c.version = c.version + 1
      where c.state = IN_FORCE
      """)
  int replaceCurrent(Instant at);

  @Query("select c.id as id, c.major as major, c.minor as minor from Charter c where c.id in :ids")
  List<Number> numbers(Collection<UUID> ids);

  interface Number {
    UUID getId();

    int getMajor();

    int getMinor();
  }
}
