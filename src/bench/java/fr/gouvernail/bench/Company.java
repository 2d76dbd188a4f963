package fr.gouvernail.bench;

import java.util.Map;

/// The sample company that is visited, and its people.
final class Company {

  static final String SLUG = "ateliers-brevanne";
  static final String DIRECTOR = "claire.maudoux@brevanne.example.org";
  static final String EMPLOYEE = "leo.vannier@brevanne.example.org";
  static final String CONSULTANT = "thomas.vial@capboussole.example.org";
  static final String FIRM_ADMINISTRATOR = "margaux.lenoir@capboussole.example.org";

  private final Sql sql;

  Company(Sql sql) {
    this.sql = sql;
  }

  /// Its last closed audit.
  String closed() {
    return audit("CLOSED");
  }

  /// Its audit under way.
  String open() {
    return audit("OPEN");
  }

  /// The latest thing of each kind that has a page, by the name that routes give to it.
  Map<String, String> things() {
    return Map.ofEntries(
        Map.entry("mandate", latest("appointment", "starts_on")),
        Map.entry("request", latest("decision_request", "asked_at")),
        Map.entry("tool", latest("tool", "name")),
        Map.entry("campaign", latest("campaign", "opened_at")),
        Map.entry("charter", latest("charter", "created_at")),
        Map.entry("step", "options"),
        // One that waits for a decision, so that its page of decision is found.
        Map.entry("useCase", latest("use_case", "work <=> 'SUBMITTED'")),
        Map.entry("number", "1"),
        Map.entry("idea", latest("use_case_idea", "filed_at")),
        Map.entry("workshop", latest("workshop", "opened_at")));
  }

  private String latest(String table, String order) {
    return sql.text(
        """
        select bin_to_uuid(a.id) from %s a join tenant t on t.id = a.tenant_id
        where t.slug = '%s' order by a.%s desc limit 1
        """
            .formatted(table, SLUG, order));
  }

  /// Makes a company like the sample company of that name, without people.
  static void found(Sql sql, String slug, String sample) {
    sql.run(
        """
        insert into tenant (id, slug, name, sector, sector_code, headcount, size_band, has_cse, zone, created_on,
          benchmark_opt_in, status, version)
        select unhex(md5('%1$s')), '%1$s', '%1$s', sector, sector_code, headcount, size_band, has_cse, zone, created_on,
          benchmark_opt_in, status, 0 from tenant where slug = '%2$s'
        """
            .formatted(slug, sample));
  }

  /// Lets the portal look at everybody's memberships again.
  static void tellOfRights(Sql sql) {
    sql.run(
        "insert into access_change (person_id, happened_at) select id, utc_timestamp(6) from person");
  }

  boolean isAudited() {
    return !open().isEmpty();
  }

  private String audit(String status) {
    return sql.text(
        """
        select bin_to_uuid(a.id) from assessment a join tenant t on t.id = a.tenant_id
        where t.slug = '%s' and a.status = '%s' order by a.held_on desc, a.created_at desc limit 1
        """
            .formatted(SLUG, status));
  }
}
