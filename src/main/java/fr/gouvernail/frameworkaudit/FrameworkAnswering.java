package fr.gouvernail.frameworkaudit;

import static fr.gouvernail.identity.Permission.CONDUCT_ASSESSMENT;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.framework.Framework;
import fr.gouvernail.framework.RequirementNode;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.library.LibraryAccess;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Records answers of an open audit, each over the revision that its author saw.
@Service
@Transactional
public class FrameworkAnswering {

  private final FrameworkAuditRows audits;
  private final AuditAnswers answers;
  private final LibraryAccess libraries;
  private final Caller caller;
  private final CurrentTenant tenant;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  FrameworkAnswering(
      FrameworkAuditRows audits,
      AuditAnswers answers,
      LibraryAccess libraries,
      Caller caller,
      CurrentTenant tenant,
      ApplicationEventPublisher events,
      Clock clock) {
    this.audits = audits;
    this.answers = answers;
    this.libraries = libraries;
    this.caller = caller;
    this.tenant = tenant;
    this.events = events;
    this.clock = clock;
  }

  /// Records an answer. May be sent again: a sending that already arrived changes nothing.
  ///
  /// @throws RuleViolated when the question cannot be answered so, or the audit is closed
  /// @throws NotFound for an unknown audit, question or requirement
  @Requires(CONDUCT_ASSESSMENT)
  public SavedGiven save(SaveGiven command) {
    var audit = command.known() == 0 ? locked(command) : get(command);
    audit.requireOpen();
    check(
        libraries.content(audit.library()).framework(audit.framework()),
        command.subject(),
        command.given());
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return command.known() == 0 ? first(command, now) : further(command, now);
  }

  private FrameworkAudit get(SaveGiven command) {
    return audits
        .byId(command.audit().value())
        .orElseThrow(() -> new NotFound("framework audit " + command.audit()));
  }

  /// Two first answers to the same question come one after the other.
  private FrameworkAudit locked(SaveGiven command) {
    return audits
        .locked(command.audit().value())
        .orElseThrow(() -> new NotFound("framework audit " + command.audit()));
  }

  /// @throws RuleViolated when that cannot be answered so
  /// @throws NotFound for an unknown question or requirement
  static void check(Framework framework, String subject, GivenAnswer given) {
    var node = framework.node(subject).filter(RequirementNode::assessable);
    if (node.isPresent()) {
      given.checked(framework, node.get());
      return;
    }
    given.checked(
        framework
            .questions()
            .filter(question -> question.urn().equals(subject))
            .findFirst()
            .orElseThrow(() -> new NotFound("question " + subject)));
  }

  private SavedGiven first(SaveGiven command, Instant now) {
    var stored = answers.findByAuditIdAndSubject(command.audit().value(), command.subject());
    if (stored.isPresent()) {
      return explain(command, stored.get().stored());
    }
    answers.save(new AuditAnswer(UuidCreator.getTimeOrderedEpoch(), command, caller.person(), now));
    return recorded(command, now);
  }

  private SavedGiven further(SaveGiven command, Instant now) {
    int rows =
        answers.record(
            command.audit().value(),
            command.subject(),
            command.known(),
            AuditAnswer.json(command.given()),
            command.comment(),
            command.mark(),
            caller.person().value(),
            now);
    if (rows == 1) {
      return recorded(command, now);
    }
    var stored =
        answers
            .findByAuditIdAndSubject(command.audit().value(), command.subject())
            .orElseThrow(() -> new NotFound("answer to " + command.subject()))
            .stored();
    if (stored.revision() == command.known()) {
      throw new RuleViolated("frameworkaudit.rule.closed");
    }
    return explain(command, stored);
  }

  private static SavedGiven explain(SaveGiven command, StoredGiven stored) {
    var same =
        !stored.stale()
            && stored.given().equals(command.given())
            && stored.comment().equals(command.comment());
    return same || command.mark().equals(stored.mark()) && !stored.stale()
        ? new SavedGiven.Recorded(stored.revision(), stored.at())
        : new SavedGiven.Conflict(stored);
  }

  private SavedGiven recorded(SaveGiven command, Instant now) {
    events.publishEvent(
        new FrameworkAuditEvent(
            tenant.id(),
            caller.person(),
            "frameworkaudit.answered",
            command.audit().toString(),
            Map.of(
                "question", command.subject(),
                "revision", command.known() + 1,
                "comment", command.comment().length())));
    return new SavedGiven.Recorded(command.known() + 1, now);
  }
}
