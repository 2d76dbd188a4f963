package fr.gouvernail;

import java.util.List;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Profiles;

/// In production every secret is given from outside: a missing one stops the start, by its name.
class RequiredSettings implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

  private static final List<String> NAMES =
      List.of(
          "MYSQL_URL",
          "MYSQL_USER",
          "MYSQL_PASSWORD",
          "KEYCLOAK_URL",
          "KEYCLOAK_CLIENT_SECRET",
          "KEYCLOAK_PROVISIONER_CLIENT_SECRET",
          "SMTP_HOST",
          "SMTP_FROM",
          "GOUVERNAIL_URL");

  /// The start was refused for want of settings; the process ends with `EX_CONFIG`.
  static final class Missing extends RuntimeException implements ExitCodeGenerator {
    private final String names;

    Missing(List<String> names) {
      super("These settings are missing in production: " + String.join(", ", names) + ".");
      this.names = String.join(", ", names);
    }

    @Override
    public int getExitCode() {
      return 78;
    }
  }

  /// Says so in one sentence instead of a stack trace.
  static final class Explained extends AbstractFailureAnalyzer<Missing> {
    @Override
    protected FailureAnalysis analyze(Throwable root, Missing missing) {
      return new FailureAnalysis(
          missing.getMessage(), "Give the environment variables " + missing.names + ".", missing);
    }
  }

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    var environment = event.getEnvironment();
    if (!environment.acceptsProfiles(Profiles.of("production"))) {
      return;
    }
    var missing =
        NAMES.stream().filter(name -> environment.getProperty(name, "").isBlank()).toList();
    if (!missing.isEmpty()) {
      throw new Missing(missing);
    }
  }
}
