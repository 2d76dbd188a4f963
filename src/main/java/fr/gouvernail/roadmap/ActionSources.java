package fr.gouvernail.roadmap;

import fr.gouvernail.tenancy.TenantRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;

interface ActionSources extends TenantRepository<ActionSource> {

  @Query("select s from ActionSource s where s.actionId in :actions order by s.place, s.question")
  List<ActionSource> of(Collection<UUID> actions);

  @Query("select s from ActionSource s order by s.actionId, s.place, s.question")
  List<ActionSource> everything();
}
