package fr.gouvernail.assessment.retention;

import static fr.gouvernail.identity.Permission.KEEP_FILES;
import static fr.gouvernail.identity.Permission.READ_ASSESSMENT_RESULT;
import static fr.gouvernail.identity.Permission.SET_FILE_RETENTION;

import fr.gouvernail.attachment.FileTerms;
import fr.gouvernail.attachment.KeptFile;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How long a company keeps the files of its assessments. The results never change with it: they
/// were frozen with the levels of evidence as they were.
@Service
@Transactional
public class FileRetention {

  private final StoredRules rules;
  private final FileTerms terms;
  private final RetentionKeeper keeper;
  private final RetentionPages pages;
  private final Caller caller;
  private final CurrentTenant tenant;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  FileRetention(
      StoredRules rules,
      FileTerms terms,
      RetentionKeeper keeper,
      RetentionPages pages,
      Caller caller,
      CurrentTenant tenant,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rules = rules;
    this.terms = terms;
    this.keeper = keeper;
    this.pages = pages;
    this.caller = caller;
    this.tenant = tenant;
    this.events = events;
    this.clock = clock;
  }

  /// The rule, and what goes soon. At most five statements, and one more where files lie on replies
  /// alone.
  @Requires(READ_ASSESSMENT_RESULT)
  @Transactional(readOnly = true)
  public RetentionPage page() {
    return pages.page();
  }

  /// What would follow from a rule for the files that there are. At most nine statements, however
  /// many there are.
  @Requires(SET_FILE_RETENTION)
  @Transactional(readOnly = true)
  public RetentionOutlook outlook(RetentionRule wanted) {
    return keeper.outlook(wanted);
  }

  /// Another rule counts from now on. Nothing goes within 30 days, whatever is chosen. The same one
  /// again changes nothing.
  ///
  /// @param version of the rule that the chooser knows
  /// @throws RuleViolated if it is not offered
  /// @throws ObjectOptimisticLockingFailureException if somebody chose another one since
  @Requires(SET_FILE_RETENTION)
  public void choose(RetentionRule wanted, long version) {
    if (!wanted.isOffered()) {
      throw new RuleViolated("retention.rule.unknown");
    }
    terms.lock();
    var chosen = rules.chosen();
    if (chosen.map(StoredRule::rule).orElse(RetentionRule.USUAL).equals(wanted)) {
      return;
    }
    if (chosen.map(RetentionPages::version).orElse(0L) != version) {
      throw new ObjectOptimisticLockingFailureException(StoredRule.class, tenant.id());
    }
    chosen.ifPresentOrElse(
        rule -> rule.choose(wanted, caller.person(), now()),
        () -> rules.save(new StoredRule(tenant.id(), wanted, caller.person(), now())));
    events.publishEvent(new RetentionEvent.RuleChosen(tenant.id(), caller.person(), wanted));
    keeper.attune(caller.person());
  }

  /// Keeps a file until somebody lets the rule count again. Said again, it changes nothing.
  ///
  /// @param reason 5 to 500 characters
  /// @throws RuleViolated without a sufficient reason
  /// @throws NotFound for a file that lies in no assessment
  @Requires(KEEP_FILES)
  public void hold(UUID content, String reason) {
    terms.lock();
    var file = ours(content);
    if (file.hold() != null) {
      return;
    }
    terms.hold(content, reason, caller.person());
    judged(file, reason.strip());
  }

  /// Lets the rule count again. Where the file's time is over by then, it stays 30 days more. Said
  /// again, it changes nothing.
  ///
  /// @throws NotFound for a file that lies in no assessment
  @Requires(KEEP_FILES)
  public void release(UUID content) {
    terms.lock();
    var file = ours(content);
    if (file.hold() != null) {
      terms.release(content);
      judged(file, "");
    }
  }

  private KeptFile ours(UUID content) {
    var file = terms.file(content);
    if (file.places().stream().noneMatch(place -> AuditThings.isOurs(place.kind()))) {
      throw new NotFound("file of an assessment " + content);
    }
    return file;
  }

  private void judged(KeptFile file, String reason) {
    events.publishEvent(
        new RetentionEvent.Held(
            tenant.id(), caller.person(), file.places().getFirst().name(), file.sha256(), reason));
    keeper.attune(caller.person());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
