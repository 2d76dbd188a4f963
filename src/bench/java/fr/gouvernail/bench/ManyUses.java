package fr.gouvernail.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The inventory of a company with ten uses of AI and of one with a thousand: what a look at it
/// costs.
final class ManyUses implements Benchmark {

  private static final List<Integer> SIZES = List.of(10, 1000);
  private static final String SAMPLE = "ateliers-brevanne";
  private static final int TIMES = 5;
  private static final int TIMED = 15;

  /// @param statements of a click that leads to the inventory
  /// @param found the same where words are looked for
  /// @param gz bytes of its first message
  /// @param reads rows that the storage engine handed out
  /// @param cpu seconds of the portal for one click there and back
  private record Load(int statements, int found, int gz, long reads, double cpu) {}

  private final Map<Integer, Load> loads = new LinkedHashMap<>();

  @Override
  public void last(Stage stage) {
    var director = Visitor.signedIn(stage.url(), Company.DIRECTOR);
    SIZES.forEach(size -> create(stage.sql, size));
    stage.sql.analyze();
    // The first round warms the portal up.
    SIZES.forEach(size -> measure(stage, director, size));
    SIZES.forEach(size -> loads.put(size, measure(stage, director, size)));
  }

  private static Load measure(Stage stage, Visitor director, int size) {
    var home = "/t/" + slug(size);
    var path = home + "/use-cases";
    if (!director.open(path).found()) {
      throw new NotMeasured("The director does not find " + path + ".");
    }
    int gz = director.open(path).gz();
    Kept.keep("uses/" + size + ".json", director.open(path).uidl());
    Kept.keep("uses/" + size + ".sql", String.join("\n\n", clicked(stage, director, home, path)));
    long reads =
        IntStream.range(0, TIMES)
            .mapToLong(i -> {
              director.go(home + "/help");
              return stage.sql.rowsRead(() -> director.go(path));
            })
            .min()
            .orElseThrow();
    double before = stage.cpu();
    for (int i = 0; i < TIMED; i++) {
      director.go(home + "/help");
      director.go(path);
    }
    return new Load(
        least(stage, director, home, path),
        least(stage, director, home, path + "?q=devis"),
        gz,
        reads,
        (stage.cpu() - before) / TIMED);
  }

  private static List<String> clicked(Stage stage, Visitor director, String home, String path) {
    director.go(home + "/help");
    return stage.sql.during(() -> director.go(path));
  }

  private static int least(Stage stage, Visitor director, String home, String path) {
    return IntStream.range(0, TIMES)
        .map(i -> {
          director.go(home + "/help");
          return stage.sql.statements(() -> director.go(path));
        })
        .min()
        .orElseThrow();
  }

  private static String slug(int size) {
    return "usages-" + size;
  }

  /// A company of which the director of the sample company is one too, with so many uses: those of
  /// the sample company again and again, each under a title of its own.
  private static void create(Sql sql, int size) {
    var slug = slug(size);
    sql.run(
        """
        insert into tenant (id, slug, name, sector, sector_code, headcount, size_band, has_cse, zone, created_on,
          benchmark_opt_in, status, version)
        select unhex(md5('%1$s')), '%1$s', '%1$s', sector, sector_code, headcount, size_band, has_cse, zone, created_on,
          benchmark_opt_in, status, 0 from tenant where slug = '%2$s'
        """
            .formatted(slug, SAMPLE));
    sql.run(
        """
        insert into membership (id, tenant_id, person_id, roles, title, valid_from, ended, closed_by_company, version, department)
        select unhex(md5(concat(m.id, '%1$s'))), unhex(md5('%1$s')), m.person_id, m.roles, m.title, m.valid_from, m.ended,
          m.closed_by_company, 0, m.department
        from membership m join tenant t on t.id = m.tenant_id where t.slug = '%2$s'
        """
            .formatted(slug, SAMPLE));
    sql.run(
        "insert into access_change (person_id, happened_at) select id, utc_timestamp(6) from person");
    sql.run("set session cte_max_recursion_depth = 10000");
    sql.run(
        """
        insert into use_case (tenant_id, id, version, number, title, owner, life, work, edition, category, department, tool_id,
          data_level, personal_data, risk, impact, feasibility, review_on, words, created_at, created_by, changed_at)
        with recursive n (i) as (select 1 union all select i + 1 from n where i < %3$d),
          u as (select c.*, row_number() over (order by c.number) as place, count(*) over () as many
            from use_case c join tenant t on t.id = c.tenant_id where t.slug = '%2$s')
        select unhex(md5('%1$s')), unhex(md5(concat('%1$s', n.i))), 0, n.i, concat(u.title, ', atelier ', n.i), u.owner, u.life,
          u.work, u.edition, u.category, u.department, null, u.data_level, u.personal_data, u.risk, u.impact, u.feasibility,
          u.review_on, concat(u.words, ' ', n.i), u.created_at, u.created_by, u.changed_at
        from n join u on u.place = 1 + n.i %% u.many
        """
            .formatted(slug, SAMPLE, size));
  }

  @Override
  public List<Figure> figures() {
    var few = loads.get(SIZES.getFirst());
    var many = loads.get(SIZES.getLast());
    if (few == null || many == null) {
      return List.of();
    }
    return List.of(
        Figure.atMost(
            "SQL statements of the inventory, 1,000 uses",
            many.statements(),
            "",
            4,
            "MySQL's general log during a click that leads there, least of 5"),
        Figure.atMost(
            "the same, change from 10 uses",
            Math.abs(many.statements() - few.statements()) + Math.abs(many.found() - few.found()),
            "",
            0,
            "as before, with and without words that are looked for"),
        Figure.atMost(
            "First UIDL of the inventory, 1,000 uses",
            many.gz() / 1024.0,
            " KB",
            5,
            "the answer that brings the view with its frame, gzip: a page of 20 uses"),
        Figure.told(
            "Rows read by a look at the inventory, 10 and 1,000 uses",
            few.reads() + " and " + many.reads(),
            "handler reads; all uses are counted by state and owner, in an index that holds both"),
        Figure.told(
            "CPU of a look at the inventory, 1,000 uses over 10",
            Figure.text(many.cpu() / few.cpu()),
            "the portal's CPU time for %d clicks there and back".formatted(TIMED)));
  }
}
