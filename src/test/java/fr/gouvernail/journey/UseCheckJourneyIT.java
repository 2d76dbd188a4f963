package fr.gouvernail.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// « Puis-je ? » in two taps on a phone, with the keyboard at a desk, and from there to a request.
class UseCheckJourneyIT extends Journey {

  private static final String HOME = "/t/ateliers-brevanne";

  @Test
  void twoTapsOnAPhoneGiveTheAnswerAndTheWayToAsk() {
    var page = signIn(window("fr-FR", 390, 844), LEO, HOME + "/use-check");
    assertThat(pick(page, "Transcription de réunions")).isVisible();
    hasNoSeriousAccessibilityFault(page);
    assertThat(tooWide(page)).isEmpty();

    page.getByRole(AriaRole.BUTTON, name("Assistant d")).click();
    page.getByRole(AriaRole.BUTTON, name("C2 Confidentiel")).click();
    var verdict = page.locator(".gv-use-verdict");
    assertThat(verdict).containsText("Oui, à une condition.");
    assertThat(verdict).containsText("sur fiche validée");
    assertThat(verdict.locator("h2")).isInViewport();
    hasNoSeriousAccessibilityFault(page);
    assertThat(tooWide(page)).isEmpty();

    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Demander à")).click();
    assertThat(heading(page)).hasText("Demander un outil ou un usage");
    assertThat(page.getByLabel("Pour quoi faire")).hasValue(Pattern.compile("^Traduire"));
    assertThat(page.getByLabel(Pattern.compile("^C2 Confidentiel"))).isChecked();
  }

  @Test
  void theKeyboardAsksTheSameAndKeepsItsPlace() {
    var page = signIn(window("fr-FR"), LEO, HOME + "/use-check");
    var tool = page.getByRole(AriaRole.BUTTON, name("Assistant d"));
    tool.focus();
    page.keyboard().press("Enter");
    assertThat(tool).hasAttribute("aria-pressed", "true");
    assertThat(tool).isFocused();
    var secret = page.getByRole(AriaRole.BUTTON, name("C3 Secret"));
    tabTo(page, secret);
    page.keyboard().press("Space");
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Non.");
    assertThat(secret).isFocused();

    page.locator("#gv-use-use").focus();
    page.keyboard().press("Enter");
    var other = page.getByRole(AriaRole.BUTTON, name("Surveiller des collègues"));
    tabTo(page, other);
    page.keyboard().press("Enter");
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("est interdit, quel que soit l’outil");
    assertThat(page.locator("#gv-use-use")).isFocused();
    hasNoSeriousAccessibilityFault(page);
  }

  private static Locator pick(Page page, String words) {
    return page.locator(".gv-pick").filter(named(words));
  }

  private static Page.GetByRoleOptions name(String start) {
    return new Page.GetByRoleOptions().setName(Pattern.compile("^" + start));
  }

  private static void tabTo(Page page, Locator wanted) {
    for (int i = 0;
        i < 40 && !(Boolean) wanted.evaluate("e => e === document.activeElement");
        i++) {
      page.keyboard().press("Tab");
    }
    assertThat(wanted).isFocused();
  }
}
