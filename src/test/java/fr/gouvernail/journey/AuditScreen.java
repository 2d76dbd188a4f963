package fr.gouvernail.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/// An audit as its consultant has it before the eyes: answered by keyboard.
///
/// @param page the consultant's browser tab
/// @param address of the audit's own page
record AuditScreen(Page page, String address) {

  /// For what has to wait until a server is back.
  static final LocatorAssertions.ContainsTextOptions PATIENTLY =
      new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

  private static final Pattern ADDRESS = Pattern.compile(".*/assessments/[0-9a-f-]{36}$");

  /// Prepares a new audit with what the form proposes, by somebody who has signed in.
  static AuditScreen prepare(Page page, String company) {
    page.navigate(Journey.portal.url() + "/t/" + company + "/assessments/new");
    return start(page);
  }

  /// Goes through the form of a new audit from where it is.
  static AuditScreen start(Page page) {
    page.getByText("Étape suivante").click();
    page.getByText("Étape suivante").click();
    page.getByText("Commencer l’audit").click();
    assertThat(Journey.heading(page)).containsText("Aucune question traitée");
    assertThat(page).hasURL(ADDRESS);
    return new AuditScreen(page, page.url());
  }

  /// The same audit in another tab.
  AuditScreen in(Page other) {
    return new AuditScreen(other, address);
  }

  /// Its identifier.
  String id() {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  /// Opens a dimension, or a question of it.
  AuditScreen open(String place) {
    page.navigate(address + "/" + place);
    assertThat(page.getByRole(AriaRole.RADIOGROUP).first()).isVisible(Journey.patiently());
    return this;
  }

  /// Waits until every question of the audit is on this device.
  AuditScreen whole() {
    assertThat(page.locator("gv-audit-dimension[whole]")).isVisible(Journey.patiently());
    return this;
  }

  /// Gives a level and its evidence, and goes to the next question.
  void answer(String level, String evidence) {
    page.keyboard().press(level);
    page.keyboard().press(evidence);
    page.keyboard().press("Enter");
  }

  /// Writes into the note of the present question.
  void note(String words) {
    page.keyboard().press("n");
    page.keyboard().type(words);
    page.keyboard().press("Escape");
  }

  /// Sets the present question aside, with as much of a reason as is known.
  void setAside(String reason) {
    page.keyboard().press("s");
    assertThat(reason()).isFocused();
    page.keyboard().type(reason);
  }

  /// Where one says why a question is set aside.
  Locator reason() {
    return page.getByLabel("Pourquoi sans objet ?");
  }

  /// One question and what was answered to it.
  Locator question(String id) {
    return page.locator("#" + id);
  }

  void saved() {
    assertThat(status()).containsText("Enregistré", PATIENTLY);
  }

  void kept() {
    assertThat(status()).containsText("Gardé sur cet appareil", PATIENTLY);
  }

  private Locator status() {
    return page.locator("[role=status]")
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("Enregistr|Gardé")))
        .first();
  }
}
