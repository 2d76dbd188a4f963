package fr.gouvernail.assessment;

import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Formats;
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

/// Assessments by their dates.
@Service
@Transactional(readOnly = true)
class AssessmentNames implements SubjectNames {

  private final Assessments assessments;
  private final Texts texts;

  AssessmentNames(Assessments assessments, Texts texts) {
    this.assessments = assessments;
    this.texts = texts;
  }

  @Override
  @Requires(Permission.READ_TRAIL)
  public Set<String> areas() {
    return Set.of("assessment", "report");
  }

  @Override
  @Requires(Permission.READ_TRAIL)
  public Map<UUID, String> names(Collection<UUID> ids, Locale locale) {
    var formats = Formats.of(locale);
    return assessments.dates(ids).stream()
        .collect(
            Collectors.toMap(
                Assessments.HeldOn::getId,
                held ->
                    texts.getTranslation("assessment.of", locale, formats.date(held.getHeldOn()))));
  }
}
