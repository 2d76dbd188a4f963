package fr.gouvernail.shell;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/// Failures that pass, such as a database that is away for a minute: what was asked for may be
/// asked for again.
public final class PassingFailure {

  private PassingFailure() {}

  public static boolean is(RuntimeException failure) {
    return failure instanceof CannotCreateTransactionException
        || failure instanceof TransactionSystemException
        || failure instanceof TransientDataAccessException
        || failure instanceof DataAccessResourceFailureException
        || failure instanceof UncategorizedDataAccessException;
  }
}
