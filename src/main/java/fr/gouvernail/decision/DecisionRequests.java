package fr.gouvernail.decision;

import fr.gouvernail.tenancy.TenantRepository;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface DecisionRequests extends TenantRepository<DecisionRequest> {

  String ROW =
      """
      select new fr.gouvernail.decision.RequestRow(r.id, r.version, r.kind, r.title, r.askedBy,
        r.askedAt, r.askedOn, r.waitingSince, r.dueOn, r.state)
      from DecisionRequest r
      """;

  /// Those in one of these states, the most urgent first.
  @Query(ROW + "where r.state in :states order by r.dueOn, r.askedAt, r.id")
  List<RequestRow> in(Collection<RequestState> states);

  /// Makes others who decide wait until this transaction is over.
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select r from DecisionRequest r where r.id = :id")
  Optional<DecisionRequest> locked(UUID id);

  /// Somebody's own of these kinds, the latest first.
  @Query(ROW + "where r.askedBy = :person and r.kind in :kinds order by r.askedAt desc, r.id")
  List<RequestRow> askedBy(UUID person, Collection<RequestKind> kinds, Limit most);

  record Title(UUID id, String title) {}

  @Query(
      "select new fr.gouvernail.decision.DecisionRequests$Title(r.id, r.title) from DecisionRequest"
          + " r where r.id in :ids")
  List<Title> titles(Collection<UUID> ids);
}
