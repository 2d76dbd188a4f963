package fr.gouvernail.frameworkaudit;

import static fr.gouvernail.identity.Permission.CONDUCT_ASSESSMENT;
import static fr.gouvernail.identity.Permission.READ_ASSESSMENT_RESULT;

import fr.gouvernail.framework.Framework;
import fr.gouvernail.framework.FrameworkAnswers;
import fr.gouvernail.framework.FrameworkChanges;
import fr.gouvernail.framework.FrameworkLibrary;
import fr.gouvernail.framework.FrameworkResult;
import fr.gouvernail.framework.FrameworkScoring;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.library.LibraryAccess;
import fr.gouvernail.library.LibraryRow;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TakenOver;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The audits of a company on frameworks, from the choice of one to the frozen result.
@Service
@Transactional
public class FrameworkAuditService {

  private final FrameworkAuditRows audits;
  private final AuditAnswers answers;
  private final AuditSnapshots snapshots;
  private final LibraryAccess libraries;
  private final AccessPolicy policy;
  private final Caller caller;
  private final CurrentTenant tenant;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  FrameworkAuditService(
      FrameworkAuditRows audits,
      AuditAnswers answers,
      AuditSnapshots snapshots,
      LibraryAccess libraries,
      AccessPolicy policy,
      Caller caller,
      CurrentTenant tenant,
      ApplicationEventPublisher events,
      Clock clock) {
    this.audits = audits;
    this.answers = answers;
    this.snapshots = snapshots;
    this.libraries = libraries;
    this.policy = policy;
    this.caller = caller;
    this.tenant = tenant;
    this.events = events;
    this.clock = clock;
  }

  /// A closed audit with what it was held on.
  ///
  /// @param hash of the frozen text
  public record Frozen(ClosedFrameworkAudit closed, String hash, FrameworkLibrary library) {

    public Framework framework() {
      return library.framework(closed.framework());
    }
  }

  /// A later edition for an open audit.
  ///
  /// @param again how many answers have to be given again
  public record Upgrade(LibraryRow to, FrameworkChanges changes, int again) {}

  /// The libraries of the firm on whose behalf the caller is here, the last edition of each.
  @Requires(CONDUCT_ASSESSMENT)
  @Transactional(readOnly = true)
  public List<LibraryRow> offered() {
    return firm().map(libraries::last).orElse(List.of());
  }

  /// What such a library says.
  ///
  /// @throws NotFound if it is not offered
  @Requires(CONDUCT_ASSESSMENT)
  @Transactional(readOnly = true)
  public FrameworkLibrary library(UUID id) {
    return libraries.content(offered(id).id());
  }

  private Optional<UUID> firm() {
    return policy.firm(caller.person(), tenant.id());
  }

  private LibraryRow offered(UUID library) {
    return offered().stream()
        .filter(row -> row.id().equals(library))
        .findFirst()
        .orElseThrow(() -> new NotFound("library " + library));
  }

  /// Opens an audit. Asked again with the same id, it is open already.
  ///
  /// @param framework urn
  /// @param groups to which it is restricted; empty for none
  /// @throws NotFound if no such library is offered
  /// @throws RuleViolated for unknown groups
  @Requires(CONDUCT_ASSESSMENT)
  public FrameworkAuditId open(
      FrameworkAuditId id, UUID library, String framework, Set<String> groups, LocalDate heldOn) {
    if (audits.byId(id.value()).isPresent()) {
      return id;
    }
    var row = offered(library);
    var chosen = framework(libraries.content(row.id()), framework);
    var wanted =
        chosen.groups().stream().map(Framework.Group::refId).filter(groups::contains).toList();
    if (wanted.size() != groups.size()) {
      throw new RuleViolated("frameworkaudit.rule.group");
    }
    audits.save(
        new FrameworkAudit(id, row, chosen, wanted, heldOn, caller.person(), TakenOver.now(clock)));
    publish("opened", id, Map.of("library", row.urn(), "edition", row.edition()));
    return id;
  }

  private static Framework framework(FrameworkLibrary library, String urn) {
    try {
      return library.framework(urn);
    } catch (NoSuchElementException e) {
      throw new NotFound("framework " + urn);
    }
  }

  /// All audits, the last ones first; only the closed ones for who conducts none.
  @Requires(READ_ASSESSMENT_RESULT)
  @Transactional(readOnly = true)
  public List<FrameworkAuditRow> all() {
    var conducts = policy.allows(CONDUCT_ASSESSMENT);
    return audits.latestFirst().stream()
        .map(FrameworkAudit::row)
        .filter(row -> conducts || !row.open())
        .toList();
  }

  /// An audit in one line.
  ///
  /// @throws NotFound for an unknown one, or an open one for who conducts none
  @Requires(READ_ASSESSMENT_RESULT)
  @Transactional(readOnly = true)
  public FrameworkAuditRow one(FrameworkAuditId id) {
    var row = get(id).row();
    if (row.open() && !policy.allows(CONDUCT_ASSESSMENT)) {
      throw new NotFound("open audit " + id);
    }
    return row;
  }

  /// Everything about an audit, with where it stands now.
  ///
  /// @throws NotFound for an unknown one
  @Requires(CONDUCT_ASSESSMENT)
  @Transactional(readOnly = true)
  public FrameworkSheet sheet(FrameworkAuditId id) {
    return sheet(get(id).row());
  }

  private FrameworkSheet sheet(FrameworkAuditRow row) {
    var library = libraries.content(row.library());
    var framework = library.framework(row.framework());
    var stored =
        answers.findByAuditId(row.id().value()).stream()
            .map(AuditAnswer::stored)
            .collect(Collectors.toMap(StoredGiven::subject, answer -> answer));
    return new FrameworkSheet(
        row, library, framework, stored, score(framework, row.groups(), stored));
  }

  static FrameworkResult score(
      Framework framework, List<String> groups, Map<String, StoredGiven> stored) {
    var given = new HashMap<String, FrameworkAnswers.Given>();
    var judged = new HashMap<String, FrameworkAnswers.Judgement>();
    framework
        .questions()
        .forEach(question -> {
          var answer = stored.get(question.urn());
          if (answer != null && !answer.stale()) {
            given.put(question.urn(), answer.given().to(question));
          }
        });
    framework
        .nodes()
        .forEach(node -> {
          var answer = stored.get(node.urn());
          if (answer != null && !answer.stale() && node.assessable()) {
            judged.put(node.urn(), answer.given().judgement());
          }
        });
    return FrameworkScoring.score(
        framework, new FrameworkAnswers(given, judged, new HashSet<>(groups)));
  }

  /// Closes and freezes. From here on the result is read, never computed again.
  ///
  /// @throws RuleViolated when something is left to answer, or it is already closed
  @Requires(CONDUCT_ASSESSMENT)
  public void close(FrameworkAuditId id) {
    var audit = locked(id);
    audit.requireOpen();
    var sheet = sheet(audit.row());
    var total = sheet.result().total();
    if (!total.complete()) {
      throw new RuleViolated(
          "frameworkaudit.rule.incomplete",
          total.questions() - total.answered(),
          total.requirements() - total.settled());
    }
    var now = TakenOver.now(clock);
    audit.close(sheet.result(), caller.person(), now);
    var row = sheet.row();
    var said = new LinkedHashMap<String, ClosedFrameworkAudit.Said>();
    sheet.answers().values().stream()
        .filter(answer -> !answer.stale())
        .forEach(answer ->
            said.put(
                answer.subject(), new ClosedFrameworkAudit.Said(answer.given(), answer.comment())));
    var snapshot =
        new AuditSnapshot(
            new ClosedFrameworkAudit(
                id,
                sheet.library().urn(),
                row.edition(),
                libraries.row(row.library()).hash(),
                row.framework(),
                row.name(),
                sheet.library().copyright(),
                row.groups(),
                row.heldOn(),
                now,
                said,
                sheet.result()));
    snapshots.save(snapshot);
    publish("closed", id, Map.of("hash", snapshot.hash()));
  }

  /// A closed audit, as it was frozen.
  ///
  /// @throws NotFound if it is unknown or open
  @Requires(READ_ASSESSMENT_RESULT)
  @Transactional(readOnly = true)
  public Frozen frozen(FrameworkAuditId id) {
    var snapshot = snapshots.byId(id.value()).orElseThrow(() -> new NotFound("closed audit " + id));
    if (!snapshot.isIntact()) {
      throw new IllegalStateException("the frozen audit " + id + " was altered");
    }
    return new Frozen(
        snapshot.closed(), snapshot.hash(), libraries.content(get(id).row().library()));
  }

  /// A later edition of the library of an open audit, if the firm of the caller imported one that
  /// still has the framework.
  @Requires(CONDUCT_ASSESSMENT)
  @Transactional(readOnly = true)
  public Optional<LibraryRow> later(FrameworkAuditRow row) {
    if (!row.open() || !firm().equals(Optional.of(row.firm()))) {
      return Optional.empty();
    }
    var urn = libraries.content(row.library()).urn();
    return libraries.last(row.firm()).stream()
        .filter(other -> other.urn().equals(urn) && other.edition() > row.edition())
        .filter(other ->
            libraries.content(other.id()).frameworks().stream()
                .anyMatch(framework -> framework.urn().equals(row.framework())))
        .findFirst();
  }

  /// What a later edition would change in an open audit; nothing without one.
  ///
  /// @throws NotFound for an unknown audit
  @Requires(CONDUCT_ASSESSMENT)
  @Transactional(readOnly = true)
  public Optional<Upgrade> upgrade(FrameworkAuditId id) {
    return upgrade(get(id).row());
  }

  private Optional<Upgrade> upgrade(FrameworkAuditRow row) {
    var now = libraries.content(row.library());
    return later(row)
        .map(other -> {
          var changes = FrameworkChanges.between(now, libraries.content(other.id()));
          var given =
              answers.findByAuditId(row.id().value()).stream()
                  .map(AuditAnswer::stored)
                  .filter(answer -> changes.again().contains(answer.subject()))
                  .count();
          return new Upgrade(other, changes, (int) given);
        });
  }

  /// Goes on with a later edition. Answers to what is asked otherwise are kept and have to be given
  /// again. Asked again, it is done already.
  ///
  /// @param to the edition that the list of changes was shown for
  /// @throws RuleViolated if the audit is closed, or there is another edition by now
  @Requires(CONDUCT_ASSESSMENT)
  public void upgrade(FrameworkAuditId id, UUID to) {
    var audit = locked(id);
    audit.requireOpen();
    if (audit.library().equals(to)) {
      return;
    }
    var upgrade =
        upgrade(audit.row())
            .filter(found -> found.to().id().equals(to))
            .orElseThrow(() -> new RuleViolated("frameworkaudit.rule.edition"));
    audit.upgrade(upgrade.to(), libraries.content(to).framework(audit.framework()));
    if (!upgrade.changes().again().isEmpty()) {
      answers.askAgain(id.value(), upgrade.changes().again());
    }
    publish("upgraded", id, Map.of("edition", upgrade.to().edition(), "again", upgrade.again()));
  }

  private FrameworkAudit get(FrameworkAuditId id) {
    return audits.byId(id.value()).orElseThrow(() -> new NotFound("framework audit " + id));
  }

  private FrameworkAudit locked(FrameworkAuditId id) {
    return audits.locked(id.value()).orElseThrow(() -> new NotFound("framework audit " + id));
  }

  private void publish(String what, FrameworkAuditId id, Map<String, ?> details) {
    events.publishEvent(
        new FrameworkAuditEvent(
            tenant.id(), caller.person(), "frameworkaudit." + what, id.toString(), details));
  }
}
