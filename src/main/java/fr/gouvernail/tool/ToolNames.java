package fr.gouvernail.tool;

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

/// Tools by their names.
@Service
@Transactional(readOnly = true)
class ToolNames implements SubjectNames {

  private final Tools tools;

  ToolNames(Tools tools) {
    this.tools = tools;
  }

  @Override
  @Requires(Permission.READ_TRAIL)
  public Set<String> areas() {
    return Set.of("tool");
  }

  @Override
  @Requires(Permission.READ_TRAIL)
  public Map<UUID, String> names(Collection<UUID> ids, Locale locale) {
    return tools.names(ids).stream()
        .collect(Collectors.toMap(Tools.Name::getId, Tools.Name::getName));
  }
}
