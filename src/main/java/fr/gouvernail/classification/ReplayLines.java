package fr.gouvernail.classification;

import fr.gouvernail.tenancy.TenantRepository;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ReplayLines extends TenantRepository<ReplayLine> {

  /// Those about a use that nobody settled.
  @Query("select l from ReplayLine l where l.subject = :subject and l.state = OPEN")
  List<ReplayLine> open(UUID subject);

  @Query("select l from ReplayLine l where l.state = OPEN")
  List<ReplayLine> open();

  /// Those that nobody settled first.
  @Query(
      """
      select l from ReplayLine l where l.replay = :replay
      order by case when l.state = OPEN then 0 else 1 end, l.id\
      """)
  List<ReplayLine> of(UUID replay, Limit most);

  /// Makes others who settle it wait.
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select l from ReplayLine l where l.id = :id")
  Optional<ReplayLine> locked(UUID id);
}
