package fr.gouvernail.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The director hands the AI lead's office over: the person reads the mail and the letter, accepts,
/// has the rights at the next click, announces an absence, and loses the rights with the mandate.
class AppointmentJourneyIT extends Journey {

  private static final String ELODIE = "elodie.castan@bastidon.example.org";
  private static final String HAWA = "hawa.diarra@bastidon.example.org";
  private static final String COMPANY = "/t/comptoir-bastidon";
  private static final Pattern LINK = Pattern.compile("href=\"([^\"]*/ai-lead/mandates/[^\"]*)\"");

  @Test
  void theRightsFollowTheAppointment() {
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
    button(hawa, "Accepter la mission").click();
    assertThat(heading(hawa)).hasText("Hawa Diarra décide des usages de l’IA.");
    hawa.navigate(portal.url() + COMPANY + "/roadmap");
    assertThat(button(hawa, "Ajouter une action")).isVisible();

    hawa.setViewportSize(1440, 900);
    announceAnAbsence(hawa);
    var result = openTheResult(elodie, hawa);
    elodie.navigate(portal.url() + COMPANY + "/ai-lead");
    assertThat(heading(elodie)).containsText("Hawa Diarra");
    end(elodie);
    assertThat(heading(elodie)).hasText("Personne n’est nommé à la référence IA.");
    assertThat(heading(result))
        .hasText(
            "Page introuvable", new LocatorAssertions.HasTextOptions().setTimeout(LOSS_MILLIS));
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

  private static void announceAnAbsence(Page hawa) {
    hawa.navigate(portal.url() + COMPANY + "/ai-lead");
    button(hawa, "Annoncer une absence").click();
    var day = LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(3);
    var dialog = hawa.getByRole(AriaRole.DIALOG);
    for (var label : List.of("Premier jour", "Dernier jour")) {
      dialog.getByLabel(label).first().fill(day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
      hawa.keyboard().press("Enter");
    }
    button(hawa, "Annoncer une absence").last().click();
    assertThat(hawa.getByText("Personne ne décide", new Page.GetByTextOptions().setExact(true)))
        .isVisible();
  }

  /// A page that only who leads may read.
  private static Page openTheResult(Page elodie, Page hawa) {
    elodie.navigate(portal.url() + COMPANY);
    var result = elodie.locator("a[href$='/result']").first().getAttribute("href");
    return tab(hawa, result);
  }

  private static void end(Page elodie) {
    button(elodie, "Mettre fin au mandat : Hawa Diarra").click();
    var dialog = elodie.getByRole(AriaRole.DIALOG);
    dialog.getByLabel("Tout de suite : les droits cessent au prochain clic").check();
    dialog.getByLabel("Motif").first().fill("Fin de l’essai");
    dialogHasNoSeriousAccessibilityFault(elodie);
    button(elodie, "Mettre fin au mandat").last().click();
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

  /// The richest form of it, which comes last at each level.
  private static String html(Part mail) {
    try {
      return mail.getContent() instanceof Multipart parts
          ? html(parts.getBodyPart(parts.getCount() - 1))
          : mail.getContent().toString();
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
