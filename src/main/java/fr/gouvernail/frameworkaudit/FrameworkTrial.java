package fr.gouvernail.frameworkaudit;

import fr.gouvernail.framework.Framework;
import fr.gouvernail.framework.FrameworkLibrary;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A framework answered as in an audit, to see how it asks and counts. Nothing is stored.
public final class FrameworkTrial {

  private final FrameworkLibrary library;
  private final Framework framework;
  private final PersonRef by;
  private final FrameworkAuditRow row;
  private final Map<String, StoredGiven> given = new HashMap<>();
  private List<String> groups = List.of();

  /// A trial of the first framework of a library, of all its groups.
  public FrameworkTrial(FrameworkLibrary library, PersonRef by, Instant at) {
    this.library = library;
    this.by = by;
    framework = library.frameworks().getFirst();
    row =
        new FrameworkAuditRow(
            FrameworkAuditId.next(),
            new UUID(0, 0),
            new UUID(0, 0),
            framework.urn(),
            library.version(),
            framework.name(),
            List.of(),
            LocalDate.ofInstant(at, ZoneOffset.UTC),
            true,
            null,
            null,
            null);
  }

  /// Restricts it to a group; the answers stay.
  ///
  /// @param group ref id; empty for the whole framework
  public void restrict(String group) {
    groups =
        framework.groups().stream()
            .map(Framework.Group::refId)
            .filter(refId -> refId.equals(group))
            .toList();
  }

  /// The ref id of the group to which it is restricted; empty for the whole framework.
  public String group() {
    return String.join("", groups);
  }

  /// Takes an answer in the place of the one before.
  ///
  /// @param subject urn of a question, or of a requirement
  /// @return how often that was answered
  /// @throws fr.gouvernail.tenancy.RuleViolated if it cannot be answered so
  /// @throws NotFound if there is no such question or requirement
  public int give(String subject, GivenAnswer answer, String comment, String mark, Instant at) {
    FrameworkAnswering.check(framework, subject, answer);
    var before = given.get(subject);
    int revision = before == null ? 1 : before.revision() + 1;
    given.put(subject, new StoredGiven(subject, answer, comment, revision, false, mark, by, at));
    return revision;
  }

  /// Where it stands.
  public FrameworkSheet sheet() {
    return new FrameworkSheet(
        row,
        library,
        framework,
        Map.copyOf(given),
        FrameworkAuditService.score(framework, groups, given));
  }
}
