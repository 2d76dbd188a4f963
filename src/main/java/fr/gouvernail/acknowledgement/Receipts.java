package fr.gouvernail.acknowledgement;

import fr.gouvernail.tenancy.TenantRepository;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Receipts extends TenantRepository<Receipt> {

  /// As it is now, and not as it was when the transaction began: whoever signs second waits first.
  @Lock(LockModeType.PESSIMISTIC_READ)
  @Query("select r from Receipt r where r.participationId = :participation")
  Optional<Receipt> of(UUID participation);

  /// The latest first.
  @Query("select r from Receipt r where r.personId = :person order by r.acknowledgedAt desc")
  List<Receipt> ofPerson(UUID person, Limit most);

  @Query(
      """
      select r from Receipt r join Participation p
        on p.tenantId = r.tenantId and p.id = r.participationId
      where p.campaignId = :campaign\
      """)
  List<Receipt> ofCampaign(UUID campaign);

  @Query("select r.id as id, r.name as name from Receipt r where r.id in :ids")
  List<Named> names(Collection<UUID> ids);

  interface Named {
    UUID getId();

    String getName();
  }
}
