package fr.gouvernail.usecase;

import fr.gouvernail.tenancy.TenantRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;

interface UseCaseOpinions extends TenantRepository<UseCaseOpinion> {

  /// In the order in which they were asked for or given.
  @Query("select o from UseCaseOpinion o where o.useCase = :useCase order by o.id")
  List<UseCaseOpinion> of(UUID useCase);

  @Query("select o from UseCaseOpinion o where o.useCase = :useCase and o.author = :author")
  Optional<UseCaseOpinion> by(UUID useCase, UUID author);
}
