package fr.gouvernail.trail;

import fr.gouvernail.tenancy.TenantRepository;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;

interface TrailEntries extends TenantRepository<TrailEntry> {

  @Query("select e from TrailEntry e where e.seq > :after order by e.seq")
  List<TrailEntry> after(long after, Pageable page);

  /// The rank of the last entry that was written.
  @Query("select h.seq from TrailHead h")
  Optional<Long> last();

  @Query(
      """
      select new fr.gouvernail.trail.TrailLine(e.seq, e.happenedAt, e.actor, e.action, e.subject, e.details)
      from TrailEntry e where (:action = '' or e.action like concat(:action, '%')) order by e.seq desc\
      """)
  List<TrailLine> latestFirst(String action, Pageable page);
}
