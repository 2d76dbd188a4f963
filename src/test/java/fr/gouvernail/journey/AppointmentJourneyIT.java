package fr.gouvernail.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The director offers the AI lead's office to somebody else, whom a mail leads to the letter.
class AppointmentJourneyIT extends Journey {

  private static final String ELODIE = "elodie.castan@bastidon.example.org";
  private static final String HAWA = "hawa.diarra@bastidon.example.org";
  private static final String COMPANY = "/t/comptoir-bastidon";
  private static final Pattern LINK = Pattern.compile("href=\"([^\"]*/ai-lead/mandates/[^\"]*)\"");

  @Test
  void theMailOfAnOfferLeadsToTheLetterAndGivesNoRightYet() {
    var elodie = signIn(window("fr-FR"), ELODIE, COMPANY + "/ai-lead");
    assertThat(heading(elodie)).hasText("Élodie Castan décide des usages de l’IA.");
    hasNoSeriousAccessibilityFault(elodie);
    appointHawa(elodie);

    var hawa = signIn(window("fr-FR", 390, 844), HAWA, COMPANY);
    assertThat(heading(hawa)).hasText("Bonjour Hawa. Une nomination attend votre réponse.");
    hawa.navigate(portal.url() + COMPANY + "/roadmap");
    assertThat(button(hawa, "Ajouter une action")).hasCount(0);

    hawa.navigate(linkInTheMail());
    assertThat(heading(hawa)).hasText("Une mission vous est proposée : Référence IA.");
    assertThat(hawa.getByText("À l’attention de")).isVisible();
    assertThat(tooWide(hawa)).isEmpty();
    hasNoSeriousAccessibilityFault(hawa);
    assertThat(button(hawa, "Accepter la mission")).isVisible();
  }

  private static void appointHawa(Page elodie) {
    link(elodie, "Préparer la succession").click();
    elodie.getByRole(AriaRole.COMBOBOX).first().fill("Hawa");
    elodie.getByRole(AriaRole.OPTION).filter(named("Hawa Diarra")).click();
    assertThat(elodie.getByText("Élodie Castan quitte ce mandat la veille")).isVisible();
    hasNoSeriousAccessibilityFault(elodie);
    button(elodie, "Proposer la nomination").click();
    assertThat(elodie.getByText("Réponse attendue.")).isVisible();
  }

  private static String linkInTheMail() {
    // A matter that may still change waits a minute before it is written about.
    await()
        .atMost(Duration.ofSeconds(90))
        .untilAsserted(() -> assertThat(mails()).anyMatch(mail -> LINK.matcher(mail).find()));
    return mails().stream()
        .map(LINK::matcher)
        .filter(java.util.regex.Matcher::find)
        .map(found -> found.group(1))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> mails() {
    return Arrays.stream(portal.mail().received())
        .filter(AppointmentJourneyIT::isToHawa)
        .map(AppointmentJourneyIT::html)
        .toList();
  }

  private static boolean isToHawa(MimeMessage mail) {
    try {
      return mail.getAllRecipients()[0].toString().equals(HAWA);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The last part, however deep: a plain text and its HTML stand inside parts of their own.
  private static String html(MimeMessage mail) {
    try {
      var content = mail.getContent();
      while (content instanceof Multipart parts) {
        content = parts.getBodyPart(parts.getCount() - 1).getContent();
      }
      return content.toString();
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
