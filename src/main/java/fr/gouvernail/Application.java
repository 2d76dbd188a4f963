package fr.gouvernail;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Starts the portal.
@SpringBootApplication
@EnableScheduling
@Modulithic(systemName = "Gouvernail")
public class Application {

  public static void main(String[] args) {
    var portal = new SpringApplication(Application.class);
    portal.addListeners(new RequiredSettings());
    portal.run(args);
  }

  @Bean
  Clock clock() {
    return Clock.systemDefaultZone();
  }
}
