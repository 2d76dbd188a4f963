package fr.gouvernail.prioritization.workshop;

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

/// Workshops by their titles.
@Service
@Transactional(readOnly = true)
class WorkshopNames implements SubjectNames {

  private final WorkshopRows workshops;

  WorkshopNames(WorkshopRows workshops) {
    this.workshops = workshops;
  }

  @Override
  @Requires(Permission.READ_TRAIL)
  public Set<String> areas() {
    return Set.of("prioritization");
  }

  @Override
  @Requires(Permission.READ_TRAIL)
  public Map<UUID, String> names(Collection<UUID> ids, Locale locale) {
    return workshops.titles(ids).stream()
        .collect(Collectors.toMap(WorkshopRows.Titled::getId, WorkshopRows.Titled::getTitle));
  }
}
