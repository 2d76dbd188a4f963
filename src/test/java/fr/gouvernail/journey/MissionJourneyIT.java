package fr.gouvernail.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// From a firm's question to the open page that closes: the director is written to, grants to one
/// consultant, reads what she read, and ends it. Solène Armand is named in no other journey.
class MissionJourneyIT extends Journey {

  private static final String ELODIE = "elodie.castan@bastidon.example.org";
  private static final String SOLENE = "solene.armand@capboussole.example.org";
  private static final String COMPANY = "/t/comptoir-bastidon";
  private static final String WORDS = "Former l’équipe du service client aux règles de la charte.";

  @Test
  void theDirectorGrantsReadsWhatWasReadAndEndsIt() {
    var solene = signIn(window("fr-FR"), SOLENE, COMPANY);
    assertThat(heading(solene)).hasText("Page introuvable");

    withdrawWhatWaits();
    ask();
    await()
        .atMost(Duration.ofMinutes(2))
        .untilAsserted(() -> assertThat(subjects(ELODIE)).anyMatch(s -> s.contains("demande")));

    var elodie = signIn(window("fr-FR"), ELODIE, COMPANY + "/access");
    assertThat(heading(elodie)).hasText("Une demande d’accès vous attend.");
    assertThat(elodie.getByText(WORDS)).isVisible();
    hasNoSeriousAccessibilityFault(elodie);
    button(elodie, "Accorder l’accès demandé par Cap Boussole Conseil").click();
    elodie.getByLabel("Réserver à un consultant (facultatif)").fill(SOLENE);
    dialogHasNoSeriousAccessibilityFault(elodie);
    elodie.getByRole(AriaRole.DIALOG).getByText("Accorder l’accès").last().click();
    assertThat(elodie.getByText("seulement Solène Armand")).isVisible();

    solene.navigate(portal.url() + COMPANY + "/charter");
    assertThat(heading(solene)).not().hasText("Page introuvable");
    assertThat(solene.locator(".gv-banner").first()).containsText("Comptoir Bastidon");
    solene.navigate(portal.url() + COMPANY + "/tools");
    assertThat(heading(solene)).isVisible();

    var log = tab(elodie, COMPANY + "/access/readings");
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> {
          log.reload();
          assertThat(heading(log)).isVisible();
          assertThat(log.locator("[data-person]:has-text('Solène Armand')").allInnerTexts())
              .anyMatch(text -> text.contains("a lu le registre des outils"))
              .anyMatch(text -> text.contains("a lu la charte"));
        });
    hasNoSeriousAccessibilityFault(log);

    elodie.reload();
    mission(elodie).getByText("Mettre fin", new Locator.GetByTextOptions().setExact(true)).click();
    elodie
        .getByRole(AriaRole.ALERTDIALOG)
        .getByText("Mettre fin à l’accès", new Locator.GetByTextOptions().setExact(true))
        .click();
    assertThat(heading(solene))
        .hasText(
            "Page introuvable", new LocatorAssertions.HasTextOptions().setTimeout(LOSS_MILLIS));
    await()
        .atMost(Duration.ofMinutes(2))
        .untilAsserted(
            () -> assertThat(subjects(MARGAUX)).anyMatch(subject -> subject.contains("met fin")));
    portfolioIsReadableOnAPhone();
  }

  /// The question with which the sample companies come, or what an earlier run left.
  private void withdrawWhatWaits() {
    var margaux = signIn(window("fr-FR"), MARGAUX, "/portfolio/consultants");
    var withdraw =
        margaux.getByRole(
            AriaRole.BUTTON,
            new Page.GetByRoleOptions()
                .setName(Pattern.compile("Retirer la demande à Comptoir Bastidon")));
    for (var left = withdraw.count(); left > 0; left--) {
      withdraw.first().click();
      margaux
          .getByRole(AriaRole.ALERTDIALOG)
          .getByText("Retirer", new Locator.GetByTextOptions().setExact(true))
          .click();
      assertThat(withdraw).hasCount(left - 1);
      assertThat(margaux.getByRole(AriaRole.ALERTDIALOG)).hasCount(0);
    }
  }

  private void ask() {
    var margaux = signIn(window("fr-FR"), MARGAUX, "/portfolio/consultants");
    hasNoSeriousAccessibilityFault(margaux);
    button(margaux, "Demander un accès").first().click();
    margaux.getByLabel("Nom de l’entreprise").fill("Comptoir Bastidon");
    margaux.getByLabel("Adresse électronique de sa direction").fill(ELODIE);
    margaux.getByLabel("Formation").click();
    margaux.getByLabel("En quelques mots").fill(WORDS);
    dialogHasNoSeriousAccessibilityFault(margaux);
    margaux.getByRole(AriaRole.DIALOG).getByText("Envoyer la demande").click();
    assertThat(margaux.getByText("La demande est partie.")).isVisible();
    assertThat(margaux.getByText("En attente").first()).isVisible();
  }

  private void portfolioIsReadableOnAPhone() {
    var phone = signIn(window("fr-FR", 390, 844), MARGAUX, "/portfolio");
    assertThat(tooWide(phone)).isEmpty();
    phone.navigate(portal.url() + "/portfolio/consultants");
    assertThat(heading(phone)).isVisible();
    assertThat(tooWide(phone)).isEmpty();
  }

  private static Locator mission(Page page) {
    return page.locator(".gv-missions > li").filter(named("seulement Solène Armand"));
  }

  private static List<String> subjects(String email) {
    return Arrays.stream(portal.mail().received())
        .filter(mail -> isTo(mail, email))
        .map(MissionJourneyIT::subject)
        .toList();
  }

  private static boolean isTo(MimeMessage mail, String email) {
    try {
      return mail.getAllRecipients()[0].toString().equals(email);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String subject(MimeMessage mail) {
    try {
      return mail.getSubject();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
