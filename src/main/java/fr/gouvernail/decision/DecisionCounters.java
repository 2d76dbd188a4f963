package fr.gouvernail.decision;

import fr.gouvernail.tenancy.TenantRepository;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface DecisionCounters extends TenantRepository<DecisionCounter> {

  @Query("select count(c) > 0 from DecisionCounter c where c.year = :year")
  boolean isOpen(int year);

  /// Makes others wait until this transaction has used its number or given it back.
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select c from DecisionCounter c where c.year = :year")
  Optional<DecisionCounter> locked(int year);
}
