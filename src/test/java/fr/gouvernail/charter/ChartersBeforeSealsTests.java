package fr.gouvernail.charter;

import static fr.gouvernail.OldDatabase.execute;
import static fr.gouvernail.OldDatabase.migrate;
import static fr.gouvernail.OldDatabase.query;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.local.LocalMySql;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// What a database becomes whose charters came into force before documents could be verified, or
/// were sent to their reviewers before anybody was told.
class ChartersBeforeSealsTests {

  private static final String BEFORE = "13";
  private static final String WITH_SEALS = "15";
  private static final String WITH_REVIEWS = "16";

  @Test
  void areSealedAndTheirReviewAwaitsPeople() throws SQLException {
    try (var server = LocalMySql.temporary()) {
      migrate(server, BEFORE);
      try (var connection =
          DriverManager.getConnection(server.jdbcUrl(""), server.user(), server.password())) {
        company(connection, 99);
        charter(connection, 1, "REPLACED", "a", true);
        charter(connection, 2, "IN_FORCE", "b", true);
        charter(connection, 3, "APPROVED", "c", false);
        migrate(server, WITH_SEALS);

        assertThat(
                query(
                    connection,
                    "select concat(left(hash, 2), ' ', state) from document_seal order by hash"))
            .containsExactly("aa REPLACED", "bb VALID");
        assertThat(
                query(
                    connection,
                    "select concat_ws(' ', kind, addressee, visible_from, due_on, path,"
                        + " json_extract(facts, '$[0].value')) from open_matter where kind like 'charter%'"))
            .containsExactly("charter.review EDIT_CHARTER 2026-10-02 2026-12-01 /charter \"2.0\"");
      }
    }
  }

  @Test
  void inReviewAwaitWhoeverSignsThem() throws SQLException {
    try (var server = LocalMySql.temporary()) {
      migrate(server, WITH_SEALS);
      try (var connection =
          DriverManager.getConnection(server.jdbcUrl(""), server.user(), server.password())) {
        var signatory = "0196A2B4-0000-7000-8000-0000000000D1";
        inReview(connection, 1, "{\"values\":{\"dirigeant\":\"" + signatory + "\"}}");
        inReview(connection, 2, "{\"values\":{\"dirigeant\":\"la direction\"}}");
        inReview(connection, 3, "{\"values\":{}}");
        migrate(server, WITH_REVIEWS);

        assertThat(
                query(
                    connection,
                    "select concat_ws(' ', addressee, visible_from, due_on, path,"
                        + " json_extract(facts, '$[*].value')) from open_matter"
                        + " where kind = 'charter.approval' and addressee <> 'APPROVE_CHARTER'"))
            .containsExactly(
                signatory.toLowerCase(Locale.ROOT)
                    + " 2026-03-02 9999-12-31 /charter/00000000-0000-0000-0000-000000000001/approval"
                    + " [\"1.0\", \"2026-03-02\"]");
        assertThat(
                query(
                    connection,
                    "select addressee from open_matter where kind = 'charter.approval'"
                        + " order by subject_id"))
            .containsExactly(
                signatory.toLowerCase(Locale.ROOT), "APPROVE_CHARTER", "APPROVE_CHARTER");
      }
    }
  }

  private static void company(Connection connection, int number) throws SQLException {
    execute(
        connection,
        ("insert into tenant values (unhex(lpad('%1$d', 32, '0')), 'essai-%1$d', 'Essai', 'Essais',"
                + " 'industrie', 30, '20-49', false, 'Europe/Paris', '2025-01-01', false, 'ACTIVE', 0)")
            .formatted(number));
  }

  /// The only charter of a company.
  private static void inReview(Connection connection, int number, String answers)
      throws SQLException {
    company(connection, number);
    execute(
        connection,
        ("insert into charter (tenant_id, id, version, major, minor, state, model_id, model_version,"
                + " answers, summary, created_at, created_by, submitted_at) values"
                + " (unhex(lpad('%1$d', 32, '0')), unhex(lpad('%1$d', 32, '0')), 0, 1, 0, 'IN_REVIEW',"
                + " 'charte-ia-pme', '1.0.0', '%2$s', '', now(), unhex(lpad('1', 32, '0')),"
                + " '2026-03-02 09:00:00')")
            .formatted(number, answers));
  }

  private static void charter(
      Connection connection, int number, String state, String digit, boolean counted)
      throws SQLException {
    execute(
        connection,
        ("insert into charter (tenant_id, id, version, major, minor, state, model_id, model_version,"
                + " answers, summary, created_at, created_by, approved_at, effective_on, review_on,"
                + " in_force_at, frozen, hash) values (unhex(lpad('99', 32, '0')),"
                + " unhex(lpad('%1$d', 32, '0')), 0, %1$d, 0, '%2$s', 'charte-ia-pme', '1.0.0', '{}', '',"
                + " now(), unhex(lpad('1', 32, '0')), now(), '2026-01-01', '2026-12-01', %4$s, '{}',"
                + " repeat('%3$s', 64))")
            .formatted(number, state, digit, counted ? "now()" : "null"));
  }
}
