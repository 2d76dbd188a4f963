package fr.gouvernail.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The inventory of a company with ten uses of AI and of one with a thousand: what a look at it
/// costs.
final class ManyUses implements Benchmark {

  private static final List<Integer> SIZES = List.of(10, 1000);

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
    SIZES.forEach(size -> Patience.finds(director, path(size)));
    // The first round warms the portal up.
    SIZES.forEach(size -> measure(stage, director, size));
    SIZES.forEach(size -> loads.put(size, measure(stage, director, size)));
  }

  private static Load measure(Stage stage, Visitor director, int size) {
    var home = "/t/" + slug(size);
    var path = path(size);
    var page = director.open(path);
    var click = new Click(stage, director, home + "/help", path);
    Kept.keep("uses/" + size + ".json", page.uidl());
    Kept.keep("uses/" + size + ".sql", click.sent());
    return new Load(
        click.statements(),
        new Click(stage, director, home + "/help", path + "?q=devis").statements(),
        page.gz(),
        click.rowsRead(),
        click.cpu());
  }

  private static String path(int size) {
    return "/t/" + slug(size) + "/use-cases";
  }

  private static String slug(int size) {
    return "usages-" + size;
  }

  /// A company of which the director of the sample company is one too, with so many uses: those of
  /// the sample company again and again, each under a title of its own.
  private static void create(Sql sql, int size) {
    var slug = slug(size);
    Company.found(sql, slug, Company.SLUG);
    sql.run(
        """
        insert into membership (id, tenant_id, person_id, roles, title, valid_from, ended, closed_by_company, version, department)
        select unhex(md5(concat(m.id, '%1$s'))), unhex(md5('%1$s')), m.person_id, m.roles, m.title, m.valid_from, m.ended,
          m.closed_by_company, 0, m.department
        from membership m join tenant t on t.id = m.tenant_id where t.slug = '%2$s'
        """
            .formatted(slug, Company.SLUG));
    Company.tellOfRights(sql);
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
            .formatted(slug, Company.SLUG, size));
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
            "the portal's CPU time for %d clicks there and back".formatted(Click.TIMED)));
  }
}
