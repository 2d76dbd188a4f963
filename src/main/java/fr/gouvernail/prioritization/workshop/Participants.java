package fr.gouvernail.prioritization.workshop;

import fr.gouvernail.tenancy.TenantRepository;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Participants extends TenantRepository<WorkshopParticipant> {

  @Query("select p from WorkshopParticipant p where p.workshopId = :workshop order by p.name, p.id")
  List<WorkshopParticipant> of(UUID workshop);

  /// Makes another vote of the same person wait until the transaction ends.
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query(
      "select p from WorkshopParticipant p where p.workshopId = :workshop and p.personId = :person")
  Optional<WorkshopParticipant> locked(UUID workshop, UUID person);
}
