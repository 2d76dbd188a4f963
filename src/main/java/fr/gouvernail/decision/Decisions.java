package fr.gouvernail.decision;

import fr.gouvernail.tenancy.TenantRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;

interface Decisions extends TenantRepository<Decision> {

  String ROW =
      """
      select new fr.gouvernail.decision.DecisionRow(d.id, d.year, d.number, d.request, d.kind,
        d.title, d.verdict, d.reason, d.decidedBy, d.role, d.decidedAt, d.alone, d.hash)
      from Decision d
      """;

  /// Those whose title or reason holds these words, the latest first.
  @Query(
      ROW
          + """
          where (:words is null or lower(d.title) like :words escape '!'
              or lower(d.reason) like :words escape '!')
            and (:verdict is null or d.verdict = :verdict)
          order by d.year desc, d.number desc
          """)
  List<DecisionRow> page(@Nullable String words, @Nullable Verdict verdict, Pageable page);

  @Query("select d from Decision d where d.request = :request")
  Optional<Decision> about(UUID request);
}
