package fr.gouvernail.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/// Two consultants on one audit, each in a browser of his or her own.
class TwoConsultantsJourneyIT extends Journey {

  private static final String WHY = "Aucun usage dans ce service";

  @Test
  void theySeeEachOtherAndAConflictShowsBothAnswers() {
    var margaux =
        AuditScreen.prepare(
            signIn(window("fr-FR"), MARGAUX, "/t/ateliers-brevanne"), "ateliers-brevanne");
    var thomas =
        margaux.in(signIn(window("fr-FR"), THOMAS, "/t/ateliers-brevanne")).open("STR/STR-01");
    margaux.open("STR/STR-01");
    assertThat(margaux.page().getByText("Thomas Vial est sur STR-01")).isVisible();
    assertThat(thomas.page().getByText("Margaux Lenoir est sur STR-01")).isVisible();

    thomas.answer("2", "d");
    thomas.saved();
    assertThat(margaux.question("STR-01")).containsText("Mis à jour par Thomas Vial");

    bothAnswer("STR-02", margaux, thomas);
    choose(margaux.page(), "Garder la mienne");
    margaux.saved();
    assertThat(thomas.question("STR-02")).containsText("Mis à jour par Margaux Lenoir");
    assertThat(thomas.question("STR-02")).containsText("Sans objet");

    bothAnswer("STR-03", margaux, thomas);
    choose(margaux.page(), "Prendre celle de Thomas Vial");
    assertThat(margaux.question("STR-03")).containsText("Maîtrisé");
    margaux.page().reload();
    assertThat(margaux.question("STR-03")).containsText("Maîtrisé");
    assertThat(margaux.question("STR-02")).containsText("Sans objet");
  }

  /// She begins a reason, which stays on her device until it is long enough; he answers meanwhile;
  /// hers arrives second.
  private static void bothAnswer(String question, AuditScreen margaux, AuditScreen thomas) {
    margaux.open("STR/" + question);
    margaux.setAside("Aucun usage");
    margaux.kept();
    thomas.open("STR/" + question);
    thomas.answer("3", "o");
    thomas.saved();
    margaux.reason().fill(WHY);

    var conflict = margaux.page().getByRole(AriaRole.ALERT);
    assertThat(conflict).containsText("Thomas Vial a répondu autrement");
    assertThat(conflict).containsText("Sans objet");
    assertThat(conflict).containsText("Maîtrisé");
    hasNoSeriousAccessibilityFault(margaux.page());
    // Until she chooses, what he recorded stands.
    thomas.page().reload();
    assertThat(thomas.question(question)).containsText("Maîtrisé");
  }

  private static void choose(Page page, String side) {
    var button =
        page.getByRole(AriaRole.ALERT)
            .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(side));
    assertThat(button).isVisible();
    button.click();
    assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
  }
}
