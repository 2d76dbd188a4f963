package fr.gouvernail.usecase;

import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.SubjectNames;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Uses and ideas by their titles.
@Service
@Transactional(readOnly = true)
class UseCaseNames implements SubjectNames {

  private final UseCases useCases;
  private final Ideas ideas;

  UseCaseNames(UseCases useCases, Ideas ideas) {
    this.useCases = useCases;
    this.ideas = ideas;
  }

  @Override
  @Requires(Permission.READ_TRAIL)
  public Set<String> areas() {
    return Set.of("usecase");
  }

  @Override
  @Requires(Permission.READ_TRAIL)
  public Map<UUID, String> names(Collection<UUID> ids, Locale locale) {
    var names = new HashMap<UUID, String>();
    useCases.names(ids).forEach(row -> names.put(row.id(), row.name()));
    if (names.size() < ids.size()) {
      ideas.names(ids).forEach(row -> names.put(row.id(), row.name()));
    }
    return names;
  }
}
