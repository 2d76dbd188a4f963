package fr.gouvernail.bench;

import fr.gouvernail.PortalProcess;
import fr.gouvernail.local.LocalKeycloak;
import fr.gouvernail.local.LocalMySql;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/// The product as it is deployed, on ports and data of its own: MySQL, Keycloak, and the portal
/// behind a [Wire].
final class Stage implements AutoCloseable {

  private static final Path JAR = Path.of("target/gouvernail.jar");
  private static final Path LOG = Path.of("target/bench/portal.log");

  private final int port = PortalProcess.freePort();
  private final LocalMySql database = LocalMySql.temporary();
  private final LocalKeycloak keycloak = LocalKeycloak.temporary("http://localhost:" + port, 3025);
  private final int behind = PortalProcess.freePort();
  private volatile Process portal;
  final Wire wire;
  final Sql sql;

  Stage() {
    forget(LOG);
    wire = new Wire(port, behind);
    portal = start(behind);
    sql = new Sql(database);
  }

  LocalMySql database() {
    return database;
  }

  /// As `kill -9` does.
  void killPortal() {
    try {
      portal.destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Starts a portal that was killed again, over the same data.
  void restartPortal() {
    portal = start(behind);
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
    try {
      return PortalProcess.start(
          JAR,
          LOG,
          behind,
          url(),
          database,
          keycloak,
          Map.of("GOUVERNAIL_SAMPLE_FILE", "classpath:content/sample/sample-companies.yaml"));
    } catch (IllegalStateException e) {
      throw new NotMeasured(e.getMessage());
    }
  }

  private static void forget(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    sql.close();
    portal.destroyForcibly();
    wire.close();
    keycloak.close();
    database.close();
  }
}
