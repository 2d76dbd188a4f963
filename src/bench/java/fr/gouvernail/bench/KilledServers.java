package fr.gouvernail.bench;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.gouvernail.local.LocalMySql;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.json.JsonMapper;

/// Many answers by keyboard in a browser, while the portal and MySQL are killed in turn. What the
/// page called saved has to be in the database afterwards, in that revision, and once.
final class KilledServers implements Benchmark {

  /// How many acknowledged answers, and how many kills; chosen on the command line.
  static int answers = 400;

  static int kills = 8;

  private static final int DIMENSIONS = 8;
  private static final double PATIENCE = 180_000;
  private static final JsonMapper JSON = new JsonMapper();

  /// An acknowledgement that the page received.
  private record Acknowledged(String question, int revision, String code) {}

  private final List<Acknowledged> acknowledged = new CopyOnWriteArrayList<>();
  private final Random random = new Random(20_261_128);
  private int portals;
  private int databases;
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
    boolean portal = kill % 2 == 0;
    long share = (long) answers * (kill + 1) / kills;
    while (acknowledged.size() < share) {
      answer(page, kill, 5);
    }
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
      answer(page, kill, 1);
    }
    answer(page, kill + 1, 10);
    if (portal) {
      portals++;
      stage.restartPortal();
    } else {
      databases++;
      stage.database().restart();
    }
    page.locator("#gv-save-status[data-state=saved]")
        .waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
    whole(page);
    if (kill % 10 == 9) {
      IO.println("  %d kills, %d answers acknowledged".formatted(kill + 1, acknowledged.size()));
    }
  }

  /// The level changes with each visit, so that there is something to record.
  private void answer(Page page, int round, int count) {
    var keyboard = page.keyboard();
    for (int i = 0; i < count; i++) {
      keyboard.press(Integer.toString((round + random.nextInt(4) + 1) % 5));
      keyboard.press(random.nextBoolean() ? "d" : "o");
      if (random.nextInt(7) > 0) {
        keyboard.press("Enter");
      } else {
        // Somewhere else, by whichever way is there.
        keyboard.press(random.nextInt(DIMENSIONS) < DIMENSIONS / 2 ? "ArrowRight" : "ArrowLeft");
        for (int up = 0; up < 7; up++) {
          keyboard.press("ArrowUp");
        }
      }
    }
  }

  private static void whole(Page page) {
    page.locator("gv-audit-dimension[whole]")
        .waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
  }

  private void verify(LocalMySql database, String audit) {
    var entries = new HashMap<Acknowledged, Integer>();
    Map<String, List<Integer>> revisions = new TreeMap<>();
    try (var connection =
            DriverManager.getConnection(
                database.jdbcUrl(""), database.user(), database.password());
        var statement =
            connection.prepareStatement(
                "select subject, details from trail_entry"
                    + " where action = 'assessment.answer.recorded' and details like ?")) {
      statement.setString(1, "%" + audit + "%");
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          var details = JSON.readTree(rows.getString(2));
          int revision = details.get("revision").asInt();
          var code =
              "n" + details.path("value").asInt() + details.path("evidence").asString("").charAt(0);
          entries.merge(new Acknowledged(rows.getString(1), revision, code), 1, Integer::sum);
          revisions.computeIfAbsent(rows.getString(1), q -> new ArrayList<>()).add(revision);
        }
      }
    } catch (SQLException e) {
      throw new NotMeasured("The database refused a question: " + e.getMessage());
    }
    lost = acknowledged.stream().filter(a -> !entries.containsKey(a)).count();
    for (var of : revisions.values()) {
      long distinct = of.stream().distinct().count();
      twice += of.size() - distinct;
      gaps += of.stream().mapToInt(Integer::intValue).max().orElse(0) - distinct;
    }
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

  @Override
  public List<Figure> figures() {
    var method =
        "%d answers that the page called saved, %d kills of the portal and %d of MySQL at random moments, %d loads of the page; each compared with the trail by question, revision, level and evidence"
            .formatted(acknowledged.size(), portals, databases, loads);
    return List.of(
        Figure.told("Answers acknowledged", Integer.toString(acknowledged.size()), method),
        Figure.told("Kills of portal and MySQL", portals + " and " + databases, method),
        Figure.atMost("Acknowledged answers lost", lost, "", 0, method),
        Figure.atMost("Answers recorded twice", twice, "", 0, method),
        Figure.atMost("Revisions without an entry in the trail", gaps, "", 0, method));
  }
}
