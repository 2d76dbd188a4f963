package fr.gouvernail.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/// The conversation that leads to the class of a use: one question at a time.
///
/// @param page the tab of whoever answers
record ClassScreen(Page page) {

  /// Chooses an answer, or several, and goes on.
  ClassScreen answer(String... options) {
    for (var option : options) {
      choose(option);
    }
    return next();
  }

  /// Goes on to the next question.
  ClassScreen next() {
    return away("Suivante");
  }

  /// Chooses an answer, which is kept at once.
  ClassScreen choose(String option) {
    option(option).check();
    assertThat(option(option)).isChecked();
    return this;
  }

  /// Goes back to the question before.
  ClassScreen back() {
    return away("Précédente");
  }

  /// The address follows the question a moment later.
  private ClassScreen away(String button) {
    var before = asked().innerText();
    var address = page.url();
    Journey.button(page, button).click();
    assertThat(asked()).not().hasText(before);
    assertThat(page).not().hasURL(address);
    return this;
  }

  /// The answer with these words.
  Locator option(String words) {
    return page.locator("#gv-choices label")
        .filter(
            new Locator.FilterOptions()
                .setHas(page.getByText(words, new Page.GetByTextOptions().setExact(true))))
        .locator("input");
  }

  /// What is asked now.
  Locator asked() {
    return page.locator("#gv-asked");
  }

  /// Records what was answered; the class is shown.
  ClassScreen complete() {
    Journey.button(page, "Enregistrer et voir la classe").click();
    assertThat(
            page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName("Ce qui s’applique")))
        .isVisible();
    return this;
  }
}
