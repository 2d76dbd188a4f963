package fr.gouvernail.engagement.mission;

import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.SubjectNames;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Missions by the names of their firms.
@Service
@Transactional(readOnly = true)
class MissionNames implements SubjectNames {

  private final Missions missions;

  MissionNames(Missions missions) {
    this.missions = missions;
  }

  @Override
  @Requires(Permission.READ_TRAIL)
  public Set<String> areas() {
    return Set.of("mission");
  }

  @Override
  @Requires(Permission.READ_TRAIL)
  public Map<UUID, String> names(Collection<UUID> ids, Locale locale) {
    return missions.names(ids).stream()
        .collect(Collectors.toMap(Missions.Name::id, Missions.Name::name));
  }
}
