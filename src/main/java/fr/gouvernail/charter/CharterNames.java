package fr.gouvernail.charter;

import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.SubjectNames;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Charters by their numbers.
@Service
@Transactional(readOnly = true)
class CharterNames implements SubjectNames {

  private final Charters charters;
  private final Texts texts;

  CharterNames(Charters charters, Texts texts) {
    this.charters = charters;
    this.texts = texts;
  }

  @Override
  @Requires(Permission.READ_TRAIL)
  public Set<String> areas() {
    return Set.of("charter");
  }

  @Override
  @Requires(Permission.READ_TRAIL)
  public Map<UUID, String> names(Collection<UUID> ids, Locale locale) {
    return charters.numbers(ids).stream()
        .collect(
            Collectors.toMap(
                Charters.Number::getId,
                n ->
                    texts.getTranslation("charter.of", locale, n.getMajor() + "." + n.getMinor())));
  }
}
