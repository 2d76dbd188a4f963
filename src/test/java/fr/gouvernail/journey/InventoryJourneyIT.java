package fr.gouvernail.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.gouvernail.inventory.workbook.FilledWorkbook;
import fr.gouvernail.inventory.workbook.ImportColumn;
import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// A business owner imports a table of uses, first with errors, then without; the director finds
/// them on a phone, keeps a view, and takes away a register that anybody can verify.
class InventoryJourneyIT extends Journey {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String INVENTORY = "/t/ateliers-brevanne/use-cases";
  private static final String TITLE = "Relire les gammes d’usinage";
  private static final String OTHER = "Résumer les appels du service après-vente";

  @Test
  void aTableEntersTheInventoryAndLeavesAsARegister() throws IOException {
    var nadia = signIn(window("fr-FR"), NADIA, INVENTORY + "/import");
    assertThat(heading(nadia)).containsText("Importer des cas d’usage");
    hasNoSeriousAccessibilityFault(nadia);
    var template = template(nadia);

    drops(
        nadia,
        template,
        sheet -> rows(sheet).row(3).put(ImportColumn.CATEGORY, "Magie").put(ImportColumn.COST, 42));
    titled(nadia, "2 erreurs : rien ne sera importé");
    assertThat(nadia.locator("main")).containsText("« Magie » n’est pas une valeur possible");
    assertThat(nadia.locator("main")).containsText("E3");
    assertThat(button(nadia, "Importer ces 2 lignes")).hasCount(0);
    hasNoSeriousAccessibilityFault(nadia);

    button(nadia, "Choisir un autre fichier").click();
    drops(nadia, template, InventoryJourneyIT::rows);
    titled(nadia, "2 créations");
    assertThat(nadia).hasURL(Pattern.compile("file="));
    nadia.reload();
    titled(nadia, "2 créations");
    hasNoSeriousAccessibilityFault(nadia);
    button(nadia, "Importer ces 2 lignes").click();
    titled(nadia, "2 brouillons créés");

    nadia.navigate(portal.url() + INVENTORY + "/import");
    drops(nadia, template, InventoryJourneyIT::rows);
    titled(nadia, "tout est déjà dans l’inventaire");

    nadia.navigate(portal.url() + INVENTORY);
    nadia.getByLabel("Chercher dans les titres").fill("GAMMES usinage");
    assertThat(link(nadia, TITLE)).isVisible();
    assertThat(link(nadia, OTHER)).hasCount(0);
    assertThat(nadia).hasURL(Pattern.compile("q=GAMMES"));
    hasNoSeriousAccessibilityFault(nadia);
    link(nadia, TITLE).click();
    assertThat(heading(nadia)).containsText(TITLE);
    nadia.goBack();
    assertThat(nadia.getByLabel("Chercher dans les titres")).hasValue("GAMMES usinage");

    keepsAView();
    verifies(register(signIn(window("fr-FR"), CLAIRE, INVENTORY)));
  }

  /// Reading a workbook takes the portal a while.
  private static void titled(Page page, String words) {
    assertThat(page.locator("main"))
        .containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
  }

  private static FilledWorkbook rows(FilledWorkbook sheet) {
    return sheet.row(2).put(ImportColumn.TITLE, TITLE).row(3).put(ImportColumn.TITLE, OTHER);
  }

  private static byte[] template(Page page) throws IOException {
    var download = page.waitForDownload(() -> link(page, "Modèle vide").click());
    return Files.readAllBytes(download.path());
  }

  private static void drops(Page page, byte[] template, Consumer<FilledWorkbook> by) {
    assertThat(button(page, "Choisir un classeur…")).isVisible();
    page.locator("vaadin-upload input[type=file]")
        .setInputFiles(new FilePayload("usages.xlsx", XLSX, FilledWorkbook.of(template, by)));
  }

  private void keepsAView() {
    var claire = signIn(window("fr-FR", 390, 844), CLAIRE, INVENTORY + "?state=DRAFT");
    assertThat(link(claire, TITLE)).isVisible();
    assertThat(tooWide(claire)).isEmpty();
    hasNoSeriousAccessibilityFault(claire);
    button(claire, "Vues").click();
    claire.getByLabel("Nom de la vue").fill("Brouillons d’essai");
    button(claire, "Garder la vue").click();
    assertThat(claire).hasURL(Pattern.compile("view="));
    claire.reload();
    assertThat(link(claire, TITLE)).isVisible();
  }

  /// The fingerprint of the register.
  private static String register(Page page) throws IOException {
    button(page, "Exporter").click();
    hasNoSeriousAccessibilityFault(page);
    var download =
        page.waitForDownload(() ->
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("PDF")).click());
    try (var pdf = Loader.loadPDF(Files.readAllBytes(download.path()))) {
      var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      assertThat(text).contains(TITLE);
      Matcher hash = Pattern.compile("Empreinte.([0-9a-f]{12})").matcher(text);
      assertThat(hash.find()).as("a fingerprint in: " + text).isTrue();
      return hash.group(1);
    }
  }

  private void verifies(String hash) {
    var anybody = window("fr-FR");
    anybody.navigate(portal.url() + "/verifier/" + hash);
    assertThat(anybody.locator("body")).containsText("En vigueur");
  }
}
