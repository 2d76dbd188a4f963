package fr.gouvernail;

import fr.gouvernail.local.LocalKeycloak;
import fr.gouvernail.local.LocalMySql;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// The portal as it is deployed, in a process of its own: what journeys and benchmarks start.
public final class PortalProcess {

  /// Of all people of the sample companies.
  public static final String PASSWORD = "Cap-sur-2027-essai";

  private PortalProcess() {}

  /// Starts the portal, and returns when it says that it is ready.
  ///
  /// @param url where browsers reach it
  /// @param more further settings, by the names of their environment variables
  /// @throws IllegalStateException if it ends, or is not ready within four minutes
  public static Process start(
      Path jar,
      Path log,
      int port,
      String url,
      LocalMySql database,
      LocalKeycloak keycloak,
      Map<String, String> more) {
    var environment = new HashMap<String, String>();
    environment.put("GOUVERNAIL_PORT", Integer.toString(port));
    environment.put("GOUVERNAIL_URL", url);
    environment.put("MYSQL_URL", database.jdbcUrl(""));
    environment.put("MYSQL_USER", database.user());
    environment.put("MYSQL_PASSWORD", database.password());
    environment.put("KEYCLOAK_URL", keycloak.url());
    environment.put("KEYCLOAK_CLIENT_SECRET", keycloak.clientSecret());
    environment.put("KEYCLOAK_PROVISIONER_CLIENT_SECRET", keycloak.provisionerSecret());
    environment.put("GOUVERNAIL_SAMPLE_PASSWORD", PASSWORD);
    environment.putAll(more);
    var command = new ProcessBuilder(QuickStart.of(jar, environment).command());
    command.environment().putAll(environment);
    command.redirectErrorStream(true);
    command.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    try {
      var process = command.start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly, "stop-portal"));
      waitUntilReady(process, port, log);
      return process;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void waitUntilReady(Process process, int port, Path log) {
    var health = URI.create("http://localhost:%d/actuator/health/readiness".formatted(port));
    var request = HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
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
    process.destroyForcibly();
    throw new IllegalStateException("The portal did not become ready; its log is in " + log + ".");
  }

  /// A port that nobody listens on.
  public static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
