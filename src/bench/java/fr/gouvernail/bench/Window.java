package fr.gouvernail.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Chromium, for what only a browser does: run the page.
final class Window implements AutoCloseable {

  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final Browser browser =
      playwright
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(
                      Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")))
                  .setArgs(
                      List.of(
                          "--no-sandbox",
                          "--disable-gpu",
                          "--disable-quic",
                          "--no-first-run",
                          "--disable-background-networking",
                          "--disable-component-update",
                          "--disable-sync")));
  private final BrowserContext context;
  private final Stage stage;

  Window(Stage stage) {
    this.stage = stage;
    context = context(null);
  }

  private BrowserContext context(String state) {
    return browser.newContext(
        new Browser.NewContextOptions()
            .setLocale("fr-FR")
            .setViewportSize(1440, 900)
            .setStorageState(state));
  }

  /// Signs somebody in and opens this page.
  Page signIn(String email, String path) {
    var page = context.newPage();
    page.navigate(stage.url() + path);
    page.locator("#username").fill(email);
    if (page.locator("#password").count() == 0) {
      page.locator("#kc-login").click();
    }
    page.locator("#password").fill(Stage.PASSWORD);
    page.locator("#kc-login").click();
    usable(page);
    return page;
  }

  /// An empty browser in which the person is signed in all the same: nothing cached.
  Page cold() {
    return context(context.storageState()).newPage();
  }

  /// The same person in a browser of its own: Keycloak knows her, the portal does not yet.
  void anotherSession(String path) {
    var fresh = context(context.storageState());
    fresh.clearCookies(new BrowserContext.ClearCookiesOptions().setName("GOUVERNAIL"));
    var page = fresh.newPage();
    page.navigate(stage.url() + path);
    usable(page);
  }

  static void usable(Page page) {
    page.locator("h1").first().waitFor();
    page.waitForLoadState(LoadState.NETWORKIDLE);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
