package fr.gouvernail.prioritization.workshop;

import fr.gouvernail.tenancy.TenantRepository;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface WorkshopRows extends TenantRepository<Workshop> {

  /// Makes whoever reveals or closes wait until the transaction ends; votes do not wait for each
  /// other.
  @Lock(LockModeType.PESSIMISTIC_READ)
  @Query("select w from Workshop w where w.id = :id")
  Optional<Workshop> shared(UUID id);

  /// Makes votes and other acts of leaders wait until the transaction ends.
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select w from Workshop w where w.id = :id")
  Optional<Workshop> locked(UUID id);

  /// Open ones first, then the latest.
  @Query(
      """
      select new fr.gouvernail.prioritization.workshop.WorkshopSummary(w.id, w.title, w.openedAt,
        w.openedBy, w.closedAt,
        (select count(t.id) from WorkshopTopic t where t.tenantId = w.tenantId and t.workshopId = w.id),
        (select count(t.id) from WorkshopTopic t where t.tenantId = w.tenantId and t.workshopId = w.id
          and t.adoptedAt is not null),
        (select count(p.id) from WorkshopParticipant p where p.tenantId = w.tenantId
          and p.workshopId = w.id))
      from Workshop w
      order by case when w.closedAt is null then 0 else 1 end, w.openedAt desc, w.id
      """)
  List<WorkshopSummary> summaries(Limit most);

  @Query("select w.id as id, w.title as title from Workshop w where w.id in :ids")
  List<Titled> titles(Collection<UUID> ids);

  interface Titled {
    UUID getId();

    String getTitle();
  }
}
