package fr.gouvernail.assessment;

import static fr.gouvernail.OldDatabase.execute;
import static fr.gouvernail.OldDatabase.migrate;
import static fr.gouvernail.OldDatabase.query;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.local.LocalMySql;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/// What becomes of dimensions that a second consultant confirmed before each answer had a verdict.
class AuditsBeforeVerdictsTests {

  private static final String BEFORE = "21";
  private static final String WITH_VERDICTS = "24";

  @Test
  void whatWasSetAsideInConfirmedDimensionsOfOpenAuditsIsConfirmed() throws SQLException {
    try (var server = LocalMySql.temporary()) {
      migrate(server, BEFORE);
      try (var connection =
          DriverManager.getConnection(server.jdbcUrl(""), server.user(), server.password())) {
        company(connection);
        assessment(connection, 1, "OPEN", "GOV STR");
        answer(connection, 11, 1, "STR-05", "NOT_APPLICABLE", 3);
        answer(connection, 12, 1, "STR-06", "UNKNOWN", 1);
        answer(connection, 13, 1, "DAT-05", "NOT_APPLICABLE", 1);
        assessment(connection, 2, "CLOSED", "STR");
        answer(connection, 21, 2, "STR-05", "NOT_APPLICABLE", 1);
        migrate(server, WITH_VERDICTS);

        assertThat(
                query(
                    connection,
                    "select concat_ws(' ', question_id, verdict, verdict_of,"
                        + " conv(hex(verdict_by), 16, 10)) from answer"
                        + " where verdict is not null order by id"))
            .containsExactly("STR-05 CONFIRMED 3 8");
      }
    }
  }

  private static void company(Connection connection) throws SQLException {
    execute(
        connection,
        ("insert into tenant (id, slug, name, sector, sector_code, headcount, size_band, has_cse,"
                + " zone, created_on, benchmark_opt_in, status, version) values (%s, 'essai',"
                + " 'Essai', 'Essais', 'industrie', 30, '20-49', false, 'Europe/Paris',"
                + " '2025-01-01', false, 'ACTIVE', 0)")
            .formatted(id(99)));
  }

  private static void assessment(Connection connection, int number, String status, String confirmed)
      throws SQLException {
    execute(
        connection,
        ("insert into assessment (tenant_id, id, version, series_id, revision, questionnaire,"
                + " questionnaire_version, held_on, pack, facts, prohibited_use, target_profile,"
                + " targets, lead_consultant, second_consultant, confirmed, status, created_at,"
                + " closed_at) values (%1$s, %2$s, 0, %2$s, 1, 'maturite-ia-pme', '1.0.0',"
                + " '2026-11-20', 'essentiel', '{}', false, 'confirme', '{}', %3$s, %4$s, '%5$s',"
                + " '%6$s', now(6), if('%6$s' = 'CLOSED', now(6), null))")
            .formatted(id(99), id(number), id(7), id(8), confirmed, status));
  }

  private static void answer(
      Connection connection, int number, int of, String question, String state, int revision)
      throws SQLException {
    execute(
        connection,
        ("insert into answer (tenant_id, id, version, assessment_id, question_id, state, comment,"
                + " reason, revisit, revision, answered_at) values (%s, %s, 0, %s, '%s', '%s', '',"
                + " '', false, %d, now(6))")
            .formatted(id(99), id(number), id(of), question, state, revision));
  }

  private static String id(int number) {
    return "unhex(lpad(hex(%d), 32, '0'))".formatted(number);
  }
}
