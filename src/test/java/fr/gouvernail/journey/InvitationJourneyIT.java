package fr.gouvernail.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// From the director's invitation to the invited person's own workspace, through the real mails and
/// Keycloak's own pages; and the same invitation while Keycloak is away.
class InvitationJourneyIT extends Journey {

  private static final String PASSWORD = "Une phrase que je retiens";
  private static final Pattern LINK = Pattern.compile("href=\"([^\"]*/login-actions/[^\"]*)\"");

  @Test
  void theInvitedPersonChoosesAPasswordAndLandsInTheWorkspace() {
    var page = signIn(window("fr-FR"), CLAIRE, "/t/ateliers-brevanne/members");
    var email = "ada.essai@brevanne.example.org";
    fillIn(page, "Ada Essai", email);
    hasNoSeriousAccessibilityFault(page);
    send(page);
    assertThat(page.getByText("Invitation envoyée à Ada Essai.")).isVisible();

    var ada = choosePassword(email);
    ada.navigate(portal.url() + "/");
    ada.locator("#username").fill(email);
    ada.locator("#kc-login").click();
    ada.locator("#password").fill(PASSWORD);
    ada.locator("#kc-login").click();

    assertThat(ada).hasURL(Pattern.compile(".*/t/ateliers-brevanne.*"));
    assertThat(heading(ada)).containsText("Bonjour Ada.");
    assertThat(ada.getByText("Membres")).hasCount(0);
  }

  @Test
  void anInvitationWhileKeycloakIsAwayIsFinishedBySendingItAgain() {
    var page = signIn(window("fr-FR"), CLAIRE, "/t/ateliers-brevanne/members");
    var email = "basile.essai@brevanne.example.org";
    fillIn(page, "Basile Essai", email);
    portal.keycloak().stop();
    try {
      send(page);
      assertThat(page.getByText("L’invitation n’est pas partie")).isVisible();
    } finally {
      portal.keycloak().restart();
    }
    send(page);

    assertThat(page.getByText("Invitation envoyée à Basile Essai.")).isVisible();
    assertThat(mails(email)).isNotEmpty();
  }

  private static void fillIn(Page page, String name, String email) {
    page.getByText("Inviter une personne").click();
    page.getByLabel("Prénom et nom").fill(name);
    page.getByLabel("Adresse électronique").fill(email);
  }

  private static void send(Page page) {
    page.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
  }

  private Page choosePassword(String email) {
    var page = window("fr-FR");
    page.navigate(link(email));
    page.getByText("Continuer").click();
    hasNoSeriousAccessibilityFault(page);
    page.locator("#password-new").fill(PASSWORD);
    page.locator("#password-confirm").fill(PASSWORD);
    page.locator("form [type=submit]").click();
    assertThat(heading(page)).hasText("Votre accès est prêt");
    return page;
  }

  private static String link(String email) {
    await().untilAsserted(() -> assertThat(mails(email)).anyMatch(m -> LINK.matcher(m).find()));
    return mails(email).stream()
        .map(LINK::matcher)
        .filter(java.util.regex.Matcher::find)
        .map(found -> found.group(1).replace("&amp;", "&"))
        .findFirst()
        .orElseThrow();
  }

  /// What this address received, as HTML.
  private static List<String> mails(String email) {
    return Arrays.stream(portal.mail().received())
        .filter(mail -> isTo(mail, email))
        .map(InvitationJourneyIT::html)
        .toList();
  }

  private static boolean isTo(MimeMessage mail, String email) {
    try {
      return mail.getAllRecipients()[0].toString().equals(email);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String html(MimeMessage mail) {
    try {
      var parts = (Multipart) mail.getContent();
      return parts.getBodyPart(parts.getCount() - 1).getContent().toString();
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
