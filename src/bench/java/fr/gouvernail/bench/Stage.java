package fr.gouvernail.bench;

import fr.gouvernail.local.LocalKeycloak;
import fr.gouvernail.local.LocalMySql;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// The product as it is deployed, on ports and data of its own: MySQL, Keycloak, and the portal
/// behind a [Wire].
final class Stage implements AutoCloseable {

  static final String PASSWORD = "Cap-sur-2027-essai";
  private static final Path JAR = Path.of("target/bench/portal/gouvernail.jar");
  private static final Path LOG = Path.of("target/bench/portal.log");

  private final int port = freePort();
  private final LocalMySql database = LocalMySql.temporary();
  private final LocalKeycloak keycloak = LocalKeycloak.temporary("http://localhost:" + port, 3025);
  private final Process portal;
  final Wire wire;
  final Sql sql;

  Stage() {
    var behind = freePort();
    wire = new Wire(port, behind);
    portal = start(behind);
    Runtime.getRuntime().addShutdownHook(new Thread(portal::destroyForcibly, "stop-portal"));
    waitUntilReady(behind);
    sql = new Sql(database);
  }

  String url() {
    return "http://localhost:" + port;
  }

  /// CPU seconds that the portal has used.
  double cpu() {
    return portal.toHandle().info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
  }

  /// Bytes of live objects in the portal's heap, after a full collection.
  long liveHeap() {
    String total = "";
    // Twice: what only a finaliser or a cleaner holds goes with the second.
    for (int i = 0; i < 2; i++) {
      total = histogram().lines().filter(l -> l.startsWith("Total")).findFirst().orElseThrow();
    }
    return Long.parseLong(total.strip().split("\\s+")[2]);
  }

  String histogram() {
    try {
      var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
      var process =
          new ProcessBuilder(jcmd, Long.toString(portal.pid()), "GC.class_histogram")
              .redirectErrorStream(true)
              .start();
      return new String(process.getInputStream().readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Process start(int behind) {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command = new ProcessBuilder(java, "-Xmx1g", "-jar", JAR.toString());
    var environment = command.environment();
    environment.put("GOUVERNAIL_PORT", Integer.toString(behind));
    environment.put("GOUVERNAIL_URL", url());
    environment.put("MYSQL_URL", database.jdbcUrl(""));
    environment.put("MYSQL_USER", database.user());
    environment.put("MYSQL_PASSWORD", database.password());
    environment.put("KEYCLOAK_URL", keycloak.url());
    environment.put("KEYCLOAK_CLIENT_SECRET", keycloak.clientSecret());
    environment.put("KEYCLOAK_PROVISIONER_CLIENT_SECRET", keycloak.provisionerSecret());
    environment.put("GOUVERNAIL_SAMPLE_FILE", "classpath:content/sample/sample-companies.yaml");
    environment.put("GOUVERNAIL_SAMPLE_PASSWORD", PASSWORD);
    try {
      Files.deleteIfExists(LOG);
      return command.redirectErrorStream(true).redirectOutput(LOG.toFile()).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void waitUntilReady(int behind) {
    var health = URI.create("http://localhost:%d/actuator/health/readiness".formatted(behind));
    var request = HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
    var deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(4);
    try (var http = HttpClient.newHttpClient()) {
      while (System.nanoTime() < deadline && portal.isAlive()) {
        try {
          if (http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
            return;
          }
        } catch (IOException e) {
          // not listening yet
        }
        Thread.sleep(200);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new NotMeasured("The portal did not start; its log is in " + LOG + ".");
  }

  @Override
  public void close() {
    sql.close();
    portal.destroyForcibly();
    wire.close();
    keycloak.close();
    database.close();
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
