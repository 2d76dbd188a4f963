package fr.gouvernail.decision;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Gives the numbers of the register: one by one within a year, without gaps.
@Component
class RegisterNumbers {

  private final DecisionCounters counters;
  private final TransactionTemplate apart;

  RegisterNumbers(DecisionCounters counters, PlatformTransactionManager transactions) {
    this.counters = counters;
    apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /// The next one. Whoever else wants one waits until this transaction has used it or given it
  /// back.
  @Transactional(propagation = Propagation.MANDATORY)
  public Decision.Number next(int year) {
    if (!counters.isOpen(year)) {
      open(year);
    }
    return counters.locked(year).orElseThrow().next();
  }

  /// In a transaction of its own: two that lock a row which is not there yet would wait for each
  /// other.
  private void open(int year) {
    try {
      apart.executeWithoutResult(status -> counters.save(new DecisionCounter(year)));
    } catch (DataIntegrityViolationException e) {
      // Somebody else opened it at the same moment.
    }
  }
}
