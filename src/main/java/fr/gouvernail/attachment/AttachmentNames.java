package fr.gouvernail.attachment;

import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.SubjectNames;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/// What files are attached to, as the modules name it whose things these are.
@Service
class AttachmentNames implements SubjectNames {

  private static final String AREA = "attachment";

  private final ObjectProvider<SubjectNames> modules;
  private final ObjectProvider<AttachedTo> kinds;

  AttachmentNames(ObjectProvider<SubjectNames> modules, ObjectProvider<AttachedTo> kinds) {
    this.modules = modules;
    this.kinds = kinds;
  }

  @Override
  @Requires(Permission.READ_TRAIL)
  public Set<String> areas() {
    return Set.of(AREA);
  }

  @Override
  @Requires(Permission.READ_TRAIL)
  public Map<UUID, String> names(Collection<UUID> ids, Locale locale) {
    var areas = kinds.stream().map(k -> k.kind().split("\\.")[0]).collect(Collectors.toSet());
    var names = new HashMap<UUID, String>();
    modules.stream()
        .filter(module -> module.areas().stream().anyMatch(areas::contains))
        .forEach(module -> names.putAll(module.names(ids, locale)));
    return names;
  }
}
