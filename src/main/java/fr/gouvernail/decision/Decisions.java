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

  /// Those that a filter lets through, the latest first.
  ///
  /// @param words a pattern for the title, the reason or the number; null for all
  @Query(
      ROW
          + """
          where (:words is null or d.title like :words escape '!'
              or d.reason like :words escape '!'
              or concat(d.year, '-', lpad(cast(d.number as String), 3, '0')) like :words escape '!')
            and (:verdict is null or d.verdict = :verdict)
            and (:kind is null or d.kind = :kind)
          order by d.year desc, d.number desc
          """)
  List<DecisionRow> page(
      @Nullable String words, @Nullable Verdict verdict, @Nullable RequestKind kind, Pageable page);

  @Query("select d from Decision d where d.request = :request")
  Optional<Decision> about(UUID request);

  /// Every decision, the first one first.
  @Query("select d from Decision d order by d.year, d.number")
  List<Decision> inOrder();
}
