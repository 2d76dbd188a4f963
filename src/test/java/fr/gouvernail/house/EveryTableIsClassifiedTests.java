package fr.gouvernail.house;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.PortalTest;
import fr.gouvernail.Statements;
import fr.gouvernail.local.LocalMySql;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Each table belongs to companies, with keys, indexes and links led by the tenant, or stands on
/// the named list.
@PortalTest
class EveryTableIsClassifiedTests {

  @Test
  void everyTableIsGlobalByNameOrLedByItsTenant() throws SQLException {
    var tenantTables = tables();
    tenantTables.removeAll(Statements.GLOBAL_TABLES);

    assertThat(tenantTables).contains("trail_entry");
    assertThat(
            query(
                "select table_name from information_schema.columns where table_schema = database()"
                    + " and column_name = 'tenant_id' and is_nullable = 'NO'"))
        .containsAll(tenantTables);
    assertThat(
            query(
                "select concat(table_name, '.', index_name, ' starts with ', column_name)"
                    + " from information_schema.statistics where table_schema = database()"
                    + " and seq_in_index = 1 and column_name <> 'tenant_id'"
                    + in("table_name", tenantTables)))
        .as("indexes not led by the tenant")
        .isEmpty();
    assertThat(
            query(
                "select distinct k.table_name from information_schema.key_column_usage k"
                    + " where k.table_schema = database() and k.referenced_table_name = 'tenant'"
                    + in("k.table_name", tenantTables)))
        .as("tables whose tenant must exist")
        .containsAll(
            tenantTables.stream().filter(EveryTableIsClassifiedTests::pointsAtTheTenant).toList());
  }

  @Test
  void everyLinkBetweenCompanyTablesCarriesTheTenant() throws SQLException {
    var tenantTables = tables();
    tenantTables.removeAll(Statements.GLOBAL_TABLES);

    assertThat(
            query(
                "select concat(table_name, '.', constraint_name) from"
                    + " information_schema.key_column_usage where table_schema = database()"
                    + " and referenced_table_name is not null"
                    + in("referenced_table_name", tenantTables)
                    + " group by table_name, constraint_name having sum(column_name = 'tenant_id'"
                    + " and referenced_column_name = 'tenant_id') = 0"))
        .isEmpty();
  }

  private static boolean pointsAtTheTenant(String table) {
    try {
      return query(
              "select 1 from information_schema.key_column_usage where table_schema = database()"
                  + " and referenced_table_name is not null and referenced_table_name <> 'tenant'"
                  + " and table_name = '"
                  + table
                  + "'")
          .isEmpty();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String in(String column, List<String> values) {
    return " and " + column + " in ('" + String.join("','", values) + "')";
  }

  private static List<String> tables() throws SQLException {
    return query(
        "select table_name from information_schema.tables where table_schema = database()");
  }

  private static List<String> query(String sql) throws SQLException {
    var server = LocalMySql.shared();
    try (var connection =
            DriverManager.getConnection(server.jdbcUrl(""), server.user(), server.password());
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var found = new ArrayList<String>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }
}
