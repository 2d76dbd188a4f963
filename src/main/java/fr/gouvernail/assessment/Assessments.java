package fr.gouvernail.assessment;

import fr.gouvernail.tenancy.TenantRepository;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Assessments extends TenantRepository<Assessment> {

  /// Keeps answers from being recorded until the transaction ends.
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select a from Assessment a where a.id = :id")
  Optional<Assessment> locked(UUID id);

  /// All of the company, the latest first; revisions of the same day from the last.
  @Query("select a from Assessment a order by a.heldOn desc, a.createdAt desc")
  List<Assessment> latestFirst();

  /// Whether some revision of an assessment is open.
  @Query("select count(a) > 0 from Assessment a where a.seriesId = :series and a.closedAt is null")
  boolean isOpen(UUID series);

  @Query("select a.id as id, a.heldOn as heldOn from Assessment a where a.id in :ids")
  List<HeldOn> dates(Collection<UUID> ids);

  interface HeldOn {
    UUID getId();

    LocalDate getHeldOn();
  }
}
