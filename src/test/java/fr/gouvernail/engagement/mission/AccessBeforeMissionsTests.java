package fr.gouvernail.engagement.mission;

import static fr.gouvernail.OldDatabase.execute;
import static fr.gouvernail.OldDatabase.migrate;
import static fr.gouvernail.OldDatabase.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.local.LocalMySql;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/// What a database becomes in which firms sent their consultants before companies granted anything.
class AccessBeforeMissionsTests {

  private static final String BEFORE = "21";
  private static final String WITH_MISSIONS = "22";

  @Test
  void restsOnOneMissionForEachFirmAndCompany() throws SQLException {
    try (var server = LocalMySql.temporary()) {
      migrate(server, BEFORE);
      try (var connection =
          DriverManager.getConnection(server.jdbcUrl(""), server.user(), server.password())) {
        company(connection, 90);
        company(connection, 91);
        company(connection, 92);
        firm(connection, 80);
        person(connection, 1, "CONSULTANT,FIRM_ADMIN");
        person(connection, 2, "CONSULTANT");
        employ(connection, 1, 80);
        employ(connection, 2, 80);
        // Open without an end, and one that is over by its day.
        consultant(connection, 11, 90, 1, "CONSULTANT", "null", "80", false);
        consultant(connection, 12, 90, 2, "REVIEWING_CONSULTANT", "'2026-01-31'", "80", false);
        // Closed by the firm or the company.
        consultant(connection, 13, 91, 2, "REVIEWING_CONSULTANT", "null", "80", true);
        // Of a firm that is not known.
        consultant(connection, 14, 92, 2, "CONSULTANT", "null", "81", false);
        migrate(server, WITH_MISSIONS);

        assertThat(
                query(
                    connection,
                    "select concat_ws(' ', conv(hex(tenant_id), 16, 10), purpose, first_day,"
                        + " datediff(last_day, current_date) > 360, status) from mission"
                        + " order by tenant_id"))
            .containsExactly("90 AUDIT 2025-11-03 1 GRANTED", "91 REVIEW 2025-11-03 0 ENDED");
        assertThat(
                query(
                    connection,
                    "select concat_ws(' ', conv(hex(m.id), 16, 10), m.ended, m.opened_from ="
                        + " g.first_day and m.opened_until = g.last_day) from membership m left"
                        + " join mission g on g.tenant_id = m.tenant_id and g.id = m.mission_id"
                        + " order by m.id"))
            .containsExactly("11 0 1", "12 0 1", "13 1 1", "14 1");
        assertThat(
                query(
                    connection,
                    "select concat_ws(' ', company, status) from firm_mission order by company"))
            .containsExactly("Essai 90 GRANTED", "Essai 91 ENDED");
        assertThat(
                query(
                    connection,
                    "select concat_ws(' ', conv(hex(person_id), 16, 10), administers) from"
                        + " firm_member order by person_id"))
            .containsExactly("1 1", "2 0");
        assertThat(query(connection, "select distinct action from trail_entry"))
            .containsExactly("mission.carried");
        assertThatThrownBy(
                () -> consultant(connection, 15, 91, 1, "CONSULTANT", "null", "80", false))
            .as("nobody comes for a firm without a mission, whatever writes it")
            .isInstanceOf(SQLException.class);
      }
    }
  }

  private static void company(Connection connection, int number) throws SQLException {
    execute(
        connection,
        "insert into tenant values (%s, 'essai-%d', 'Essai %d', 'Essais', 'industrie', 30, '20-49', false, 'Europe/Paris', '2025-01-01', false, 'ACTIVE', 0)"
            .formatted(id(number), number, number));
  }

  private static void firm(Connection connection, int number) throws SQLException {
    execute(connection, "insert into firm values (%s, 'Cabinet', 0)".formatted(id(number)));
  }

  private static void person(Connection connection, int number, String standing)
      throws SQLException {
    execute(
        connection,
        "insert into person values (%s, null, '%d@example.org', 'Essai', 'fr', 'system', true, '%s', 0)"
            .formatted(id(number), number, standing));
  }

  private static void employ(Connection connection, int person, int firm) throws SQLException {
    execute(
        connection,
        "insert into firm_member (person_id, firm_id, title, version) values (%s, %s, '', 0)"
            .formatted(id(person), id(firm)));
  }

  private static void consultant(
      Connection connection,
      int number,
      int company,
      int person,
      String roles,
      String until,
      String firm,
      boolean ended)
      throws SQLException {
    execute(
        connection,
        ("insert into membership (id, tenant_id, person_id, roles, title, valid_from, valid_until, firm_id, ended, version)"
                + " values (%s, %s, %s, '%s', '', '2025-11-03', %s, %s, %b, 0)")
            .formatted(
                id(number),
                id(company),
                id(person),
                roles,
                until,
                id(Integer.parseInt(firm)),
                ended));
  }

  private static String id(int number) {
    return "unhex(lpad(hex(" + number + "), 32, '0'))";
  }
}
