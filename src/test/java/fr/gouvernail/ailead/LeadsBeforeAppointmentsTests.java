package fr.gouvernail.ailead;

import static fr.gouvernail.OldDatabase.execute;
import static fr.gouvernail.OldDatabase.migrate;
import static fr.gouvernail.OldDatabase.query;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.local.LocalMySql;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/// What a database becomes in which AI leads were so by their membership.
class LeadsBeforeAppointmentsTests {

  private static final String BEFORE = "9";
  private static final String WITH_APPOINTMENTS = "10";

  @Test
  void areAppointedSinceTheirFirstDay() throws SQLException {
    try (var server = LocalMySql.temporary()) {
      migrate(server, BEFORE);
      try (var connection =
          DriverManager.getConnection(server.jdbcUrl(""), server.user(), server.password())) {
        company(connection);
        person(connection, 1, "DIRECTOR,AI_LEAD", "2025-01-01", false);
        person(connection, 2, "AI_LEAD", "2025-03-01", false);
        person(connection, 3, "DEPUTY_AI_LEAD,BUSINESS_OWNER", "2025-02-01", false);
        person(connection, 4, "AI_LEAD", "2024-01-01", true);
        person(connection, 5, "EMPLOYEE", "2025-01-01", false);
        migrate(server, WITH_APPOINTMENTS);

        assertThat(
                query(
                    connection,
                    "select concat_ws(' ', seat, conv(hex(person_id), 16, 10), starts_on, state)"
                        + " from appointment order by seat"))
            .containsExactly("DEPUTY 3 2025-02-01 ACCEPTED", "LEAD 1 2025-01-01 ACCEPTED");
        assertThat(query(connection, "select roles from membership order by person_id"))
            .containsExactly("DIRECTOR", "EMPLOYEE", "BUSINESS_OWNER", "EMPLOYEE", "EMPLOYEE");
        assertThat(query(connection, "select concat(seq, action) from trail_entry order by seq"))
            .containsExactly("1ailead.appointment.accepted", "2ailead.appointment.accepted");
      }
    }
  }

  private static void company(Connection connection) throws SQLException {
    execute(
        connection,
        "insert into tenant values (unhex(lpad('99', 32, '0')), 'essai', 'Essai', 'Essais',"
            + " 'industrie', 30, '20-49', false, 'Europe/Paris', '2025-01-01', false, 'ACTIVE', 0)");
  }

  private static void person(
      Connection connection, int number, String roles, String since, boolean ended)
      throws SQLException {
    var id = "unhex(lpad('" + number + "', 32, '0'))";
    execute(
        connection,
        "insert into person values (%s, null, '%d@example.org', 'Essai', 'fr', 'system', true, '', 0)"
            .formatted(id, number));
    execute(
        connection,
        ("insert into membership (id, tenant_id, person_id, roles, title, valid_from, ended, version)"
                + " values (%s, unhex(lpad('99', 32, '0')), %s, '%s', '', '%s', %b, 0)")
            .formatted(id, id, roles, since, ended));
  }
}
