package fr.gouvernail.usecase;

import fr.gouvernail.tenancy.TenantRepository;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;

interface UseCaseComments extends TenantRepository<UseCaseComment> {

  /// The oldest first.
  @Query("select c from UseCaseComment c where c.useCase = :useCase order by c.writtenAt, c.id")
  List<UseCaseComment> of(UUID useCase);
}
