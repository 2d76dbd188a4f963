package fr.gouvernail.tenancy;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;

/// Marks work that takes over what happened before, from a file of companies for instance. It
/// publishes the same events as the living do, but nobody is to be written to about it.
public final class TakenOver {

  private static final ScopedValue<Boolean> UNDER_WAY = ScopedValue.newInstance();

  private TakenOver() {}

  private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

  /// Whether the current thread takes something over.
  public static boolean isUnderWay() {
    return UNDER_WAY.isBound();
  }

  /// Takes something over and returns the result.
  public static <T> T call(Supplier<T> work) {
    return ScopedValue.where(UNDER_WAY, true).call(work::get);
  }

  /// Takes over what happened at that moment.
  public static <T> T at(Instant moment, Supplier<T> work) {
    return ScopedValue.where(UNDER_WAY, true).where(MOMENT, moment).call(work::get);
  }

  /// When what is done now happened: the moment that is taken over, else that of the clock.
  public static Instant now(Clock clock) {
    return MOMENT.isBound() ? MOMENT.get() : clock.instant();
  }
}
