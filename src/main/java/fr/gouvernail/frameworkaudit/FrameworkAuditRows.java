package fr.gouvernail.frameworkaudit;

import fr.gouvernail.tenancy.TenantRepository;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface FrameworkAuditRows extends TenantRepository<FrameworkAudit> {

  /// Closing, upgrading and first answers wait for each other.
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select a from FrameworkAudit a where a.id = :id")
  Optional<FrameworkAudit> locked(UUID id);

  @Query("select a from FrameworkAudit a order by a.heldOn desc, a.openedAt desc")
  List<FrameworkAudit> latestFirst();

  @Query("select a from FrameworkAudit a where a.id in :ids")
  List<FrameworkAudit> among(Collection<UUID> ids);
}
