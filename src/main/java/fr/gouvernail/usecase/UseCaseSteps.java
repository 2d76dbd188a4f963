package fr.gouvernail.usecase;

import fr.gouvernail.tenancy.TenantRepository;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;

interface UseCaseSteps extends TenantRepository<UseCaseStep> {

  /// The latest first.
  @Query(
      "select s from UseCaseStep s where s.useCase = :useCase order by s.takenAt desc, s.id desc")
  List<UseCaseStep> of(UUID useCase);
}
