package fr.gouvernail.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// MySQL is killed while somebody answers, as `kill -9` does, and comes back.
class DatabaseJourneyIT extends Journey {

  private static final Pattern INNARDS =
      Pattern.compile(
          "Exception|JDBC|Hikari|SQL|at (java|fr|org|com)\\.", Pattern.CASE_INSENSITIVE);

  @AfterEach
  void startTheDatabase() {
    if (!portal.database().alive()) {
      portal.database().restart();
    }
  }

  @Test
  void whatIsAnsweredWithoutADatabaseIsKeptAndRecordedOnce() {
    var audit =
        AuditScreen.prepare(
            signIn(window("fr-FR"), MARGAUX, "/t/orvalene-expertise"), "orvalene-expertise");
    audit.open("GOV");
    audit.answer("1", "d");
    audit.saved();

    portal.database().kill();
    audit.answer("2", "o");
    audit.answer("4", "p");
    audit.note("Dit pendant la panne");
    audit.kept();
    assertThat(audit.page().locator("body")).not().containsText(INNARDS);
    var elsewhere = audit.page().context().newPage();
    elsewhere.navigate(portal.url() + "/t/orvalene-expertise/roadmap");
    assertThat(heading(elsewhere)).hasText("Le service est indisponible pour le moment.");
    assertThat(elsewhere.locator("body")).not().containsText(INNARDS);

    portal.database().restart();
    audit.saved();
    // It tries again by itself.
    assertThat(elsewhere.getByRole(AriaRole.NAVIGATION).first()).isVisible(patiently());

    audit.page().reload();
    assertThat(audit.question("GOV-01")).containsText("1 – ");
    assertThat(audit.question("GOV-02")).containsText("2 – ");
    assertThat(audit.question("GOV-03")).containsText("4 – ");
    audit.open("GOV/GOV-04");
    assertThat(audit.page().locator("textarea")).hasValue("Dit pendant la panne");
    recordedOnce(audit, "GOV-01");
    recordedOnce(audit, "GOV-02");
    recordedOnce(audit, "GOV-03");
    recordedOnce(audit, "GOV-04");
  }

  /// Each revision of the answer left one entry in the trail, and only one.
  private static void recordedOnce(AuditScreen audit, String question) {
    var revision =
        portal.count(
            "select revision from answer where assessment_id = uuid_to_bin(?) and question_id = ?",
            audit.id(),
            question);
    assertThat(revision).isPositive();
    assertThat(
            portal.count(
                "select count(distinct details) from trail_entry"
                    + " where action = 'assessment.answer.recorded' and subject = ? and details like ?",
                question,
                "%" + audit.id() + "%"))
        .isEqualTo(revision);
    assertThat(
            portal.count(
                "select count(*) from trail_entry"
                    + " where action = 'assessment.answer.recorded' and subject = ? and details like ?",
                question,
                "%" + audit.id() + "%"))
        .isEqualTo(revision);
  }
}
