package fr.gouvernail.sample;

import fr.gouvernail.charter.model.CharterModels;
import fr.gouvernail.platform.KeycloakOrganizations;
import fr.gouvernail.questionnaire.Questionnaires;
import java.io.IOException;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/// Loads the file of companies named by `GOUVERNAIL_SAMPLE_FILE` before the portal says that it is
/// ready. A file with faults stops the start with the list of all of them.
@Component
@ConditionalOnExpression("!'${gouvernail.sample.file:}'.isBlank()")
class SampleStart implements ApplicationRunner {

  private static final Logger log = LoggerFactory.getLogger(SampleStart.class);
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int DATA_ERROR = 65; // EX_DATAERR

  private final String file;
  private final String password;
  private final ResourceLoader resources;
  private final Questionnaires questionnaires;
  private final CharterModels charters;
  private final SampleLoader loader;
  private final KeycloakOrganizations keycloak;

  SampleStart(
      @Value("${gouvernail.sample.file}") String file,
      @Value("${gouvernail.sample.password}") String password,
      ResourceLoader resources,
      Questionnaires questionnaires,
      CharterModels charters,
      SampleLoader loader,
      KeycloakOrganizations keycloak) {
    this.file = file;
    this.password = password;
    this.resources = resources;
    this.questionnaires = questionnaires;
    this.charters = charters;
    this.loader = loader;
    this.keycloak = keycloak;
  }

  @Override
  public void run(ApplicationArguments args) throws InterruptedException {
    var companies = read();
    var differences = loader.load(companies);
    differences.forEach(d ->
        log.warn(text("sample.difference", d.where(), d.figure(), d.expected(), d.computed())));
    log.info(text("sample.loaded", String.valueOf(companies.companies().size())));
    if (waitForKeycloak()) {
      loader.createAccounts(companies, password);
    } else {
      log.warn(text("sample.keycloakDown"));
    }
  }

  private SampleCompanies read() {
    var location = file.contains(":") ? file : "file:" + file;
    try (var stream = resources.getResource(location).getInputStream()) {
      return new SampleFile(questionnaires, charters).read(stream);
    } catch (InvalidSampleFile e) {
      log.error(
          "{}\n{}",
          text("sample.invalid", file, String.valueOf(e.faults().size())),
          e.text(language()));
    } catch (IOException e) {
      log.error(text("sample.unreadable", file));
    }
    System.exit(DATA_ERROR);
    throw new IllegalStateException("not reached");
  }

  private boolean waitForKeycloak() throws InterruptedException {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!keycloak.isReachable()) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      TimeUnit.SECONDS.sleep(1);
    }
    return true;
  }

  /// The language of whoever started the portal: French unless the machine speaks English.
  private static Locale language() {
    return Locale.getDefault().getLanguage().equals("en") ? Locale.ENGLISH : Locale.FRENCH;
  }

  private static String text(String key, Object... args) {
    var pattern = ResourceBundle.getBundle("vaadin-i18n.translations", language()).getString(key);
    return new MessageFormat(pattern, language()).format(args);
  }
}
