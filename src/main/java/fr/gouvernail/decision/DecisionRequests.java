package fr.gouvernail.decision;

import fr.gouvernail.tenancy.TenantRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;

interface DecisionRequests extends TenantRepository<DecisionRequest> {

  String ROW =
      """
      select new fr.gouvernail.decision.RequestRow(r.id, r.version, r.kind, r.title, r.askedBy,
        r.askedAt, r.askedOn, r.dueOn, r.state)
      from DecisionRequest r
      """;

  /// Those in one of these states, the most urgent first.
  @Query(ROW + "where r.state in :states order by r.dueOn, r.askedAt, r.id")
  List<RequestRow> in(Collection<RequestState> states);

  /// Somebody's own, the latest first.
  @Query(ROW + "where r.askedBy = :person order by r.askedAt desc, r.id")
  List<RequestRow> askedBy(UUID person);
}
