package fr.gouvernail.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import fr.gouvernail.Chromium;
import fr.gouvernail.PortalProcess;

/// Chromium, for what only a browser does: run the page.
final class Window implements AutoCloseable {

  private final Chromium chromium = Chromium.launch();
  private final BrowserContext context;
  private final Stage stage;

  Window(Stage stage) {
    this.stage = stage;
    context = context(null);
  }

  private BrowserContext context(String state) {
    return chromium
        .browser()
        .newContext(
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
    page.locator("#password").fill(PortalProcess.PASSWORD);
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
    chromium.close();
  }
}
