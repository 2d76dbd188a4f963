package fr.gouvernail;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
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

  /// Its zone says which day it is where no workspace does.
  @Bean
  Clock clock(@Value("${gouvernail.zone}") ZoneId zone) {
    return Clock.system(zone);
  }
}
