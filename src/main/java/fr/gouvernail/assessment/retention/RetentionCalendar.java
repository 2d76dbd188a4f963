package fr.gouvernail.assessment.retention;

import fr.gouvernail.assessment.AssessmentCompleted;
import fr.gouvernail.attachment.FileTerms;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.tenancy.TenantId;
import fr.gouvernail.tenancy.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/// Looks at the files of each company once a day where it is, or as soon as a portal runs again.
/// With two portals the second one waits for the first, and then finds nothing to do; where one
/// dies between, the next look goes on.
@Component
class RetentionCalendar {

  private static final Logger log = LoggerFactory.getLogger(RetentionCalendar.class);

  private final TenantDirectory directory;
  private final RetentionKeeper keeper;
  private final FileTerms terms;
  private final TransactionTemplate apart;
  private final Clock clock;
  private final Map<TenantId, LocalDate> done = new HashMap<>();

  RetentionCalendar(
      TenantDirectory directory,
      RetentionKeeper keeper,
      FileTerms terms,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.directory = directory;
    this.keeper = keeper;
    this.terms = terms;
    this.clock = clock;
    apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  @Scheduled(cron = "${gouvernail.retention:50 22 * * * *}")
  void lookAround() {
    try {
      directory.all().forEach(this::lookAt);
    } catch (DataAccessException | CannotCreateTransactionException e) {
      log.warn("Files cannot be looked at now, trying again in an hour: {}", e.getMessage());
    }
  }

  private void lookAt(Workspace workspace) {
    var today = LocalDate.now(clock.withZone(workspace.zone()));
    if (today.equals(done.get(workspace.id()))) {
      return;
    }
    try {
      round(workspace.id());
      done.put(workspace.id(), today);
    } catch (RuntimeException e) {
      log.warn("The files of {} fail now, trying again in an hour", workspace.id(), e);
    }
  }

  /// Tells people of what goes soon in one company, and removes what is over.
  ///
  /// @return how many contents were removed
  int round(TenantId tenant) {
    return CurrentTenant.call(
        tenant,
        () -> {
          if (isIdle()) {
            return 0;
          }
          List<UUID> over = Objects.requireNonNull(apart.execute(status -> keeper.round()));
          terms.discard(over);
          return over.size();
        });
  }

  private boolean isIdle() {
    return Objects.requireNonNull(apart.execute(status -> keeper.isIdle()));
  }

  /// From its closing on an assessment's files have another end. Afterwards and apart: the closing
  /// does not fail with it, and the next look finds what was missed.
  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  public void on(AssessmentCompleted closed) {
    try {
      if (!isIdle()) {
        apart.executeWithoutResult(status -> keeper.attune(PersonRef.SYSTEM));
      }
    } catch (RuntimeException e) {
      log.warn("The ends of the files of {} are worked out tomorrow", closed.assessment(), e);
    }
  }
}
