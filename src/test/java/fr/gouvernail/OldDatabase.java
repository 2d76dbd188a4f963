package fr.gouvernail;

import fr.gouvernail.local.LocalMySql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;

/// A database as an earlier version of the portal left it, for tests of migrations.
public final class OldDatabase {

  private OldDatabase() {}

  public static void migrate(LocalMySql server, String version) {
    Flyway.configure()
        .dataSource(server.jdbcUrl(""), server.user(), server.password())
        .target(version)
        .load()
        .migrate();
  }

  public static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /// The first column of what is found.
  public static List<String> query(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var found = new ArrayList<String>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }
}
