package fr.gouvernail.inventory;

import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.SubjectNames;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Saved views, imports and registers by their names.
@Service
@Transactional(readOnly = true)
class InventoryNames implements SubjectNames {

  private final SavedViewRepository views;
  private final ImportRuns runs;
  private final IssuedRegisters registers;
  private final Texts texts;

  InventoryNames(
      SavedViewRepository views, ImportRuns runs, IssuedRegisters registers, Texts texts) {
    this.views = views;
    this.runs = runs;
    this.registers = registers;
    this.texts = texts;
  }

  @Override
  @Requires(Permission.READ_TRAIL)
  public Set<String> areas() {
    return Set.of("inventory");
  }

  @Override
  @Requires(Permission.READ_TRAIL)
  public Map<UUID, String> names(Collection<UUID> ids, Locale locale) {
    var names = new HashMap<UUID, String>();
    views.names(ids).forEach(row -> names.put(row.id(), row.name()));
    if (names.size() < ids.size()) {
      runs.names(ids).forEach(row -> names.put(row.id(), row.name()));
    }
    if (names.size() < ids.size()) {
      registers
          .names(ids)
          .forEach(row ->
              names.put(
                  row.id(),
                  texts.getTranslation("inventory.register.number", locale, row.number())));
    }
    return names;
  }
}
