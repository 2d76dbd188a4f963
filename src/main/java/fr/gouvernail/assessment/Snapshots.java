package fr.gouvernail.assessment;

import fr.gouvernail.tenancy.TenantRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;

interface Snapshots extends TenantRepository<Snapshot> {

  @Query("select s from Snapshot s where s.id in :ids")
  List<Snapshot> among(Collection<UUID> ids);

  /// The last revisions of the closed assessments, the latest first.
  @Query(
      """
      select s from Snapshot s join Assessment a on a.tenantId = s.tenantId and a.id = s.id
      where not exists (
        select 1 from Assessment later
        where later.tenantId = a.tenantId and later.seriesId = a.seriesId
          and later.revision > a.revision and later.status = CLOSED)
      order by a.heldOn desc, a.createdAt desc\
      """)
  List<Snapshot> latestFirst(Pageable first);
}
