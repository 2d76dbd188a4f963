package fr.gouvernail.bench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What one saved answer costs, given by keyboard in a browser.
final class SavedAnswers implements Benchmark {

  private static final List<String> DIMENSIONS = List.of("STR", "GOV", "DAT", "TEC");

  private double bytes;
  private double trips;
  private long saved;

  @Override
  public void small(Stage stage) {
    try (var window = new Window(stage)) {
      var page = begin(window);
      var audit = "/t/%s/assessments/%s".formatted(Company.SLUG, new Company(stage.sql).open());
      long wire = 0;
      var sent = new ArrayList<String>();
      for (var dimension : DIMENSIONS) {
        page.navigate(stage.url() + audit + "/" + dimension);
        page.getByRole(AriaRole.RADIOGROUP).first().waitFor();
        Window.usable(page);
        long revisions = revisions(stage);
        long before = stage.wire.bytes();
        sent.addAll(stage.sql.during(() -> answer(page)));
        wire += stage.wire.bytes() - before;
        saved += revisions(stage) - revisions;
      }
      bytes = (double) wire / saved;
      trips = (double) sent.size() / saved;
      Kept.keep("answers.sql", sent);
    }
  }

  private static long revisions(Stage stage) {
    return stage.sql.number("select sum(revision) from answer");
  }

  /// An audit under way, for the benchmarks that need one.
  static void begin(Stage stage) {
    try (var window = new Window(stage)) {
      begin(window);
    }
  }

  /// The fields of the new audit are filled already, but for the second consultant.
  private static Page begin(Window window) {
    var page = window.signIn(Company.CONSULTANT, "/t/%s/assessments/new".formatted(Company.SLUG));
    prepare(page);
    return page;
  }

  /// Goes through the form of a new audit.
  static void prepare(Page page) {
    page.getByLabel("Second consultant").click();
    page.locator("vaadin-select-item, vaadin-combo-box-item").last().click();
    page.getByText("Étape suivante").click();
    page.getByText("Étape suivante").click();
    page.getByText("Commencer l’audit").click();
    page.waitForURL(Pattern.compile(".*/assessments/[0-9a-f-]{36}"));
  }

  private static void answer(Page page) {
    var current = page.locator("nav a[aria-current=step] .count");
    // A key that changes an answer leaves this state at once, the server's acknowledgement returns
    // it.
    var saved = page.locator("#gv-save-status[data-state=saved]");
    int left = Integer.parseInt(current.innerText().split("/")[1]);
    for (int i = 0; i < left; i++) {
      page.keyboard().press("3");
      page.keyboard().press("o");
      saved.waitFor();
      page.keyboard().press("Enter");
    }
  }

  @Override
  public List<Figure> figures() {
    return List.of(
        Figure.atMost(
            "Bytes on the wire per saved answer (P4)",
            bytes,
            " B",
            300,
            "both directions, headers and frames included, %d savings from a browser; counted between browser and portal"
                .formatted(saved)),
        Figure.atMost(
            "Round trips to MySQL per saved answer (P2)",
            trips,
            "",
            3,
            "everything in MySQL's general log, trail and commit included, ÷ savings"));
  }
}
