package fr.gouvernail.journey;

import fr.gouvernail.local.LocalKeycloak;
import fr.gouvernail.local.LocalMail;
import fr.gouvernail.local.LocalMySql;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// The portal as it is deployed, in a process of its own, with a real Keycloak and MySQL and the
/// sample companies: one for all journeys of a test run.
final class RunningPortal {

  static final String PASSWORD = "Cap-sur-2027-essai";

  private static RunningPortal shared;

  private final int port = freePort();
  private final LocalMySql database = LocalMySql.temporary();
  private final int smtpPort = freePort();
  private final LocalMail mail = LocalMail.start(smtpPort, freePort());
  private final LocalKeycloak keycloak =
      LocalKeycloak.temporary("http://localhost:" + port, smtpPort);
  private Process process;

  private RunningPortal() {
    start();
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> process.destroyForcibly(), "stop-portal"));
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
    var jar = Path.of("target", "gouvernail.jar");
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command = new ProcessBuilder(java, "-Xmx1g", "-jar", jar.toString());
    var environment = command.environment();
    environment.put("GOUVERNAIL_PORT", String.valueOf(port));
    environment.put("GOUVERNAIL_URL", url());
    environment.put("MYSQL_URL", database.jdbcUrl(""));
    environment.put("MYSQL_USER", database.user());
    environment.put("MYSQL_PASSWORD", database.password());
    environment.put("KEYCLOAK_URL", keycloak.url());
    environment.put("KEYCLOAK_CLIENT_SECRET", keycloak.clientSecret());
    environment.put("KEYCLOAK_PROVISIONER_CLIENT_SECRET", keycloak.provisionerSecret());
    environment.put("SMTP_PORT", String.valueOf(smtpPort));
    environment.put("GOUVERNAIL_SAMPLE_FILE", companies().toUri().toString());
    environment.put("GOUVERNAIL_SAMPLE_PASSWORD", PASSWORD);
    var log = Path.of("target", "portal.log").toFile();
    command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log));
    try {
      process = command.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    waitUntilReady(log.getPath());
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

  private void waitUntilReady(String log) {
    var request =
        HttpRequest.newBuilder(URI.create(url() + "/actuator/health/readiness"))
            .timeout(Duration.ofSeconds(5))
            .build();
    var deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(4);
    try (var http = HttpClient.newHttpClient()) {
      while (System.nanoTime() < deadline && process.isAlive()) {
        try {
          if (http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
            return;
          }
        } catch (IOException e) {
          // not listening yet
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new IllegalStateException("The portal did not become ready; see " + log);
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
