package fr.gouvernail.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/// What journeys share: the portal, a browser, signing in, and the check that no page has a serious
/// accessibility fault.
abstract class Journey {

  static final String CLAIRE = "claire.maudoux@brevanne.example.org";
  static final String LEO = "leo.vannier@brevanne.example.org";
  static final String MARGAUX = "margaux.lenoir@capboussole.example.org";
  static final String THOMAS = "thomas.vial@capboussole.example.org";

  static RunningPortal portal;
  private static Playwright playwright;
  private static Browser browser;

  private final List<BrowserContext> contexts = new ArrayList<>();

  @BeforeAll
  static void openTheBrowser() {
    portal = RunningPortal.shared();
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium())
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  @AfterAll
  static void closeTheBrowser() {
    browser.close();
    playwright.close();
  }

  @AfterEach
  void closeTheWindows() {
    contexts.forEach(BrowserContext::close);
    contexts.clear();
  }

  private static Path chromium() {
    return Optional.ofNullable(System.getenv("CHROMIUM"))
        .map(Path::of)
        .or(() ->
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst())
        .orElseThrow(() -> new IllegalStateException("no Chromium; name it in CHROMIUM"));
  }

  /// A new window of somebody who reads this language, 1440 × 900.
  Page window(String locale) {
    return window(locale, 1440, 900);
  }

  Page window(String locale, int width, int height) {
    var context =
        browser.newContext(
            new Browser.NewContextOptions().setLocale(locale).setViewportSize(width, height));
    contexts.add(context);
    return context.newPage();
  }

  /// Signs somebody in at this path, as Keycloak asks: the address, then the password.
  Page signIn(Page page, String email, String path) {
    page.navigate(portal.url() + path);
    page.locator("#username").fill(email);
    if (page.locator("#password").count() == 0) {
      page.locator("#kc-login").click();
    }
    page.locator("#password").fill(RunningPortal.PASSWORD);
    page.locator("#kc-login").click();
    assertThat(page.locator("h1").first()).isVisible();
    return page;
  }

  static Locator heading(Page page) {
    return page.locator("h1").first();
  }

  static void hasNoSeriousAccessibilityFault(Page page) {
    var faults =
        new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations()
                .stream()
                .filter(v -> List.of("serious", "critical").contains(v.getImpact()))
                .map(v ->
                    v.getId()
                        + ": "
                        + v.getNodes().stream().limit(3).map(n -> n.getHtml()).toList())
                .toList();
    assertThat(faults).as("serious accessibility faults of " + page.url()).isEmpty();
  }
}
