package fr.gouvernail.benchmark;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/// Freezes the comparison once a quarter, in whichever portal looks first.
@Component
class BenchmarkCalendar {

  private static final Logger log = LoggerFactory.getLogger(BenchmarkCalendar.class);

  private final BenchmarkFreezing freezing;
  private final Clock clock;
  private @Nullable LocalDate done;

  BenchmarkCalendar(BenchmarkFreezing freezing, Clock clock) {
    this.freezing = freezing;
    this.clock = clock;
  }

  @Scheduled(cron = "${gouvernail.benchmarks:20 12 * * * *}")
  void lookAround() {
    var quarter = Quarter.of(LocalDate.now(clock));
    if (quarter.equals(done)) {
      return;
    }
    try {
      freezing.freeze();
      done = quarter;
    } catch (DataIntegrityViolationException e) {
      log.info("Another portal freezes the comparison of {}", quarter);
    } catch (DataAccessException | CannotCreateTransactionException e) {
      log.warn("The comparison cannot be frozen now, trying again in an hour: {}", e.getMessage());
    }
  }
}
