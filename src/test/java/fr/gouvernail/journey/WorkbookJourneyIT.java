package fr.gouvernail.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import fr.gouvernail.assessment.workbook.FilledAudit;
import fr.gouvernail.shell.component.WorkbookDrop;
import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// A consultant takes an audit away, answers in the workbook while an answer changes in the portal,
/// brings it back with an error, then without, and decides which answer to keep.
class WorkbookJourneyIT extends Journey {

  private static final String COMPANY = "orvalene-expertise";

  @Test
  void anAuditLeavesAsAWorkbookAndComesBack() throws IOException {
    var page = signIn(window("fr-FR"), MARGAUX, "/t/" + COMPANY);
    var audit = AuditScreen.prepare(page, COMPANY);
    link(page, "Travailler hors du portail").click();
    assertThat(heading(page)).containsText("Travailler hors du portail");
    hasNoSeriousAccessibilityFault(page);
    var taken =
        Files.readAllBytes(
            page.waitForDownload(() -> link(page, "Emporter le classeur").click()).path());

    audit.open("STR/STR-01").answer("2", "o");
    audit.saved();
    page.navigate(audit.address() + "/workbook");
    drops(page, taken, sheet -> answered(sheet).answer("GOV-01", "9"));
    titled(page, "Une erreur : rien ne sera écrit.");
    assertThat(page.locator("main")).containsText("« 9 » n’est pas une réponse possible");
    hasNoSeriousAccessibilityFault(page);

    button(page, "Choisir un autre classeur").click();
    drops(page, taken, WorkbookJourneyIT::answered);
    titled(page, "Une réponse à écrire, un conflit à trancher");
    hasNoSeriousAccessibilityFault(page);
    page.setViewportSize(390, 844);
    assertThat(tooWide(page)).isEmpty();
    page.locator("#workbook-STR-01").check();
    assertThat(page.locator("#workbook-STR-01")).isFocused();
    button(page, "Écrire ces 2 réponses").click();
    titled(page, "2 réponses écrites.");

    page.navigate(audit.address() + "/workbook");
    drops(page, taken, WorkbookJourneyIT::answered);
    titled(page, "Tout est déjà dans le portail");
    page.setViewportSize(1440, 900);
    audit.open("STR/STR-02");
    assertThat(audit.question("STR-02")).containsText("Trois ateliers tenus.");
  }

  private static FilledAudit answered(FilledAudit sheet) {
    return sheet
        .answer("STR-01", "3")
        .answer("STR-02", "1")
        .comment("STR-02", "Trois ateliers tenus.");
  }

  /// Reading a workbook takes the portal a while.
  private static void titled(Page page, String words) {
    assertThat(heading(page))
        .containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
  }

  private static void drops(Page page, byte[] taken, Consumer<FilledAudit> by) {
    page.locator("vaadin-upload input[type=file]")
        .setInputFiles(new FilePayload("audit.xlsx", WorkbookDrop.TYPE, FilledAudit.of(taken, by)));
  }
}
