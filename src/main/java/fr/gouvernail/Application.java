package fr.gouvernail;

import java.time.Clock;
import org.slf4j.LoggerFactory;
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
    try {
      portal.run(args);
    } catch (RequiredSettings.Missing e) {
      LoggerFactory.getLogger(Application.class).error(e.getMessage());
      System.exit(78); // EX_CONFIG
    }
  }

  @Bean
  Clock clock() {
    return Clock.systemDefaultZone();
  }
}
