package fr.gouvernail.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Pattern;

/// The guided sheet of a use as its owner has it before the eyes: one section at a time.
///
/// @param page the owner's browser tab
record SheetScreen(Page page) {

  private static final Pattern ADDRESS = Pattern.compile(".*/use-cases/[0-9a-f-]{36}/edit.*");

  /// The address of the use that it describes, as one would type it after the portal's.
  String use() {
    assertThat(page).hasURL(ADDRESS);
    return page.url().replace(Journey.portal.url(), "").replaceAll("/edit.*", "");
  }

  /// Opens a section with everything that it asks for, what is for later included.
  SheetScreen section(String name) {
    page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Sections"))
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(starts(name)))
        .click();
    assertThat(page.locator("#gv-section-title")).hasText(name);
    var later = page.locator("details.gv-sheet-later:not([open]) > summary");
    if (later.count() > 0) {
      later.click();
    }
    return this;
  }

  SheetScreen write(String label, String words) {
    fields().getByRole(AriaRole.TEXTBOX, named(label)).fill(words);
    return this;
  }

  SheetScreen date(String label, LocalDate day) {
    fields().getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).fill(day.toString());
    return this;
  }

  /// One or several of a few.
  SheetScreen choose(String label, String... options) {
    var group = fields().getByRole(AriaRole.GROUP, named(label));
    for (var option : options) {
      group.getByText(option, new Locator.GetByTextOptions().setExact(true)).click();
    }
    return this;
  }

  SheetScreen yes(String label) {
    return choose(label, "Oui");
  }

  /// One of a list, by how it begins.
  SheetScreen pick(String label, String option) {
    var list = fields().getByRole(AriaRole.COMBOBOX, named(label));
    list.selectOption(
        list.locator("option").filter(Journey.named(option)).first().getAttribute("value"));
    return this;
  }

  /// Somebody of a list of people that grows.
  SheetScreen person(String label, String name) {
    var list = fields().getByRole(AriaRole.GROUP, named(label)).locator("select");
    list.selectOption(
        list.locator("option").filter(Journey.named(name)).first().getAttribute("value"));
    return this;
  }

  /// Unfolds a line of a list, such as a risk.
  Locator unfold(String name) {
    var card = fields().locator("details.gv-sheet-card").filter(Journey.named(name));
    card.locator("> summary").click();
    return card;
  }

  Locator fields() {
    return page.locator(".gv-sheet-section");
  }

  SheetScreen saved() {
    assertThat(page.locator("#gv-save-status")).containsText("Enregistré", AuditScreen.PATIENTLY);
    return this;
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Pattern starts(String name) {
    return Pattern.compile("^" + name);
  }
}
