package fr.gouvernail.journey;

import fr.gouvernail.PortalProcess;
import fr.gouvernail.local.LocalKeycloak;
import fr.gouvernail.local.LocalMail;
import fr.gouvernail.local.LocalMySql;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The portal as it is deployed, in a process of its own, with a real Keycloak and MySQL and the
/// sample companies: one for all journeys of a test run.
final class RunningPortal {

  private static RunningPortal shared;

  private final int port = PortalProcess.freePort();
  private final LocalMySql database = LocalMySql.temporary();
  private final int smtpPort = PortalProcess.freePort();
  private final LocalMail mail = LocalMail.start(smtpPort, PortalProcess.freePort());
  private final LocalKeycloak keycloak =
      LocalKeycloak.temporary("http://localhost:" + port, smtpPort);
  private Process process;

  private RunningPortal() {
    start();
  }

  static synchronized RunningPortal shared() {
    if (shared == null) {
      shared = new RunningPortal();
    }
    return shared;
  }

  String url() {
    return "http://localhost:" + port;
  }

  LocalKeycloak keycloak() {
    return keycloak;
  }

  LocalMail mail() {
    return mail;
  }

  LocalMySql database() {
    return database;
  }

  boolean alive() {
    return process.isAlive();
  }

  /// As `kill -9` does: no goodbye, no flush.
  void kill() {
    try {
      process.destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Starts the portal and waits until it says that it is ready.
  void start() {
    process =
        PortalProcess.start(
            Path.of("target", "gouvernail.jar"),
            Path.of("target", "portal.log"),
            port,
            url(),
            database,
            keycloak,
            Map.of(
                "SMTP_PORT",
                Integer.toString(smtpPort),
                "GOUVERNAIL_MAIL_SECOND_THOUGHT",
                "PT5S",
                "GOUVERNAIL_SAMPLE_FILE",
                companies().toUri().toString()));
  }

  /// The sample companies, one of them before its director adopted anything.
  private static Path companies() {
    var adopted = "    adopted_roadmap: {audit: AUD-ORV-2026}\n";
    try (var sample =
        RunningPortal.class.getResourceAsStream("/content/sample/sample-companies.yaml")) {
      var text = new String(sample.readAllBytes(), StandardCharsets.UTF_8);
      if (!text.contains(adopted)) {
        throw new IllegalStateException("the sample no longer says: " + adopted.strip());
      }
      return Files.writeString(
          Path.of("target", "journey-companies.yaml").toAbsolutePath(), text.replace(adopted, ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The first figure that a query finds in the portal's database.
  long count(String query, Object... parameters) {
    try (var connection = connect();
        var statement = prepare(connection, query, parameters);
        var rows = statement.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The first column of what a query finds in the portal's database.
  List<String> texts(String query, Object... parameters) {
    try (var connection = connect();
        var statement = prepare(connection, query, parameters);
        var rows = statement.executeQuery()) {
      var found = new ArrayList<String>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Changes the portal's database behind its back, as another portal on the same database does.
  void change(String command, Object... parameters) {
    try (var connection = connect();
        var statement = prepare(connection, command, parameters)) {
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(""), database.user(), database.password());
  }

  private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
      throws SQLException {
    var statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }
}
