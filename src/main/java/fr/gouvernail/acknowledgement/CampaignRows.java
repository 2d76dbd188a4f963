package fr.gouvernail.acknowledgement;

import fr.gouvernail.tenancy.TenantRepository;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface CampaignRows extends TenantRepository<Campaign> {

  /// Writes what was changed so far.
  void flush();

  @Query("select c from Campaign c where c.closedAt is null")
  Optional<Campaign> open();

  @Query("select count(c) > 0 from Campaign c where c.closedAt is null")
  boolean isOneOpen();

  /// Makes others who would change the same campaign wait.
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select c from Campaign c where c.closedAt is null")
  Optional<Campaign> openLocked();

  @Query("select c from Campaign c where c.major = :major")
  Optional<Campaign> ofMajor(int major);

  /// The latest first.
  @Query("select c from Campaign c order by c.openedAt desc, c.major desc")
  List<Campaign> latest();

  @Query(
      """
      select new fr.gouvernail.acknowledgement.CampaignSummary(c.id, c.charterId, c.major, c.minor,
        c.hash, c.openedAt, c.closedAt, count(p.id), count(p.acknowledgedAt))
      from Campaign c left join Participation p
        on p.tenantId = c.tenantId and p.campaignId = c.id and p.leftAt is null
      where c.closedAt is null
      group by c.id, c.charterId, c.major, c.minor, c.hash, c.openedAt, c.closedAt
      """)
  Optional<CampaignSummary> current();

  @Query("select c.id as id, c.major as major, c.minor as minor from Campaign c where c.id in :ids")
  List<Number> numbers(Collection<UUID> ids);

  interface Number {
    UUID getId();

    int getMajor();

    int getMinor();
  }
}
