package fr.gouvernail.engagement.mission;

import fr.gouvernail.tenancy.TenantRepository;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Missions extends TenantRepository<Mission> {

  /// All of them, the latest first, each with the name of its firm.
  record Found(Mission mission, String firm) {}

  @Query(
      """
      select new fr.gouvernail.engagement.mission.Missions$Found(m, f.name)
      from Mission m join Firm f on f.id = m.firmId order by m.askedAt desc, m.id desc\
      """)
  List<Found> latestFirst();

  /// Whoever changes a mission, or sends somebody on it, waits here for who does so already: nobody
  /// is let in by a grant that ends at that moment.
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select m from Mission m where m.id = :id")
  Optional<Mission> locked(UUID id);

  /// What is granted to the firm, whatever the day.
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select m from Mission m where m.firmId = :firm and m.status = :granted")
  List<Mission> lockedOf(UUID firm, MissionStatus granted);

  @Query("select m from Mission m where m.firmId = :firm and m.status = :status")
  List<Mission> of(UUID firm, MissionStatus status);

  /// The name of the firm of a mission.
  record Name(UUID id, String name) {}

  @Query(
      """
      select new fr.gouvernail.engagement.mission.Missions$Name(m.id, f.name)
      from Mission m join Firm f on f.id = m.firmId where m.id in :ids\
      """)
  List<Name> names(Collection<UUID> ids);
}
