package fr.gouvernail.classification;

import fr.gouvernail.classification.Classified.Subject;
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

/// What was classified, by its title.
@Service
@Transactional(readOnly = true)
class ClassificationNames implements SubjectNames {

  private final Subjects subjects;

  ClassificationNames(Subjects subjects) {
    this.subjects = subjects;
  }

  @Override
  @Requires(Permission.READ_TRAIL)
  public Set<String> areas() {
    return Set.of("classification");
  }

  @Override
  @Requires(Permission.READ_TRAIL)
  public Map<UUID, String> names(Collection<UUID> ids, Locale locale) {
    return subjects.find(ids).values().stream()
        .collect(Collectors.toMap(Subject::id, Subject::title));
  }
}
