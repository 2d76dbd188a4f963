package fr.gouvernail.bench;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/// Waits for what the portal does in its own time.
final class Patience {

  private static final Duration MOST = Duration.ofMinutes(3);
  private static final Duration HALF_A_SECOND = Duration.ofMillis(500);

  private Patience() {}

  /// @throws NotMeasured if it is not so within three minutes
  static void until(String what, Callable<Boolean> done) {
    try {
      Awaitility.await().atMost(MOST).pollInterval(HALF_A_SECOND).until(done);
    } catch (ConditionTimeoutException e) {
      throw new NotMeasured("Waited in vain until " + what + ".");
    }
  }

  /// What was written behind the portal's back counts a moment later.
  static void finds(Visitor visitor, String path) {
    until("somebody finds " + path, () -> visitor.open(path).found());
  }
}
