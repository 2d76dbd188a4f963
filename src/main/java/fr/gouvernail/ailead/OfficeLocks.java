package fr.gouvernail.ailead;

import fr.gouvernail.tenancy.TenantRepository;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface OfficeLocks extends TenantRepository<OfficeLock> {

  /// Makes everybody else wait until the transaction ends.
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select o from OfficeLock o where o.id = :id")
  Optional<OfficeLock> locked(UUID id);
}
