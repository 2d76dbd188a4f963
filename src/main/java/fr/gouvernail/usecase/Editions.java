package fr.gouvernail.usecase;

import fr.gouvernail.tenancy.TenantRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;

interface Editions extends TenantRepository<Edition> {

  /// The latest first.
  @Query(
      """
      select new fr.gouvernail.usecase.EditionRow(e.useCase, e.edition, e.hash, e.frozenAt, e.frozenBy)
      from Edition e where e.useCase = :useCase order by e.edition desc
      """)
  List<EditionRow> of(UUID useCase);

  @Query("select e from Edition e where e.useCase = :useCase and e.edition = :edition")
  Optional<Edition> find(UUID useCase, int edition);
}
