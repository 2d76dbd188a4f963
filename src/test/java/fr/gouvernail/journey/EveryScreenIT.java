package fr.gouvernail.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Walks over every address of the running portal, with somebody who may open it and somebody of
/// another company.
class EveryScreenIT extends Journey {

  private static final String COMPANY = "ateliers-brevanne";
  private static final String MISSING = "Page introuvable";

  /// An address and the window of the first person who may open it.
  private record Screen(String path, Page page) {
    Page open() {
      show(page, path);
      return page;
    }
  }

  @Test
  void everyRouteOpensForItsPeopleAndLooksMissingToAnotherCompany() {
    var stranger = signIn(window("fr-FR"), PHILIPPE, "/t/entreprise-inventee");
    var missing = stranger.locator("body").innerText();
    assertThat(missing).contains(MISSING);

    var leaks = new ArrayList<String>();
    for (var screen : screens()) {
      if (screen.path().startsWith("/t/")) {
        show(stranger, screen.path());
        if (!stranger.locator("body").innerText().equals(missing)
            || !stranger.title().startsWith(MISSING)) {
          leaks.add(screen.path());
        }
      }
    }
    assertThat(leaks).isEmpty();
  }

  @Test
  void everyFileOfAScreenIsForItsPeopleOnly() {
    var stranger = signIn(window("fr-FR"), PHILIPPE, "/");
    var nobody = window("fr-FR");
    var files = 0;
    for (var screen : screens()) {
      for (var file : files(screen.open())) {
        files++;
        assertThat(status(screen.page(), file)).as("own " + file).isEqualTo(200);
        assertThat(status(stranger, file)).as("a stranger's " + file).isEqualTo(404);
        assertThat(status(nobody, file)).as("nobody's " + file).isEqualTo(302);
      }
    }
    assertThat(files).as("the walk finds files").isGreaterThan(1);
  }

  @Test
  void everyScreenIsAccessibleInLightAndDarkOnADeskAndOnAPhone() {
    var faults = new ArrayList<String>();
    for (var screen : screens()) {
      var page = screen.open();
      for (var width : List.of(1440, 390)) {
        page.setViewportSize(width, 900);
        for (var wide : tooWide(page)) {
          faults.add(screen.path() + " at " + width + ", too wide: " + wide);
        }
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
          page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
          for (var fault : seriousAccessibilityFaults(page)) {
            faults.add(screen.path() + " at " + width + ", " + scheme + ": " + fault);
          }
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  /// Each route with the first person who may open it, over an audit that is open and one that is
  /// closed; a route that nobody can open fails the walk.
  private List<Screen> screens() {
    var open = AuditScreen.prepare(signIn(window("fr-FR"), MARGAUX, "/t/" + COMPANY), COMPANY);
    var people = new LinkedHashMap<String, Page>();
    people.put(MARGAUX, open.page());
    people.put(CLAIRE, signIn(window("fr-FR"), CLAIRE, "/"));
    people.put(LEO, signIn(window("fr-FR"), LEO, "/"));
    var result = people.get(CLAIRE).locator("a[href$='/result']").first().getAttribute("href");
    var closed = result.replaceAll(".*/assessments/|/result$", "");
    show(people.get(CLAIRE), "/t/" + COMPANY + "/ai-lead");
    var mandate =
        people
            .get(CLAIRE)
            .locator("a[href*='/ai-lead/mandates/']")
            .first()
            .getAttribute("href")
            .replaceAll(".*/", "");
    show(people.get(LEO), "/t/" + COMPANY + "/requests");
    var request =
        people
            .get(LEO)
            .locator("main .gv-list a")
            .first()
            .getAttribute("href")
            .replaceAll(".*/", "");
    show(people.get(CLAIRE), "/t/" + COMPANY + "/charter");
    var charter =
        people
            .get(CLAIRE)
            .locator("main a[href*='version=']")
            .first()
            .getAttribute("href")
            .replaceAll(".*version=", "");
    var found = new ArrayList<Screen>();
    var shut = new ArrayList<String>();
    for (var route : Screens.routes()) {
      var before = found.size();
      for (var audit : route.contains(":assessment") ? Set.of(open.id(), closed) : Set.of(closed)) {
        var path =
            Screens.path(
                route,
                Map.of(
                    "tenant",
                    COMPANY,
                    "assessment",
                    audit,
                    "dimension",
                    "GOV",
                    "question",
                    "GOV-01",
                    "mandate",
                    mandate,
                    "request",
                    request,
                    "charter",
                    charter));
        people.values().stream()
            .filter(page -> {
              show(page, path);
              return !heading(page).innerText().equals(MISSING);
            })
            .findFirst()
            .ifPresent(page -> found.add(new Screen(path, page)));
      }
      if (found.size() == before) {
        shut.add(route);
      }
    }
    assertThat(shut).as("routes that nobody opens").isEmpty();
    return found;
  }

  private static void show(Page page, String path) {
    page.navigate(portal.url() + path);
    assertThat(heading(page)).isVisible();
  }

  private static Set<String> files(Page page) {
    var links = page.locator("a[href*='VAADIN/dynamic']").all();
    var files = new TreeSet<String>();
    links.forEach(link -> files.add((String) link.evaluate("link => link.href")));
    return files;
  }

  private static int status(Page page, String address) {
    return page.context()
        .request()
        .get(address, RequestOptions.create().setMaxRedirects(0))
        .status();
  }
}
