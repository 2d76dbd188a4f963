package fr.gouvernail.deadline;

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

/// Links by the names that their owners gave them.
@Service
@Transactional(readOnly = true)
class DeadlineNames implements SubjectNames {

  private final CalendarLinks links;

  DeadlineNames(CalendarLinks links) {
    this.links = links;
  }

  @Override
  @Requires(Permission.READ_TRAIL)
  public Set<String> areas() {
    return Set.of("deadline");
  }

  @Override
  @Requires(Permission.READ_TRAIL)
  public Map<UUID, String> names(Collection<UUID> ids, Locale locale) {
    return links.named(ids).stream()
        .collect(Collectors.toMap(CalendarLinks.Named::getId, CalendarLinks.Named::getName));
  }
}
