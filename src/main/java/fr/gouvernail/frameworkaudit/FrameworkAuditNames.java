package fr.gouvernail.frameworkaudit;

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

/// Audits by their frameworks and dates.
@Service
@Transactional(readOnly = true)
class FrameworkAuditNames implements SubjectNames {

  private final FrameworkAuditRows audits;
  private final Texts texts;

  FrameworkAuditNames(FrameworkAuditRows audits, Texts texts) {
    this.audits = audits;
    this.texts = texts;
  }

  @Override
  @Requires(Permission.READ_TRAIL)
  public Set<String> areas() {
    return Set.of("frameworkaudit");
  }

  @Override
  @Requires(Permission.READ_TRAIL)
  public Map<UUID, String> names(Collection<UUID> ids, Locale locale) {
    var formats = Formats.of(locale);
    return audits.among(ids).stream()
        .map(FrameworkAudit::row)
        .collect(
            Collectors.toMap(
                row -> row.id().value(),
                row ->
                    texts.getTranslation(
                        "frameworkaudit.of",
                        locale,
                        row.name().in(locale),
                        formats.date(row.heldOn()))));
  }
}
