package fr.gouvernail.charter;

import fr.gouvernail.tenancy.TenantRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;

interface Clauses extends TenantRepository<Clause> {

  /// In the order of their making.
  @Query("select c from Clause c where c.charterId = :charter order by c.id")
  List<Clause> of(UUID charter);

  @Query("select c from Clause c where c.charterId = :charter and c.clause = :clause")
  Optional<Clause> find(UUID charter, String clause);
}
