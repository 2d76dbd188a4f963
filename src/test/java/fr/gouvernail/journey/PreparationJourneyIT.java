package fr.gouvernail.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.gouvernail.attachment.SampleFiles;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/// Before an interview: the consultant asks, somebody replies on a phone and attaches what shows
/// it, the consultant accepts it in the questionnaire; a document is dropped and put on a question.
class PreparationJourneyIT extends Journey {

  private static final String COMPANY = "orvalene-expertise";

  /// She leads on AI there.
  private static final String CAMILLE = "camille.roussin@orvalene.example.org";

  @Test
  void anAuditIsPreparedOnAPhoneAndTakenOverInTheInterview() throws IOException {
    var margaux = signIn(window("fr-FR"), MARGAUX, "/t/" + COMPANY);
    var audit = AuditScreen.prepare(margaux, COMPANY);
    margaux.navigate(audit.address());
    link(margaux, "Préparer l’audit").click();
    assertThat(heading(margaux)).containsText("est à préparer");
    hasNoSeriousAccessibilityFault(margaux);

    button(margaux, "Demander des réponses").click();
    dialogHasNoSeriousAccessibilityFault(margaux);
    inDialog(margaux, "Envoyer").click();
    assertThat(margaux.locator("main")).containsText("0 sur");

    button(margaux, "Demander les documents").click();
    dialogHasNoSeriousAccessibilityFault(margaux);
    inDialog(margaux, "Envoyer").click();
    assertThat(margaux.locator("main")).containsText("Réunis par Camille Roussin");
    downloads(margaux);

    var camille = signIn(window("fr-FR", 390, 844), CAMILLE, "/t/" + COMPANY + "/inquiries");
    var asked = replies(camille);
    drops(camille, audit);

    margaux.reload();
    assertThat(margaux.locator("main")).containsText("politique-ia.pdf");
    button(margaux, "Joindre à des questions\u00a0: politique-ia.pdf").click();
    inDialog(margaux, "Joindre").click();
    assertThat(margaux.locator("vaadin-dialog[opened]")).hasCount(0);
    hasNoSeriousAccessibilityFault(margaux);

    link(margaux, "Traiter une réponse").click();
    assertThat(margaux.locator("main")).containsText(asked);
    assertThat(margaux.locator("main")).containsText("preuve.pdf");
    hasNoSeriousAccessibilityFault(margaux);
    var question = margaux.locator("[id^=accept-]").first();
    var id = question.getAttribute("id").replace("accept-", "");
    accepts(margaux, audit, id);
  }

  /// Both forms of the questionnaire come as files.
  private static void downloads(Page page) throws IOException {
    Download file = page.waitForDownload(() -> link(page, "PDF en français").click());
    assertThat(new String(Files.readAllBytes(file.path()), 0, 5)).isEqualTo("%PDF-");
  }

  /// Replies to the first question with a file, and tells what it was.
  private static String replies(Page page) {
    assertThat(page.locator("main")).containsText("prépare l’entretien");
    hasNoSeriousAccessibilityFault(page);
    var question = page.locator("#gv-reply-title").innerText();
    page.locator("#gv-statement-2").check();
    page.getByText("Joindre une pièce (facultatif)").click();
    attach(page, "preuve.pdf");
    assertThat(tooWide(page)).isEmpty();
    hasNoSeriousAccessibilityFault(page);
    button(page, "Envoyer ma réponse").click();
    assertThat(page.locator("main")).containsText("Votre réponse est envoyée à Margaux Lenoir.");
    return question;
  }

  /// Drops one document, and says that another does not exist.
  private static void drops(Page page, AuditScreen audit) {
    page.navigate(audit.address() + "/documents?document=charte");
    assertThat(heading(page)).containsText("10 documents");
    attach(page, "politique-ia.pdf");
    assertThat(heading(page)).containsText("9 documents");
    assertThat(tooWide(page)).isEmpty();
    hasNoSeriousAccessibilityFault(page);

    button(page, "Document suivant").click();
    button(page, "Ce document n’existe pas").first().click();
    page.getByLabel("Pourquoi").fill("Rien d’écrit pour le moment.");
    inDialog(page, "Ce document n’existe pas").click();
    assertThat(heading(page)).containsText("8 documents");
  }

  private static void attach(Page page, String name) {
    page.locator("gv-uploader input[type=file]")
        .setInputFiles(new FilePayload(name, "application/pdf", SampleFiles.pdf(name)));
    assertThat(page.locator(".gv-files").getByRole(AriaRole.LINK).filter(named(name)).first())
        .isVisible();
  }

  /// In the interview the reply stands beside the levels; taken over, it is the answer with its
  /// file.
  private static void accepts(Page page, AuditScreen audit, String question) {
    page.navigate(audit.address() + "/" + question.substring(0, 3) + "/" + question);
    var reply = page.locator(".card.current .reply");
    assertThat(reply).containsText("Camille Roussin");
    hasNoSeriousAccessibilityFault(page);
    reply.getByRole(AriaRole.BUTTON).first().click();
    assertThat(page.locator(".card.current .reply")).hasCount(0);
    assertThat(page.locator("#" + question)).containsText("preuve.pdf");
  }
}
