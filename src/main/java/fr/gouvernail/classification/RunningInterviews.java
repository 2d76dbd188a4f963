package fr.gouvernail.classification;

import fr.gouvernail.tenancy.TenantRepository;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface RunningInterviews extends TenantRepository<RunningInterview> {

  /// Writes what was changed so far.
  void flush();

  @Query("select i from RunningInterview i where i.subject = :subject")
  Optional<RunningInterview> about(UUID subject);

  /// Makes others who would answer wait.
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select i from RunningInterview i where i.subject = :subject")
  Optional<RunningInterview> locked(UUID subject);
}
