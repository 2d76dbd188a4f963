package fr.gouvernail.bench;

import com.microsoft.playwright.PlaywrightException;
import fr.gouvernail.local.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Behind `bin/bench`: runs the benchmarks on a portal of its own and prints what they measured.
final class Bench {

  private static final Path RESULT = Path.of("target/bench.md");
  private static final Map<String, Supplier<Benchmark>> ALL = new LinkedHashMap<>();

  static {
    // Answers first: the audit that they begin is shown by the views after them.
    ALL.put("answers", SavedAnswers::new);
    ALL.put("cold", ColdPage::new);
    ALL.put("views", ViewLoads::new);
    ALL.put("heap", IdleSessions::new);
    ALL.put("sessions", ManySessions::new);
    ALL.put("reports", ReportSpeed::new);
    ALL.put("exports", Exports::new);
    ALL.put("campaign", ManyReaders::new);
    ALL.put("inventory", ManyUses::new);
    // Last: it kills the portal that the others measure.
    ALL.put("kills", KilledServers::new);
  }

  private Bench() {}

  public static void main(String[] arguments) throws IOException {
    try {
      print(measured(wanted(arguments)));
      System.exit(0);
    } catch (NotMeasured | CannotStart reason) {
      IO.println(reason.getMessage());
    } catch (PlaywrightException e) {
      IO.println("The browser did not get on: " + e.getMessage());
    }
    // What was started is stopped by shutdown hooks.
    System.exit(1);
  }

  private static List<Benchmark> wanted(String[] arguments) {
    var only = "";
    for (int i = 0; i < arguments.length; i += 2) {
      var value = i + 1 < arguments.length ? arguments[i + 1] : "";
      switch (arguments[i]) {
        case "--only" -> only = value;
        case "--answers" -> KilledServers.answers = count(value);
        case "--kills" -> KilledServers.kills = count(value);
        default -> throw new NotMeasured(usage());
      }
    }
    if (only.isEmpty()) {
      return ALL.values().stream().map(Supplier::get).toList();
    }
    if (ALL.containsKey(only)) {
      return List.of(ALL.get(only).get());
    }
    throw new NotMeasured(usage());
  }

  private static int count(String value) {
    if (!value.matches("[1-9]\\d{0,5}")) {
      throw new NotMeasured(usage());
    }
    return Integer.parseInt(value);
  }

  private static String usage() {
    return "bin/bench [--only NAME] [--answers N] [--kills N], where NAME is one of "
        + ALL.keySet()
        + "; N says how much kills does.";
  }

  private static List<Figure> measured(List<Benchmark> benchmarks) {
    IO.println("Starting MySQL, Keycloak and the portal");
    try (var stage = new Stage()) {
      var audit = new Company(stage.sql);
      if (benchmarks.stream().noneMatch(SavedAnswers.class::isInstance) && !audit.isAudited()) {
        SavedAnswers.begin(stage);
      }
      for (var benchmark : benchmarks) {
        say(benchmark, "with the sample companies");
        benchmark.small(stage);
      }
      if (benchmarks.stream().anyMatch(Bench::grows)) {
        IO.println("Copying companies until there are 200");
        var copies = new Copies(stage.sql);
        copies.companies(200);
        for (var benchmark : benchmarks) {
          say(benchmark, "with 200 companies");
          benchmark.manyCompanies(stage);
        }
        IO.println("Copying the data of the visited companies until it is tenfold");
        copies.grow(10);
        for (var benchmark : benchmarks) {
          say(benchmark, "with ten times the data");
          benchmark.moreData(stage);
        }
      }
      benchmarks.forEach(benchmark -> benchmark.last(stage));
      var figures = new ArrayList<Figure>();
      benchmarks.forEach(benchmark -> figures.addAll(benchmark.figures()));
      return figures;
    }
  }

  private static boolean grows(Benchmark benchmark) {
    return benchmark instanceof ViewLoads
        || benchmark instanceof ManySessions
        || benchmark instanceof Exports;
  }

  private static void say(Benchmark benchmark, String how) {
    IO.println(benchmark.getClass().getSimpleName() + " " + how);
  }

  private static void print(List<Figure> figures) throws IOException {
    var table =
        new StringBuilder("| Figure | Measured | Goal | Met | Method |\n|---|---|---|---|---|\n");
    IO.println("");
    for (var figure : figures) {
      IO.println(
          "  %-70s %12s   %-10s %s"
              .formatted(
                  figure.name(), figure.measured(), figure.goal(), figure.met() ? "" : "missed"));
      table.append(
          "| %s | %s | %s | %s | %s |\n"
              .formatted(
                  figure.name(),
                  figure.measured(),
                  figure.goal(),
                  figure.goal().isEmpty() ? "" : figure.met() ? "yes" : "no",
                  figure.method()));
    }
    Files.writeString(RESULT, table);
    IO.println("\nWith the methods: " + RESULT);
  }
}
