package fr.gouvernail.report;

import static fr.gouvernail.OldDatabase.execute;
import static fr.gouvernail.OldDatabase.migrate;
import static fr.gouvernail.OldDatabase.query;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.local.LocalMySql;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/// What a database becomes in which there was one kind of report.
class ReportsBeforeKindsTests {

  private static final String BEFORE = "25";
  private static final String WITH_KINDS = "26";
  private static final String COMPANY = "unhex(lpad('99', 32, '0'))";

  @Test
  void areWholeReportsAndClosedAuditsBelongToTheFirmThatSentTheirLead() throws SQLException {
    try (var server = LocalMySql.temporary()) {
      migrate(server, BEFORE);
      try (var connection =
          DriverManager.getConnection(server.jdbcUrl(""), server.user(), server.password())) {
        execute(
            connection,
            "insert into tenant (id, slug, name, sector, sector_code, headcount, size_band, has_cse,"
                + " zone, created_on, benchmark_opt_in, status, version) values ("
                + COMPANY
                + ", 'essai', 'Essai', 'Essais', 'industrie', 30, '20-49', false, 'Europe/Paris',"
                + " '2025-01-01', false, 'ACTIVE', 0)");
        execute(connection, "insert into firm values (" + id(7) + ", 'Cabinet', 0)");
        member(connection, 1, id(7));
        member(connection, 2, "null");
        audit(connection, 11, 1, "CLOSED");
        audit(connection, 12, 2, "CLOSED");
        audit(connection, 13, 1, "OPEN");
        execute(
            connection,
            "insert into report values (%s, %s, 0, %s, 'PDF', 'fr', 'DONE', %s, now(6), now(6), 'x', 1)"
                .formatted(COMPANY, id(21), id(11), id(1)));

        migrate(server, WITH_KINDS);

        assertThat(query(connection, "select kind from report")).containsExactly("FULL");
        assertThat(
                query(
                    connection,
                    "select concat(conv(hex(id), 16, 10), ' ', conv(hex(firm_id), 16, 10)) from"
                        + " led_audit"))
            .containsExactly("11 7");
      }
    }
  }

  private static String id(int number) {
    return "unhex(lpad(hex(%d), 32, '0'))".formatted(number);
  }

  private static void member(Connection connection, int number, String firm) throws SQLException {
    execute(
        connection,
        "insert into person values (%s, null, '%d@example.org', 'Essai', 'fr', 'system', true, '', 0)"
            .formatted(id(number), number));
    execute(
        connection,
        "insert into membership (id, tenant_id, person_id, roles, title, valid_from, firm_id, ended, version)"
            + " values (%s, %s, %s, 'CONSULTANT', '', '2025-01-01', %s, true, 0)"
                .formatted(id(number), COMPANY, id(number), firm));
  }

  private static void audit(Connection connection, int number, int lead, String status)
      throws SQLException {
    execute(
        connection,
        ("insert into assessment (tenant_id, id, version, series_id, revision, questionnaire,"
                + " questionnaire_version, held_on, pack, facts, prohibited_use, target_profile, targets,"
                + " lead_consultant, status, created_at, closed_at) values (%s, %s, 0, %s, 1,"
                + " 'x', '1.0.0', '2026-01-01', 'x', '{}', false, 'x', '{}', %s, '%s', now(6), %s)")
            .formatted(
                COMPANY,
                id(number),
                id(number),
                id(lead),
                status,
                status.equals("CLOSED") ? "now(6)" : "null"));
  }
}
