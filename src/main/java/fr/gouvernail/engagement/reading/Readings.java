package fr.gouvernail.engagement.reading;

import fr.gouvernail.tenancy.TenantRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Readings extends TenantRepository<Reading> {

  @Query(
      """
      select new fr.gouvernail.engagement.reading.ReadingKey(r.personId, r.page, r.subject, r.slot)
      from Reading r where r.personId in :people and r.slot in :slots\
      """)
  List<ReadingKey> known(Collection<UUID> people, Collection<Instant> slots);

  /// @param person null for everybody
  /// @param before the end of the time, which does not belong to it
  @Query(
      """
      select new fr.gouvernail.engagement.reading.ReadingLine(r.id, r.personId, f.name, r.page, r.subject,
        r.readAt)
      from Reading r join Firm f on f.id = r.firmId
      where r.readAt >= :from and r.readAt < :before and (:person is null or r.personId = :person)
      order by r.readAt desc, r.id desc\
      """)
  List<ReadingLine> latestFirst(Instant from, Instant before, @Nullable UUID person, Pageable page);

  /// Who read, and when last.
  record Last(UUID person, Instant at) {}

  @Query(
      """
      select new fr.gouvernail.engagement.reading.Readings$Last(r.personId, max(r.readAt))
      from Reading r group by r.personId\
      """)
  List<Last> lastOfEach();

  @Modifying
  @Query("delete from Reading r where r.readAt < :before")
  int forget(Instant before);
}
