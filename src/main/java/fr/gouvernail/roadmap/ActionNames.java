package fr.gouvernail.roadmap;

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

/// Actions by their titles.
@Service
@Transactional(readOnly = true)
class ActionNames implements SubjectNames {

  private final Actions actions;

  ActionNames(Actions actions) {
    this.actions = actions;
  }

  @Override
  @Requires(Permission.READ_TRAIL)
  public Set<String> areas() {
    return Set.of("roadmap");
  }

  @Override
  @Requires(Permission.READ_TRAIL)
  public Map<UUID, String> names(Collection<UUID> ids, Locale locale) {
    return actions.titles(ids).stream()
        .collect(
            Collectors.toMap(
                Actions.Title::getId,
                title ->
                    "en".equals(locale.getLanguage()) && title.getEn() != null
                        ? title.getEn()
                        : title.getFr()));
  }
}
