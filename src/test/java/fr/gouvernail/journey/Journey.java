package fr.gouvernail.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import fr.gouvernail.Chromium;
import fr.gouvernail.PortalProcess;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/// What journeys share: the portal, a browser, signing in, and the check that no page has a serious
/// accessibility fault.
abstract class Journey {

  static final String CLAIRE = "claire.maudoux@brevanne.example.org";
  static final String NADIA = "nadia.kerroum@brevanne.example.org";
  static final String JULIEN = "julien.astruc@infogerance.example.net";
  static final String YANIS = "yanis.perrault@brevanne.example.org";
  static final String MARC = "marc.delvaux@brevanne.example.org";
  static final String LEO = "leo.vannier@brevanne.example.org";
  static final String MARGAUX = "margaux.lenoir@capboussole.example.org";
  static final String THOMAS = "thomas.vial@capboussole.example.org";

  static final String PHILIPPE = "philippe.orval@orvalene.example.org";
  static final String INES = "ines.boukari@orvalene.example.org";

  /// How soon an open page shows that its person lost the right to be there.
  static final double LOSS_MILLIS = 5_000;

  static RunningPortal portal;
  private static Chromium chromium;

  private final List<BrowserContext> contexts = new ArrayList<>();

  @BeforeAll
  static void openTheBrowser() {
    portal = RunningPortal.shared();
    chromium = Chromium.launch();
  }

  @AfterAll
  static void closeTheBrowser() {
    chromium.close();
  }

  @AfterEach
  void closeTheWindows() {
    contexts.forEach(BrowserContext::close);
    contexts.clear();
  }

  /// A new window of somebody who reads this language, 1440 × 900.
  Page window(String locale) {
    return window(locale, 1440, 900);
  }

  Page window(String locale, int width, int height) {
    var context = window(chromium.browser(), locale, width, height);
    contexts.add(context);
    return context.newPage();
  }

  /// A window of a browser, for whoever closes the browser.
  static BrowserContext window(Browser browser, String locale, int width, int height) {
    return browser.newContext(
        new Browser.NewContextOptions()
            .setLocale(locale)
            .setViewportSize(width, height)
            // A colour on its way to another one has no contrast to speak of.
            .setReducedMotion(ReducedMotion.REDUCE));
  }

  /// Another tab of the same browser.
  static Page tab(Page page, String path) {
    var tab = page.context().newPage();
    tab.navigate(portal.url() + path);
    assertThat(heading(tab)).isVisible();
    return tab;
  }

  /// Signs somebody in at this path, as Keycloak asks: the address, then the password.
  Page signIn(Page page, String email, String path) {
    page.navigate(portal.url() + path);
    giveCredentials(page, email);
    assertThat(page.locator("h1").first()).isVisible();
    return page;
  }

  /// Answers Keycloak's questions, wherever they were asked.
  static void giveCredentials(Page page, String email) {
    page.locator("#username").fill(email);
    if (page.locator("#password").count() == 0) {
      page.locator("#kc-login").click();
    }
    page.locator("#password").fill(PortalProcess.PASSWORD);
    page.locator("#kc-login").click();
  }

  static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /// A button of the dialog that is open.
  static Locator inDialog(Page page, String name) {
    return page.locator("vaadin-dialog[opened], vaadin-confirm-dialog[opened]")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  static Locator.FilterOptions named(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  /// For what takes the portal a while.
  static LocatorAssertions.IsVisibleOptions patiently() {
    return new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);
  }

  static Locator heading(Page page) {
    return page.locator("h1").first();
  }

  /// What makes a page wider than its window; nothing where it fits.
  @SuppressWarnings("unchecked")
  static List<String> tooWide(Page page) {
    return (List<String>)
        page.evaluate(
            """
            () => {
              const width = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= width) return [];
              const wide = [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > width + 1)
                .map(e => e.tagName + '.' + e.className + ' ' + e.textContent.trim().slice(0, 40));
              return wide.length ? wide.slice(-5) : ['something that has no place of its own'];
            }
            """);
  }

  static void hasNoSeriousAccessibilityFault(Page page) {
    assertThat(seriousAccessibilityFaults(page))
        .as("serious accessibility faults of " + page.url())
        .isEmpty();
  }

  /// Looks at an open dialog only: what lies behind it is hidden from assistive technology.
  static void dialogHasNoSeriousAccessibilityFault(Page page) {
    assertThat(seriousFaults(new AxeBuilder(page).include("[role=dialog]")))
        .as("serious accessibility faults of a dialog of " + page.url())
        .isEmpty();
  }

  static List<String> seriousAccessibilityFaults(Page page) {
    return seriousFaults(new AxeBuilder(page));
  }

  private static List<String> seriousFaults(AxeBuilder axe) {
    return axe
        .withTags(List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"))
        .analyze()
        .getViolations()
        .stream()
        .filter(v -> List.of("serious", "critical").contains(v.getImpact()))
        .map(v -> v.getId() + ": " + v.getNodes().stream().limit(3).map(n -> n.getHtml()).toList())
        .toList();
  }
}
