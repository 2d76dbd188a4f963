package fr.gouvernail.awaiting;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StandingMatterRows extends Repository<StandingMatter, UUID> {

  void saveAll(Iterable<StandingMatter> matters);

  /// What awaits a person, the oldest first.
  @Query("select m from StandingMatter m where m.personId = :person order by m.from, m.id")
  List<StandingMatter> of(UUID person, Pageable page);

  @Query("select m.id from StandingMatter m where m.subject = :subject and m.kind in :kinds")
  List<UUID> about(Collection<String> kinds, UUID subject);

  @Modifying(flushAutomatically = true)
  @Query("delete from StandingMatter m where m.id in :ids")
  void remove(Collection<UUID> ids);
}
