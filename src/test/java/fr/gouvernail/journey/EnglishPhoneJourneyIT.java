package fr.gouvernail.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// An audit and its result on a phone, by somebody who reads English.
class EnglishPhoneJourneyIT extends Journey {

  /// Words that no English sentence holds.
  private static final Pattern FRENCH =
      Pattern.compile(
          "\\b(les|des|une|avec|pour|votre|vous|dans|sont|aux|cette|entreprise|réponse)\\b",
          Pattern.CASE_INSENSITIVE);

  @AfterEach
  void speakFrenchAgain() {
    var page = signIn(window("fr-FR"), THOMAS, "/t/ateliers-brevanne");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Thomas Vial")).click();
    button(page, "Français").click();
    assertThat(page.locator("html")).hasAttribute("lang", "fr");
  }

  @Test
  void aConsultantAnswersAndReadsAResult() {
    var page = signIn(window("en-GB", 390, 844), THOMAS, "/t/ateliers-brevanne");
    button(page, "Menu").click();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Thomas Vial")).click();
    button(page, "English").click();
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    reads(page);

    page.navigate(portal.url() + "/t/ateliers-brevanne/assessments/new");
    page.getByText("Next step").click();
    reads(page);
    page.getByText("Next step").click();
    reads(page);
    page.getByText("Start the audit").click();
    assertThat(heading(page)).containsText("questions dealt with");
    reads(page);

    page.navigate(page.url() + "/STR");
    var question = page.locator("#STR-01");
    question.getByText("Initiated").or(question.locator(".level").nth(2)).first().click();
    assertThat(page.locator("#gv-save-status")).containsText("Saved at");
    reads(page);

    page.navigate(portal.url() + "/t/ateliers-brevanne/assessments");
    reads(page);
    page.locator("main a[href$='/result']").first().click();
    assertThat(page).hasURL(Pattern.compile(".*/result$"));
    assertThat(heading(page)).isVisible();
    reads(page);
    page.locator("main a[href$='/result/GOV']").first().click();
    assertThat(heading(page)).containsText("out of 100");
  }

  /// In English, no wider than the screen, with no serious fault.
  private static void reads(Page page) {
    assertThat(heading(page)).isVisible();
    assertThat(tooWide(page)).as("too wide for a phone at " + page.url()).isEmpty();
    var main = page.locator("main").innerText();
    var french = FRENCH.matcher(main);
    assertThat(french.results().map(found -> around(main, found.start())))
        .as("French left at " + page.url())
        .isEmpty();
    hasNoSeriousAccessibilityFault(page);
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 30), Math.min(text.length(), at + 40));
  }
}
