package fr.gouvernail.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// What one load of each view costs: statements, rows read, bytes, and how that grows.
final class ViewLoads implements Benchmark {

  /// Where every click comes from.
  private static final String ELSEWHERE = "/t/" + Company.SLUG + "/help";

  /// @param statements SQL statements of a click that leads to the view
  /// @param typed the same when its address is typed, frame and page included
  /// @param reads rows that MySQL's storage engine handed out
  /// @param rows lines of tables on the page
  /// @param gz bytes of the first UIDL
  /// @param cpu seconds of the portal
  private record Load(int statements, long typed, long reads, long rows, int gz, double cpu) {}

  private final Map<String, Load> small = new LinkedHashMap<>();
  private final Map<String, Load> companies = new LinkedHashMap<>();
  private final Map<String, Load> grown = new LinkedHashMap<>();

  @Override
  public void small(Stage stage) {
    stage.sql.analyze();
    // The first load of each view warms the portal up.
    measure(stage, new LinkedHashMap<>());
    measure(stage, small);
  }

  @Override
  public void manyCompanies(Stage stage) {
    measure(stage, companies);
  }

  @Override
  public void moreData(Stage stage) {
    measure(stage, grown);
  }

  private static void measure(Stage stage, Map<String, Load> into) {
    var people = new ArrayList<Visitor>();
    for (var person :
        List.of(
            Company.DIRECTOR, Company.CONSULTANT, Company.FIRM_ADMINISTRATOR, Company.EMPLOYEE)) {
      people.add(Visitor.signedIn(stage.url(), person));
    }
    var company = new Company(stage.sql);
    var views = Views.addresses(company, company.things());
    views.remove("HelpView");
    views.forEach((name, path) -> {
      var visitor = people.stream().filter(p -> p.open(path).found()).findFirst();
      if (visitor.isEmpty()) {
        IO.println("  " + name + " is not measured: nobody finds " + path);
      } else {
        into.put(name, load(stage, visitor.get(), path));
        Kept.keep("views/" + name + ".json", visitor.get().open(path).uidl());
        Kept.keep("views/" + name + ".typed.sql", stage.sql.during(() -> visitor.get().open(path)));
        Kept.keep(
            "views/" + name + ".sql", new Click(stage, visitor.get(), ELSEWHERE, path).sent());
      }
    });
  }

  private static Load load(Stage stage, Visitor visitor, String path) {
    var click = new Click(stage, visitor, ELSEWHERE, path);
    int gz = visitor.open(path).gz();
    long typed = Click.least(() -> stage.sql.statements(() -> visitor.open(path)));
    int statements = click.statements();
    long reads = click.rowsRead();
    double cpu = click.cpu();
    visitor.go(ELSEWHERE);
    return new Load(statements, typed, reads, visitor.go(path).rows(), gz, cpu);
  }

  @Override
  public List<Figure> figures() {
    var figures = new ArrayList<Figure>();
    statements(figures);
    reads(figures);
    var gz = values(small, Load::gz);
    figures.add(
        Figure.atMost(
            "First UIDL of a view (P5), largest: " + worst(small, Load::gz),
            gz[gz.length - 1] / 1024,
            " KB",
            5,
            "the answer that brings the view with its frame, gzip, to a consultant or a director"));
    figures.add(
        Figure.told(
            "First UIDL of a view, median", Figure.text(Figure.median(gz) / 1024) + " KB", ""));
    if (!grown.isEmpty()) {
      double exponent =
          Math.log10(
              grown.values().stream().mapToDouble(Load::cpu).sum()
                  / small.values().stream().mapToDouble(Load::cpu).sum());
      figures.add(
          Figure.atMost(
              "Growth exponent of views (P10)",
              exponent,
              "",
              0.1,
              "log10 of the portal's CPU time for %d clicks to every view and back, at ×10 data over ×1"
                  .formatted(Click.TIMED)));
    }
    print();
    return figures;
  }

  private void statements(List<Figure> figures) {
    var method =
        "MySQL's general log during a click that leads there, least of 5; transaction marks not counted";
    var counts = values(small, Load::statements);
    figures.add(
        Figure.atMost(
            "SQL statements per view (P1), median", Figure.median(counts), "", 3, method));
    figures.add(
        Figure.atMost(
            "SQL statements per view (P1), most: " + worst(small, Load::statements),
            counts[counts.length - 1],
            "",
            5,
            method));
    var typed = values(small, Load::typed);
    figures.add(
        Figure.told(
            "SQL statements per view when its address is typed, median and most",
            Figure.text(Figure.median(typed)) + " and " + Figure.text(typed[typed.length - 1]),
            "the same for a new tab: the page, the frame and the view"));
    if (!grown.isEmpty()) {
      double change =
          small.keySet().stream()
              .filter(grown::containsKey)
              .mapToDouble(v -> Math.abs(grown.get(v).statements() - small.get(v).statements()))
              .max()
              .orElse(0);
      figures.add(
          Figure.atMost(
              "SQL statements per view at ×10 data, largest change", change, "", 0, method));
    }
  }

  private void reads(List<Figure> figures) {
    if (grown.isEmpty()) {
      return;
    }
    var method =
        "Handler_read_* during a click ÷ lines of the page's table, views with 20 lines or more, ×10 data";
    var long_ =
        grown.entrySet().stream()
            .filter(e -> e.getValue().rows() >= 20)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    if (!long_.isEmpty()) {
      ToDoubleFunction<Load> perRow = load -> (double) load.reads() / load.rows();
      var all = values(long_, perRow);
      figures.add(
          Figure.atMost(
              "Rows read per row shown (P3), most: " + worst(long_, perRow),
              all[all.length - 1],
              "",
              2,
              method));
    }
    double growth =
        small.keySet().stream()
            .filter(companies::containsKey)
            .mapToDouble(v -> (double) companies.get(v).reads() / Math.max(1, small.get(v).reads()))
            .max()
            .orElse(1);
    figures.add(
        Figure.atMost(
            "Rows read per view, 200 companies ÷ 3 (P3), largest",
            growth,
            "",
            1.05,
            "Handler_read_* during a click, least of 5"));
  }

  private void print() {
    IO.println(
        "\n  %-24s %s"
            .formatted(
                "view",
                "statements, when typed, rows read, lines, KB gz, ms CPU: ×1 | 200 companies | ×10 data"));
    small.forEach((name, load) ->
        IO.println(
            "  %-24s %s | %s | %s"
                .formatted(name, line(load), line(companies.get(name)), line(grown.get(name)))));
  }

  private static String line(Load load) {
    return load == null
        ? "-"
        : "%d, %d, %d, %d, %.1f, %.1f"
            .formatted(
                load.statements(),
                load.typed(),
                load.reads(),
                load.rows(),
                load.gz() / 1024.0,
                load.cpu() * 1000);
  }

  private static double[] values(Map<String, Load> loads, ToDoubleFunction<Load> value) {
    return loads.values().stream().mapToDouble(value).sorted().toArray();
  }

  private static String worst(Map<String, Load> loads, ToDoubleFunction<Load> value) {
    return loads.entrySet().stream()
        .max((a, b) ->
            Double.compare(value.applyAsDouble(a.getValue()), value.applyAsDouble(b.getValue())))
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
