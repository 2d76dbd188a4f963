package fr.gouvernail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class RequiredSettingsTests {

  @Test
  void aProductionStartWithoutItsSecretsNamesThemAndNothingElse(CapturedOutput output) {
    var portal = new SpringApplication(Object.class);
    portal.setWebApplicationType(WebApplicationType.NONE);
    portal.addListeners(new RequiredSettings());

    assertThatThrownBy(
            () -> portal.run("--spring.profiles.active=production", "--MYSQL_URL=jdbc:mysql://x/y"))
        .isInstanceOfSatisfying(
            RequiredSettings.Missing.class, e -> assertThat(e.getExitCode()).isEqualTo(78));

    assertThat(output)
        .contains("APPLICATION FAILED TO START")
        .contains("These settings are missing in production: MYSQL_USER, MYSQL_PASSWORD")
        .doesNotContain("\tat ");
  }

  @Test
  void outsideProductionNothingIsRequired() {
    var portal = new SpringApplication(Object.class);
    portal.setWebApplicationType(WebApplicationType.NONE);
    portal.addListeners(new RequiredSettings());

    try (var context = portal.run("--spring.profiles.active=anything")) {
      assertThat(context.isRunning()).isTrue();
    }
  }
}
