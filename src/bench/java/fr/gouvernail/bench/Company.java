package fr.gouvernail.bench;

/// The sample company that is visited, and its people.
final class Company {

  static final String SLUG = "ateliers-brevanne";
  static final String DIRECTOR = "claire.maudoux@brevanne.example.org";
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

  /// The latest appointment of its AI lead.
  String mandate() {
    return sql.text(
        """
        select bin_to_uuid(a.id) from appointment a join tenant t on t.id = a.tenant_id
        where t.slug = '%s' order by a.starts_on desc limit 1
        """
            .formatted(SLUG));
  }

  /// The latest campaign for the reading of its charter.
  String campaign() {
    return sql.text(
        """
        select bin_to_uuid(c.id) from campaign c join tenant t on t.id = c.tenant_id
        where t.slug = '%s' order by c.opened_at desc limit 1
        """
            .formatted(SLUG));
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
