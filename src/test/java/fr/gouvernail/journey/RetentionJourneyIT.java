package fr.gouvernail.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.gouvernail.attachment.SampleFiles;
import org.junit.jupiter.api.Test;

/// How long files of audits stay: the director reads what a rule would delete and chooses it; one
/// of the files that go soon is kept on a phone, and given back. By keyboard alone, and everything
/// is as it was at the end.
class RetentionJourneyIT extends Journey {

  private static final String COMPANY = "/t/orvalene-expertise";
  private static final String FILE = "registre-2024.pdf";
  private static final String CLOSED_STAY =
      "Les fichiers d’un audit clos restent aussi longtemps que lui.";
  private static final String ONE_GOES = "Un fichier d’audit arrive à son terme.";

  @Test
  void aDirectorChoosesARuleAndKeepsOneOfTheFilesThatWouldGo() {
    var audit =
        AuditScreen.prepare(signIn(window("fr-FR"), MARGAUX, COMPANY), "orvalene-expertise");
    drops(audit);
    laysDown(audit, 8);

    var page = signIn(window("fr-FR"), PHILIPPE, COMPANY);
    page.getByText("Plus", new Page.GetByTextOptions().setExact(true)).click();
    link(page, "Conservation des fichiers").click();
    assertThat(heading(page)).hasText(CLOSED_STAY);
    assertThat(page.locator("main")).containsText("Personne n’a encore choisi");
    hasNoSeriousAccessibilityFault(page);

    choose(page, "6 mois après le dernier travail", "un fichier serait supprimé après le");
    assertThat(heading(page)).hasText(ONE_GOES);
    assertThat(page.locator("main")).containsText(FILE);
    hasNoSeriousAccessibilityFault(page);

    page.setViewportSize(390, 844);
    keep(page);
    assertThat(tooWide(page)).isEmpty();
    hasNoSeriousAccessibilityFault(page);
    giveBack(page);
    assertThat(tooWide(page)).isEmpty();

    choose(page, "Aussi longtemps que l’audit", "sans terme");
    assertThat(heading(page)).hasText(CLOSED_STAY);
    assertThat(page.locator("main")).not().containsText(FILE);
    laysDown(audit, -8);
  }

  private static void drops(AuditScreen audit) {
    var page = audit.page();
    page.navigate(audit.address() + "/preparation");
    button(page, "Demander les documents").click();
    inDialog(page, "Envoyer").click();
    link(page, "Déposer un fichier").click();
    page.locator("gv-uploader input[type=file]")
        .setInputFiles(new FilePayload(FILE, "application/pdf", SampleFiles.pdf(FILE)));
    assertThat(heading(page)).containsText("9 documents");
  }

  /// Nobody has worked on it for so many months.
  private static void laysDown(AuditScreen audit, int months) {
    portal.change(
        """
        update assessment set held_on = held_on - interval ? month,
          created_at = created_at - interval ? month
        where id = uuid_to_bin(?)
        """,
        months,
        months,
        audit.id());
    portal.change(
        "update attachment_link set added_at = added_at - interval ? month where name = ?",
        months,
        FILE);
  }

  /// @param outlook what is said of it before it is chosen
  private static void choose(Page page, String unfinished, String outlook) {
    var change = button(page, "Changer la règle");
    change.press("Enter");
    var dialog = page.getByRole(AriaRole.DIALOG);
    dialog.getByLabel("Audits inachevés").press("Enter");
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(unfinished).setExact(true))
        .press("Enter");
    assertThat(dialog.getByRole(AriaRole.STATUS)).containsText(outlook);
    dialogHasNoSeriousAccessibilityFault(page);
    inDialog(page, "Appliquer").press("Enter");
    assertThat(dialog).hasCount(0);
    assertThat(change).isFocused();
  }

  private static void keep(Page page) {
    button(page, "Conserver " + FILE).press("Enter");
    dialogHasNoSeriousAccessibilityFault(page);
    page.getByLabel("Motif").fill("Contrôle annoncé pour janvier.");
    inDialog(page, "Conserver").press("Enter");
    assertThat(page.locator("main")).containsText("« Contrôle annoncé pour janvier. »");
    assertThat(heading(page)).hasText(CLOSED_STAY);
    assertThat(focused(page)).hasCount(1);
  }

  private static void giveBack(Page page) {
    button(page, "Rendre à la règle\u00a0: " + FILE).press("Enter");
    inDialog(page, "Rendre à la règle").press("Enter");
    assertThat(heading(page)).hasText(ONE_GOES);
    assertThat(focused(page)).hasCount(1);
  }

  private static Locator focused(Page page) {
    return page.locator("main :focus");
  }
}
