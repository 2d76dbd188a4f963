package fr.gouvernail.awaiting;

import static fr.gouvernail.OldDatabase.execute;
import static fr.gouvernail.OldDatabase.migrate;
import static fr.gouvernail.OldDatabase.query;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.local.LocalMySql;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a database becomes in which requests waited and people were appointed before what awaits
/// them had a table.
class MattersBeforeTheirTableTests {

  private static final String BEFORE = "12";
  private static final String WITH_MATTERS = "13";

  @Test
  void awaitWhoeverTheyAwaited() throws SQLException {
    try (var server = LocalMySql.temporary()) {
      migrate(server, BEFORE);
      try (var connection =
          DriverManager.getConnection(server.jdbcUrl(""), server.user(), server.password())) {
        company(connection, 99);
        company(connection, 98);
        person(connection, 1);
        appointment(connection, 11, "LEAD", 1, "ACCEPTED", "null");
        absence(connection, 21, 11, 3, 5);
        appointment(connection, 12, "DEPUTY", 2, "ACCEPTED", "current_date + interval 9 day");
        appointment(connection, 13, "DEPUTY", 3, "PROPOSED", "null");
        request(connection, 31, "WAITING");
        request(connection, 32, "QUESTIONED");
        message(connection, 41, 32, "Pour quoi ?", 2);
        message(connection, 42, 32, "Et \"pour qui\" ?", 1);
        request(connection, 33, "APPROVED");
        migrate(server, WITH_MATTERS);

        assertThat(
                query(
                    connection,
                    "select concat_ws(' ', place, conv(hex(person_id), 16, 10),"
                        + " datediff(first_day, current_date),"
                        + " if(last_day = '9999-12-31', 'open', datediff(last_day, current_date)))"
                        + " from office_stint order by place, first_day"))
            .containsExactly("1 1 -30 2", "1 1 6 open", "2 2 -30 9");
        assertThat(
                query(
                    connection,
                    "select concat_ws(' ', conv(hex(tenant_id), 16, 10), kind, addressee,"
                        + " conv(hex(not_for), 16, 10), path)"
                        + " from open_matter order by tenant_id, kind"))
            .containsExactly(
                "98 ailead.vacancy APPOINT_AI_LEAD 0 /ai-lead/appoint?seat=LEAD",
                "99 ailead.offer %s 0 /ai-lead/mandates/%s".formatted(uuid(3), uuid(13)),
                "99 decision.question %s 0 /requests/%s".formatted(uuid(1), uuid(32)),
                "99 decision.request office:AI_LEAD 1 /decisions/%s".formatted(uuid(31)));
        assertThat(
                query(connection, "select facts from open_matter where kind = 'decision.question'"))
            .map(new MatterFactsColumn()::convertToEntityAttribute)
            .containsExactly(
                List.of(MatterFact.text("Outil"), MatterFact.text("Et \"pour qui\" ?")));
      }
    }
  }

  private static String uuid(int number) {
    return "00000000-0000-0000-0000-0000000000" + Integer.toHexString(256 + number).substring(1);
  }

  private static void company(Connection connection, int number) throws SQLException {
    execute(
        connection,
        "insert into tenant values (%s, 'essai-%d', 'Essai', 'Essais', 'industrie', 30, '20-49',"
                .formatted(id(number), number)
            + " false, 'Europe/Paris', '2025-01-01', false, 'ACTIVE', 0)");
  }

  private static void person(Connection connection, int number) throws SQLException {
    execute(
        connection,
        "insert into person values (%s, null, '%d@example.org', 'Essai', 'fr', 'system', true, '', 0)"
            .formatted(id(number), number));
  }

  private static void appointment(
      Connection connection, int number, String seat, int person, String state, String last)
      throws SQLException {
    execute(
        connection,
        ("insert into appointment (tenant_id, id, version, seat, person_id, proposed_by,"
                + " proposed_at, starts_on, last_day, hours, per, powers, state) values (%s, %s, 0,"
                + " '%s', %s, %s, now(6), current_date - interval 30 day, %s, 4, 'WEEK', '', '%s')")
            .formatted(id(99), id(number), seat, id(person), id(1), last, state));
  }

  private static void absence(Connection connection, int number, int of, int first, int last)
      throws SQLException {
    execute(
        connection,
        ("insert into ai_lead_absence values (%s, %s, 0, %s, current_date + interval %d day,"
                + " current_date + interval %d day, %s, now(6))")
            .formatted(id(99), id(number), id(of), first, last, id(1)));
  }

  private static void request(Connection connection, int number, String state) throws SQLException {
    execute(
        connection,
        ("insert into decision_request values (%s, %s, 0, 'TOOL', 'Outil', '[]', %s, now(6),"
                + " current_date, current_date, current_date + interval 7 day, 5, '%s')")
            .formatted(id(99), id(number), id(1), state));
  }

  private static void message(
      Connection connection, int number, int request, String text, int hoursAgo)
      throws SQLException {
    execute(
        connection,
        "insert into decision_message values (%s, %s, 0, %s, %s, now(6) - interval %d hour, '%s')"
            .formatted(id(99), id(number), id(request), id(1), hoursAgo, text));
  }

  private static String id(int number) {
    return "unhex(lpad(hex(" + number + "), 32, '0'))";
  }
}
