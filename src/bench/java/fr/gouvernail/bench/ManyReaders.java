package fr.gouvernail.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A charter comes into force in a company of fifty people and in one of five hundred: what it
/// costs to ask them all, and to look at who has read it.
final class ManyReaders implements Benchmark {

  private static final List<Integer> SIZES = List.of(50, 500);
  private static final String SAMPLE = "comptoir-bastidon";
  private static final Pattern INTO = Pattern.compile("(?is)^insert into (\\w+)");

  /// @param opening statements of the transaction that asks everybody
  /// @param asked people, notices and mails that it wrote down
  /// @param page statements of a click that leads to the page of the campaign
  /// @param gz bytes of its first message
  private record Load(int opening, long asked, int page, int gz) {}

  private final Map<Integer, Load> loads = new LinkedHashMap<>();

  @Override
  public void last(Stage stage) {
    // Signed in first, so that the account is known.
    var director = Visitor.signedIn(stage.url(), Company.DIRECTOR);
    SIZES.forEach(size -> loads.put(size, measure(stage, director, size)));
  }

  private static Load measure(Stage stage, Visitor director, int size) {
    var sql = stage.sql;
    var slug = "lecteurs-" + size;
    var tenant = "(select id from tenant where slug = '" + slug + "')";
    var log =
        sql.during(() -> {
          create(sql, slug, size);
          Patience.until(
              "the charter of " + slug + " comes into force",
              () ->
                  sql.number("select count(*) from participation where tenant_id = " + tenant)
                      == size);
        });
    var transaction = transaction(log);
    Kept.keep("readers/opening-" + size + ".sql", transaction);
    var path = "/t/" + slug + "/campaigns";
    Patience.finds(director, path);
    int gz = director.open(path).gz();
    int statements = new Click(stage, director, "/t/" + slug + "/help", path).statements();
    long asked =
        sql.number("select count(*) from participation where tenant_id = " + tenant)
            + sql.number("select count(*) from notice where tenant_id = " + tenant)
            + sql.number("select count(*) from outgoing_mail where tenant_id = " + tenant);
    return new Load(transaction.size(), asked, statements, gz);
  }

  /// A company of so many people, the director of the sample company among them, with a charter
  /// approved for today. The portal has not looked at it yet.
  private static void create(Sql sql, String slug, int size) {
    Company.found(sql, slug, SAMPLE);
    var numbers =
        "with recursive n (i) as (select 1 union all select i + 1 from n where i < %d) "
            .formatted(size - 1);
    sql.run(
        """
        insert into person (id, email, name, locale, theme, enabled, standing_roles, version)
        %2$s select unhex(md5(concat('%1$s', i))), concat(i, '@%1$s.example.org'), concat('Personne ', i), 'fr', 'system',
          true, '', 0 from n
        """
            .formatted(slug, numbers));
    var membership =
        "insert into membership (id, tenant_id, person_id, roles, title, valid_from, ended, closed_by_company, version, department) ";
    sql.run(
        membership
            + """
            %2$s select unhex(md5(concat('m%1$s', i))), unhex(md5('%1$s')), unhex(md5(concat('%1$s', i))), 'EMPLOYEE', '',
              '2020-01-01', false, false, 0, concat('Service ', i %% 8) from n
            """
                .formatted(slug, numbers));
    sql.run(
        membership
            + """
            select unhex(md5('d%1$s')), unhex(md5('%1$s')), id, 'DIRECTOR', '', '2020-01-01', false, false, 0, 'Direction'
            from person where email = '%2$s'
            """
                .formatted(slug, Company.DIRECTOR));
    Company.tellOfRights(sql);
    sql.run(
        """
        insert into charter (tenant_id, id, version, major, minor, state, model_id, model_version, answers, summary, created_at,
          created_by, submitted_at, approved_at, approved_by, effective_on, review_on, frozen, hash)
        select unhex(md5('%1$s')), unhex(md5('c%1$s')), 0, c.major, c.minor, 'APPROVED', c.model_id, c.model_version, c.answers,
          c.summary, c.created_at, c.created_by, c.submitted_at, c.approved_at, c.approved_by, c.effective_on, c.review_on,
          c.frozen, c.hash
        from charter c join tenant t on t.id = c.tenant_id where t.slug = '%2$s' and c.state = 'IN_FORCE'
        """
            .formatted(slug, SAMPLE));
  }

  /// The statements between two commits that open the campaign.
  private static List<String> transaction(List<String> log) {
    int at =
        IntStream.range(0, log.size())
            .filter(i -> isInto(log.get(i), "campaign"))
            .findFirst()
            .orElseThrow(() -> new NotMeasured("No campaign was opened."));
    int from = at;
    while (from > 0 && !log.get(from - 1).equalsIgnoreCase("commit")) {
      from--;
    }
    int to = at;
    while (to < log.size() - 1 && !log.get(to).equalsIgnoreCase("commit")) {
      to++;
    }
    return log.subList(from, to).stream()
        .filter(s -> s.matches("(?is)\\s*(/\\*.*\\*/)?\\s*(select|insert|update|delete).*"))
        .toList();
  }

  private static boolean isInto(String sql, String table) {
    var found = INTO.matcher(sql);
    return found.find() && found.group(1).equalsIgnoreCase(table);
  }

  @Override
  public List<Figure> figures() {
    var few = loads.get(SIZES.getFirst());
    var many = loads.get(SIZES.getLast());
    if (few == null || many == null) {
      return List.of();
    }
    return List.of(
        Figure.told(
            "Statements that open a campaign, 50 and 500 people",
            few.opening() + " and " + many.opening(),
            "MySQL's general log: the transaction that brings the charter into force and writes down "
                + many.asked()
                + " rows for people, notices and mails at 500"),
        Figure.atMost(
            "the same per person, from 50 to 500",
            (many.opening() - few.opening()) / 450.0,
            "",
            0.1,
            "batches of 50 rows; one statement per person and row would be 3"),
        Figure.atMost(
            "SQL statements of the page of a campaign, 500 people",
            many.page(),
            "",
            5,
            "the same log during a click that leads there, least of 5"),
        Figure.atMost(
            "the same, change from 50 to 500", many.page() - few.page(), "", 0, "as before"),
        Figure.atMost(
            "First UIDL of the page of a campaign, 500 people",
            many.gz() / 1024.0,
            " KB",
            5,
            "gzip; %d bytes at 50".formatted(few.gz())));
  }
}
