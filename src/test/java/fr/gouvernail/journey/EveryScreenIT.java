package fr.gouvernail.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import fr.gouvernail.Chromium;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Walks over every address of the running portal, with somebody who may open it and somebody of
/// another company: what it shows, on a desk and on a phone, in light and dark, and its files.
class EveryScreenIT extends Journey {

  private static final String COMPANY = "ateliers-brevanne";
  private static final String MISSING = "Page introuvable";

  /// As many as there are processors where the tests are at home.
  private static final int WALKERS = 2;

  private static final String LAST = ".*[/=]([^/=]*)";

  private final Map<String, Page> people = new LinkedHashMap<>();
  private final Queue<List<String>> left = new ConcurrentLinkedQueue<>();
  private final Queue<String> faults = new ConcurrentLinkedQueue<>();
  private final AtomicInteger files = new AtomicInteger();

  @Test
  void everyScreenOpensForItsPeopleAloneAndIsAccessible() {
    left.addAll(routes());
    try (var walkers = Executors.newFixedThreadPool(WALKERS)) {
      var walks =
          IntStream.range(0, WALKERS)
              .mapToObj(i -> CompletableFuture.runAsync(this::walk, walkers))
              .toList();
      walks.forEach(CompletableFuture::join);
    }
    assertThat(faults).isEmpty();
    assertThat(files.get()).as("the walk finds files").isGreaterThan(1);
  }

  /// Takes routes while some are left, in a browser of its own: a browser belongs to one thread.
  private void walk() {
    try (var chromium = Chromium.launch()) {
      new Walk(chromium.browser()).go();
    }
  }

  private final class Walk {

    private final Map<String, Page> insiders = new LinkedHashMap<>();
    private final Page stranger;
    private final Page nobody;
    private final String missing;

    Walk(Browser browser) {
      for (var person : List.of(MARGAUX, CLAIRE, LEO)) {
        insiders.put(person, signIn(desk(browser), person, "/"));
      }
      stranger = signIn(desk(browser), PHILIPPE, "/t/entreprise-inventee");
      missing = stranger.locator("body").innerText();
      assertThat(missing).contains(MISSING);
      nobody = desk(browser);
    }

    private static Page desk(Browser browser) {
      return window(browser, "fr-FR", 1440, 900).newPage();
    }

    void go() {
      for (var route = left.poll(); route != null; route = left.poll()) {
        var screens = 0;
        for (var path : route) {
          var page = opened(path);
          if (page.isPresent()) {
            screens++;
            filesOf(page.get()).forEach(file -> checkFile(file, page.get()));
            checkLook(path, page.get());
          }
          if (path.startsWith("/t/") && !looksMissing(path)) {
            faults.add(path + " does not look missing to another company");
          }
        }
        if (screens == 0) {
          faults.add(route + " opens for nobody");
        }
      }
    }

    private boolean looksMissing(String path) {
      show(stranger, path);
      return stranger.locator("body").innerText().equals(missing)
          && stranger.title().startsWith(MISSING);
    }

    /// The window of the first person for whom it is not missing.
    private Optional<Page> opened(String path) {
      return insiders.values().stream()
          .filter(page -> {
            show(page, path);
            return !heading(page).innerText().equals(MISSING);
          })
          .findFirst();
    }

    private void checkFile(String file, Page own) {
      files.incrementAndGet();
      var found = List.of(status(own, file), status(stranger, file), status(nobody, file));
      if (!found.equals(List.of(200, 404, 302))) {
        faults.add(file + " answers its person, a stranger and nobody with " + found);
      }
    }

    /// Colours do not depend on the width, so each theme is looked at on one of the two.
    private void checkLook(String path, Page page) {
      Map.of(390, ColorScheme.LIGHT, 1440, ColorScheme.DARK)
          .forEach((width, scheme) -> {
            page.setViewportSize(width, 900);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (var wide : tooWide(page)) {
              faults.add(path + " at " + width + ", too wide: " + wide);
            }
            for (var fault : seriousAccessibilityFaults(page)) {
              faults.add(path + " at " + width + ", " + scheme + ": " + fault);
            }
          });
    }
  }

  /// Each route over an audit that is open and one that is closed, and over one thing of each other
  /// kind.
  private List<List<String>> routes() {
    var open = AuditScreen.prepare(signIn(window("fr-FR"), MARGAUX, "/t/" + COMPANY), COMPANY);
    people.put(MARGAUX, open.page());
    people.put(CLAIRE, signIn(window("fr-FR"), CLAIRE, "/"));
    people.put(LEO, signIn(window("fr-FR"), LEO, "/"));
    var closed = named(CLAIRE, "", "a[href$='/result']", ".*/assessments/([^/]*)/result");
    var things =
        new TreeMap<>(
            Map.of(
                "tenant", COMPANY,
                "dimension", "GOV",
                "question", "GOV-01",
                "mandate", named(CLAIRE, "/ai-lead", "a[href*='/ai-lead/mandates/']", LAST),
                "request", named(LEO, "/requests", "main .gv-list a", LAST),
                "tool", named(LEO, "/tools", "main .gv-tools tbody a", LAST),
                "campaign", named(CLAIRE, "/campaigns", "[data-campaign]", LAST),
                "charter",
                    named(CLAIRE, "/charter", "a[href$='/write']", ".*/charter/([^/]*)/write"),
                "step", "options"));
    things.put("number", "1");
    things.put(
        "useCase",
        named(
            CLAIRE, "/use-cases", "main a[href*='/use-cases/']:has-text('Ordonnancement')", LAST));
    things.put("idea", named(LEO, "/ideas", "main a[href*='/ideas/']:not([href$='/new'])", LAST));
    things.put(
        "workshop",
        named(CLAIRE, "/workshops", "main a[href*='/workshops/']:not([href$='/new'])", LAST));
    show(people.get(MARGAUX), "/portfolio/libraries");
    things.put(
        "library",
        ((String)
                people
                    .get(MARGAUX)
                    .locator(
                        "main a[href*='/portfolio/libraries/']:not([href*='/import'], [href*='/write'])")
                    .first()
                    .evaluate("e => e.getAttribute('href')"))
            .replaceAll(LAST, "$1"));
    var margaux = people.get(MARGAUX);
    show(margaux, "/t/" + COMPANY + "/framework-audits/new");
    margaux.locator("vaadin-button:has-text('Ouvrir')").click();
    margaux.waitForURL(Pattern.compile(".*/framework-audits/[0-9a-f-]{36}"));
    things.put("frameworkAudit", margaux.url().replaceAll(LAST, "$1"));
    things.put("section", "1");
    show(margaux, "/portfolio/libraries/write");
    margaux.locator("button:has-text('Commencer')").click();
    margaux.waitForURL(Pattern.compile(".*/portfolio/libraries/write/[0-9a-f-]{36}"));
    things.put("draft", margaux.url().replaceAll(LAST, "$1"));
    return Screens.routes().stream()
        .map(route ->
            Stream.of(open.id(), closed)
                .map(audit -> {
                  things.put("assessment", audit);
                  return Screens.path(route, things);
                })
                .distinct()
                .toList())
        .toList();
  }

  /// The thing that the first such link of a page leads to.
  private String named(String person, String path, String link, String form) {
    show(people.get(person), "/t/" + COMPANY + path);
    var found = people.get(person).locator(link).first();
    var name = (String) found.evaluate("e => e.dataset.campaign ?? e.getAttribute('href')");
    return name.replaceAll(form, "$1");
  }

  private static void show(Page page, String path) {
    page.navigate(portal.url() + path);
    assertThat(heading(page)).isVisible();
  }

  private static Set<String> filesOf(Page page) {
    var links = page.locator("a[href*='VAADIN/dynamic'], a[href*='/files/']").all();
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
