package fr.gouvernail.ailead;

import fr.gouvernail.ailead.Appointments.WithAbsence;
import fr.gouvernail.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Hands out the roster of the current company: to look at, or to one at a time who changes it.
@Component
class OfficeDesk {

  private static final Logger log = LoggerFactory.getLogger(OfficeDesk.class);

  private final OfficeLocks locks;
  private final Appointments appointments;
  private final Absences absences;
  private final TenantDirectory directory;
  private final Clock clock;
  private final TransactionTemplate apart;

  OfficeDesk(
      OfficeLocks locks,
      Appointments appointments,
      Absences absences,
      TenantDirectory directory,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.locks = locks;
    this.appointments = appointments;
    this.absences = absences;
    this.directory = directory;
    this.clock = clock;
    apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /// The roster as it is now; nobody else changes it until the transaction ends.
  @Transactional(propagation = Propagation.MANDATORY)
  public Roster lock() {
    makeSureOfTheLock();
    locks.locked(lockId()).orElseThrow();
    return new Roster(appointments.latest(), absences.inOrder());
  }

  /// The roster to look at. One statement.
  @Transactional(propagation = Propagation.MANDATORY)
  public Roster look() {
    var rows = appointments.agreedWithAbsences();
    return new Roster(
        rows.stream().map(WithAbsence::appointment).distinct().toList(),
        rows.stream().map(WithAbsence::absence).flatMap(Stream::ofNullable).toList());
  }

  /// The roster to look at, with what is only offered.
  @Transactional(propagation = Propagation.MANDATORY)
  public Roster overview() {
    return new Roster(appointments.latestFirst(), absences.inOrder());
  }

  /// The day where the company is.
  public LocalDate today() {
    return LocalDate.now(clock.withZone(directory.current().zone()));
  }

  private UUID lockId() {
    return directory.current().id().value();
  }

  /// Apart from the caller's transaction: to lock a row that is not there keeps it from being
  /// inserted.
  private void makeSureOfTheLock() {
    try {
      apart.executeWithoutResult(status -> {
        if (locks.count() == 0) {
          locks.save(new OfficeLock(lockId()));
        }
      });
    } catch (DataIntegrityViolationException e) {
      log.debug("Somebody else opened the office at the same moment");
    }
  }
}
