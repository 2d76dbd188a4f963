package fr.gouvernail.shell;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Faults: their cause, and the reference under which they are logged.
final class Failures {

  private static final Logger log = LoggerFactory.getLogger(Failures.class);

  private Failures() {}

  /// The nearest cause of this type.
  static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
    var current = thrown;
    for (int depth = 0; current != null && depth < 20; depth++) {
      if (type.isInstance(current)) {
        return Optional.of(type.cast(current));
      }
      current = current.getCause();
    }
    return Optional.empty();
  }

  /// Logs a fault and returns the reference to give to whoever asks for help.
  static String log(Throwable fault, String where) {
    var reference =
        HexFormat.of().withUpperCase().toHexDigits(ThreadLocalRandom.current().nextInt());
    log.error("Fault {} at {}", reference, where, fault);
    return reference;
  }
}
