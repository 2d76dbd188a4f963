package fr.gouvernail.classification;

import fr.gouvernail.tenancy.TenantRepository;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ClassOverrides extends TenantRepository<ClassOverride> {

  /// Writes what was changed so far.
  void flush();

  /// Makes others who decide wait.
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select o from ClassOverride o where o.id = :id")
  Optional<ClassOverride> locked(UUID id);

  /// Those that wait or count, of the runs about one use.
  @Query(
      """
      select o from ClassOverride o join ClassificationRun r
        on r.tenantId = o.tenantId and r.id = o.run
      where r.subject = :subject and o.state in (PROPOSED, APPROVED)\
      """)
  List<ClassOverride> current(UUID subject);
}
