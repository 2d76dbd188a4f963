package fr.gouvernail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// A clock that a test moves ahead instead of waiting.
@TestConfiguration(proxyBeanMethods = false)
public class MovingClock {

  /// The machine's time, some way ahead.
  public static final class Ahead extends Clock {
    private volatile Duration by = Duration.ZERO;

    public void move(Duration further) {
      by = by.plus(further);
    }

    @Override
    public ZoneId getZone() {
      return ZoneId.of("Europe/Paris");
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.offset(Clock.system(zone), by);
    }

    @Override
    public Instant instant() {
      return Clock.systemUTC().instant().plus(by);
    }
  }

  @Bean
  @Primary
  Ahead movingClock() {
    return new Ahead();
  }
}
