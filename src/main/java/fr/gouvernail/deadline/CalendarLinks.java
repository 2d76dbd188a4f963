package fr.gouvernail.deadline;

import fr.gouvernail.tenancy.TenantRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface CalendarLinks extends TenantRepository<CalendarLink> {

  @Query("select l from CalendarLink l where l.hash = :hash and l.revokedAt is null")
  Optional<CalendarLink> open(String hash);

  /// Those of a person that were not revoked, the latest first.
  @Query(
      "select l from CalendarLink l where l.personId = :person and l.revokedAt is null"
          + " order by l.createdAt desc, l.id")
  List<CalendarLink> of(UUID person);

  /// Written at most once a day, and without a version: two fetches at once do not meet.
  @Modifying
  @Query(
      "update CalendarLink l set l.fetchedOn = :day where l.id = :id"
          + " and (l.fetchedOn is null or l.fetchedOn < :day)")
  void fetched(UUID id, LocalDate day);

  @Query("select l.id as id, l.name as name from CalendarLink l where l.id in :ids")
  List<Named> named(Collection<UUID> ids);

  interface Named {
    UUID getId();

    String getName();
  }
}
