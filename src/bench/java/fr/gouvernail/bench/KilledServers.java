package fr.gouvernail.bench;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import fr.gouvernail.local.LocalMySql;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.json.JsonMapper;

/// Many answers by keys in a browser, while the portal and MySQL are killed, MySQL four times out
/// of five: a portal takes longer to start. What the page called saved has to be in the database
/// afterwards, in that revision, and once.
final class KilledServers implements Benchmark {

  /// How many acknowledged answers, and how many kills; chosen on the command line.
  static int answers = 400;

  static int kills = 8;

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private static final List<String> WAYS =
      List.of(
          "ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp", "ArrowUp", "ArrowRight", "ArrowLeft");

  private static final JsonMapper JSON = new JsonMapper();

  /// An acknowledgement that the page received.
  private record Acknowledged(String question, int revision, String code) {}

  private final Set<Acknowledged> acknowledged = ConcurrentHashMap.newKeySet();
  private final Random random = new Random(20_261_128);

  /// Seconds from the start of each server until it was ready, and until all was saved.
  private final List<Double> portals = new ArrayList<>();

  private final List<Double> databases = new ArrayList<>();
  private int loads;
  private long lost;
  private long twice;
  private long gaps;

  @Override
  public void last(Stage stage) {
    try (var window = new Window(stage)) {
      var page = window.signIn(Company.CONSULTANT, "/t/%s/assessments/new".formatted(Company.SLUG));
      page.exposeBinding(
          "gvAcknowledged",
          (source, told) -> {
            acknowledged.add(
                new Acknowledged(
                    (String) told[0], ((Number) told[1]).intValue(), (String) told[2]));
            return null;
          });
      page.addInitScript(LISTEN);
      page.onLoad(loaded -> loads++);
      SavedAnswers.prepare(page);
      var address = page.url();
      page.navigate(address + "/STR");
      whole(page);
      loads = 0;
      for (int kill = 0; kill < kills; kill++) {
        round(stage, page, kill);
      }
      verify(stage.database(), address.substring(address.lastIndexOf('/') + 1));
    }
  }

  /// Answers until a server dies in the midst of it, a little further, and until all is saved
  /// again.
  private void round(Stage stage, Page page, int kill) {
    boolean portal = kill % 5 == 0;
    var begin = Instant.now();
    answer(page, kill, (long) answers * (kill + 1) / kills);
    double answering = since(begin);
    var killer =
        Thread.ofVirtual()
            .start(() -> {
              LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(400)));
              if (portal) {
                stage.killPortal();
              } else {
                stage.database().kill();
              }
            });
    while (killer.isAlive()) {
      answer(page, kill);
    }
    answer(page, kill + 1);
    answer(page, kill + 1);
    var starts = Instant.now();
    if (portal) {
      stage.restartPortal();
    } else {
      stage.database().restart();
    }
    double ready = since(starts);
    page.locator("#gv-save-status[data-state=saved]")
        .waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE.toMillis()));
    whole(page);
    double saved = since(starts);
    (portal ? portals : databases).add(saved);
    IO.println(
        "  kill %d, %s: %d answers, the last ones in %.1f s; ready after %.1f s, saved after %.1f s"
            .formatted(
                kill + 1,
                portal ? "portal" : "MySQL",
                acknowledged.size(),
                answering,
                ready,
                saved));
  }

  private static double since(Instant start) {
    return Duration.between(start, Instant.now()).toMillis() / 1000.0;
  }

  /// Answers until so many are acknowledged.
  private void answer(Page page, int round, long wanted) {
    while (acknowledged.size() < wanted) {
      int before = acknowledged.size();
      answer(page, round);
      try {
        page.waitForCondition(
            () -> acknowledged.size() > before,
            new Page.WaitForConditionOptions().setTimeout(PATIENCE.toMillis()));
      } catch (TimeoutError e) {
        throw new NotMeasured(
            "Nothing is acknowledged any more after %d answers, at %s"
                .formatted(before, page.url()));
      }
    }
  }

  /// Five answers, faster than anybody types: a level, at times what it rests on, and on to another
  /// question; by the arrow and not by Enter, which at the end of the last dimension follows the
  /// link out of the audit.
  private void answer(Page page, int round) {
    var keys = new ArrayList<String>();
    for (int i = 0; i < 5; i++) {
      keys.add(Integer.toString((round + random.nextInt(4) + 1) % 5));
      if (random.nextInt(3) == 0) {
        keys.add(random.nextBoolean() ? "d" : "o");
      }
      keys.add(WAYS.get(random.nextInt(WAYS.size())));
    }
    try {
      page.evaluate(PRESS, keys);
    } catch (PlaywrightException e) {
      // The page was just going, to be loaded again.
    }
  }

  private static void whole(Page page) {
    page.locator("gv-audit-dimension[whole]")
        .waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE.toMillis()));
  }

  private void verify(LocalMySql database, String audit) {
    long revisions;
    var entries = new ArrayList<Acknowledged>();
    try (var connection =
            DriverManager.getConnection(
                database.jdbcUrl(""), database.user(), database.password());
        var trail =
            connection.prepareStatement(
                "select subject, details from trail_entry"
                    + " where action = 'assessment.answer.recorded' and details like ?");
        var stored =
            connection.prepareStatement(
                "select sum(revision) from answer where assessment_id = unhex(replace(?, '-', ''))")) {
      trail.setString(1, "%" + audit + "%");
      try (var rows = trail.executeQuery()) {
        while (rows.next()) {
          var details = JSON.readTree(rows.getString(2));
          entries.add(
              new Acknowledged(
                  rows.getString(1),
                  details.get("revision").asInt(),
                  "n%d%c"
                      .formatted(
                          details.path("value").asInt(),
                          details.path("evidence").asString("-").charAt(0))));
        }
      }
      stored.setString(1, audit);
      try (var rows = stored.executeQuery()) {
        rows.next();
        revisions = rows.getLong(1);
      }
    } catch (SQLException e) {
      throw new NotMeasured("The database refused a question: " + e.getMessage());
    }
    long distinct = entries.stream().map(e -> e.question() + e.revision()).distinct().count();
    var known = Set.copyOf(entries);
    lost = acknowledged.stream().filter(a -> !known.contains(a)).count();
    twice = entries.size() - distinct;
    gaps = revisions - distinct;
  }

  /// Tells of each acknowledgement, of whichever page is there.
  private static final String LISTEN =
      """
      setInterval(() => {
        const sender = document.querySelector('gv-audit-dimension')?.sender;
        if (sender && !sender.heard) {
          sender.heard = true;
          sender.addEventListener('recorded', ({ detail }) => {
            const { state, value, evidence } = detail.content;
            if (state === 'n') gvAcknowledged(detail.question, detail.base, `n${value}${evidence}`);
          });
        }
      }, 20);
      """;

  private static final String PRESS =
      """
      keys => keys.forEach(
        key => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })))
      """;

  @Override
  public List<Figure> figures() {
    var method =
        "%d answers that the page called saved, given as key events in Chromium, %d kills of the portal and %d of MySQL at random moments, %d loads of the page; each compared with the trail by question, revision, level and evidence"
            .formatted(acknowledged.size(), portals.size(), databases.size(), loads);
    return List.of(
        Figure.told("Answers acknowledged", Integer.toString(acknowledged.size()), method),
        Figure.told(
            "Kills of portal and MySQL", portals.size() + " and " + databases.size(), method),
        Figure.atMost("Acknowledged answers lost", lost, "", 0, method),
        Figure.atMost("Revisions recorded twice", twice, "", 0, method),
        Figure.atMost("Revisions without an entry in the trail", gaps, "", 0, method),
        Figure.told(
            "Seconds until all is saved after a start of the portal and of MySQL, median",
            median(portals) + " and " + median(databases),
            "from the start of the server, with ten answers given while it was away"));
  }

  private static String median(List<Double> seconds) {
    return seconds.isEmpty()
        ? "-"
        : Figure.text(Figure.median(seconds.stream().mapToDouble(s -> s).sorted().toArray()));
  }
}
