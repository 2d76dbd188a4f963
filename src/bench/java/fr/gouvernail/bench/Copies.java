package fr.gouvernail.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes more data out of the sample companies, by copying rows under identifiers computed from the
/// originals'. What belongs together stays together, in all tables that there are.
final class Copies {

  /// A company has one of each, whatever its size.
  private static final Set<String> ONCE =
      Set.of(
          "ai_lead_office",
          "appointment",
          "ai_lead_absence",
          "office_stint",
          "decision_counter",
          // All uses are read under a newer law at once.
          "classification_replay");

  /// What must differ within a company, by column; `%s` is the number of the copy.
  private static final Map<String, String> DIFFERENT =
      Map.ofEntries(
          Map.entry("assessment.held_on", "date_sub(held_on, interval %s * 30 day)"),
          // Of an action of the catalogue, one is open at a time.
          Map.entry("roadmap_action.catalogue_action", "null"),
          Map.entry("tool.name", "concat(name, ' %s')"),
          // Of the versions of a charter, one counts and one is prepared.
          Map.entry("charter.state", "if(frozen is null, 'ARCHIVED', 'REPLACED')"),
          Map.entry("charter.major", "major + 10 * %s"),
          Map.entry("decision.number", "number + 1000 * %s"),
          Map.entry("use_case.number", "number + 1000 * %s"),
          Map.entry("inventory_register.number", "number + 1000 * %s"),
          Map.entry("calendar_link.hash", "sha2(concat(hash, '%s'), 256)"),
          Map.entry("classification_replay_line.replay_id", "replay_id"),
          // One campaign is under way.
          Map.entry("campaign.major", "major + 10 * %s"),
          Map.entry("campaign.closed_at", "ifnull(closed_at, opened_at)"));

  private final Sql sql;

  Copies(Sql sql) {
    this.sql = sql;
    originals();
  }

  /// Copies everything of the sample companies within each: `times` is 10 for ten times the data.
  void grow(int times) {
    for (int copy = 1; copy < times; copy++) {
      people("g" + copy);
      for (var table : tables()) {
        if (!key(table).equals("tenant_id") && !ONCE.contains(table)) {
          rows(table, "g" + copy, false);
        }
      }
    }
    sql.analyze();
  }

  /// Copies whole companies with their people until there are that many.
  void companies(int wanted) {
    var sample = sql.number("select count(*) from bench.tenant");
    for (int copy = 1; sample * copy < wanted; copy++) {
      people("t" + copy);
      sql.run(
          """
          insert into tenant (id, slug, name, %1$s)
          select %2$s, concat(slug, '-%3$s'), concat(name, ' %3$s'), %1$s
          from tenant where id in (select id from bench.tenant)
          """
              .formatted(
                  "sector, sector_code, headcount, size_band, has_cse, zone, created_on, benchmark_opt_in, status, version",
                  mapped("id", "t" + copy),
                  "t" + copy));
      for (var table : tables()) {
        rows(table, "t" + copy, true);
      }
    }
    sql.analyze();
  }

  /// Remembers which rows are the originals.
  private void originals() {
    sql.run("create database bench");
    sql.run("create table bench.tenant as select id from tenant");
    sql.run("create table bench.person as select id from person");
    for (var table : tables()) {
      sql.run(
          "create table bench.%1$s (primary key (id)) as select distinct %2$s id from %1$s"
              .formatted(table, key(table)));
    }
    sql.run("set foreign_key_checks = 0");
  }

  private void people(String copy) {
    sql.run(
        """
        insert into person (id, email, name, locale, theme, enabled, standing_roles, version)
        select %s, concat('%2$s.', email), concat(name, ' %2$s'), locale, theme, enabled, standing_roles, version
        from person where id in (select id from bench.person)
        """
            .formatted(mapped("id", copy), copy));
  }

  private void rows(String table, String copy, boolean whole) {
    var names = new ArrayList<String>();
    var values = new ArrayList<String>();
    for (var column : columns(table)) {
      var name = column.substring(0, column.indexOf(' '));
      names.add("`" + name + "`");
      values.add(
          column.endsWith("binary(16)") && (whole || !DIFFERENT.containsKey(table + "." + name))
              ? identifier(name, copy, whole)
              : value(table, name, copy, whole));
    }
    sql.run(
        "insert into %1$s (%2$s) select %3$s from %1$s where %4$s in (select id from bench.%1$s)"
            .formatted(table, String.join(", ", names), String.join(", ", values), key(table)));
  }

  private String key(String table) {
    return columns(table).contains("id binary(16)") ? "id" : "tenant_id";
  }

  private static String identifier(String name, String copy, boolean whole) {
    return whole || !name.equals("tenant_id") ? mapped(name, copy) : name;
  }

  private static String value(String table, String name, String copy, boolean whole) {
    var different = DIFFERENT.get(table + "." + name);
    return whole || different == null ? "`" + name + "`" : different.formatted(copy.substring(1));
  }

  private static String mapped(String column, String copy) {
    return "unhex(md5(concat(%s, '%s')))".formatted(column, copy);
  }

  private List<String> tables() {
    return list(
        """
        select group_concat(distinct table_name separator ';') from information_schema.columns
        where table_schema = 'gouvernail' and column_name = 'tenant_id'
          and table_name not in ('trail_head', 'firm_client')
        """);
  }

  private List<String> columns(String table) {
    return list(
        """
        select group_concat(concat(column_name, ' ', column_type) separator ';') from information_schema.columns
        where table_schema = 'gouvernail' and table_name = '%s' and extra not like '%%GENERATED%%'
        """
            .formatted(table));
  }

  private List<String> list(String query) {
    sql.run("set session group_concat_max_len = 100000");
    return List.of(sql.text(query).split(";"));
  }
}
