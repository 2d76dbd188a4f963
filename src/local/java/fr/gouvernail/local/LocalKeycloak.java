package fr.gouvernail.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// A real Keycloak as a child process, with the realm of `docker/keycloak/realm-gouvernail.json`
/// imported at its first start. It keeps its data in an embedded database of its own and listens on
/// the loopback address only.
public final class LocalKeycloak implements AutoCloseable {
  public static final String REALM = "gouvernail";
  public static final String CLIENT_ID = "gouvernail-portal";
  public static final String PROVISIONER_CLIENT_ID = "gouvernail-provisioner";

  /// From whom mails come on this machine.
  static final String MAIL_SENDER = "gouvernail@example.org";

  private static final String VERSION = "26.7.3";
  private static final String FOLDER = "keycloak-" + VERSION;
  private static final String EMAIL_THEME = "gouvernail";
  private static final String ADMIN = "admin";
  private static final Duration START = Duration.ofSeconds(180);
  private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

  /// What a Keycloak is started with.
  ///
  /// @param folder holds its data and its log
  /// @param portalUrl where the portal answers, without a slash at the end
  /// @param smtpPort of the mail server on this machine
  public record Settings(
      Path folder,
      int port,
      String portalUrl,
      int smtpPort,
      String clientSecret,
      String provisionerSecret,
      String adminPassword) {}

  private final Settings settings;
  private final boolean temporary;
  private Child server;

  private LocalKeycloak(Settings settings, boolean temporary) throws IOException {
    this.settings = settings;
    this.temporary = temporary;
    this.server = launch(settings);
  }

  /// A Keycloak over a folder that stays. Where it was last started for another address of the
  /// portal, another mail port or another theme, its realm is brought up to date.
  public static LocalKeycloak durable(Settings settings, Consumer<String> progress) {
    home(progress);
    try {
      var keycloak = new LocalKeycloak(settings, false);
      keycloak.follow();
      return keycloak;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A Keycloak of its own for tests, on a free port, deleted when it is closed or the JVM ends.
  ///
  /// @param portalUrl where the portal under test answers
  /// @param smtpPort of the mail server on this machine
  public static LocalKeycloak temporary(String portalUrl, int smtpPort) {
    home(step -> {});
    try {
      var folder = TemporaryFolder.create("gouvernail-keycloak-");
      var settings =
          new Settings(
              folder,
              Child.freePort(),
              portalUrl,
              smtpPort,
              "portal-secret",
              "provisioner-secret",
              "admin-password");
      var keycloak = new LocalKeycloak(settings, true);
      Runtime.getRuntime().addShutdownHook(new Thread(keycloak::close, "stop-keycloak"));
      return keycloak;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The base of the issuer, without a slash at the end.
  public String url() {
    return "http://localhost:" + settings.port();
  }

  public String clientSecret() {
    return settings.clientSecret();
  }

  public String provisionerSecret() {
    return settings.provisionerSecret();
  }

  public boolean alive() {
    return server.alive();
  }

  /// Stops the server; its data stays, and [#restart] starts it again at the same address.
  public void stop() {
    server.stop(Duration.ofSeconds(20));
  }

  public void restart() {
    try {
      server = launch(settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Ends every session of a person, as an administrator does in Keycloak's console.
  public void signOutEverywhere(String email) {
    var users = url() + "/admin/realms/" + REALM + "/users";
    try {
      var id = ID.matcher(send("GET", users + "?exact=true&email=" + encoded(email), ""));
      if (!id.find()) {
        throw new IllegalArgumentException("Keycloak knows nobody as " + email);
      }
      send("POST", users + "/" + id.group(1) + "/logout", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (temporary) {
      server.kill();
      try {
        Checkout.delete(settings.folder());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    } else {
      stop();
    }
  }

  static boolean present() throws IOException {
    return Artifacts.present(artifact());
  }

  private static Artifacts.Artifact artifact() {
    return new Artifacts.Artifact(
        "Keycloak", "org.keycloak:keycloak-quarkus-dist:" + VERSION + ":zip", FOLDER, "");
  }

  /// The distribution, unpacked and built once for the embedded database, which makes each start
  /// short.
  static Path home(Consumer<String> progress) {
    return Artifacts.made(
            FOLDER,
            target -> {
              Artifacts.unpack(artifact(), target, progress);
              progress.accept("Keycloak: preparing for short starts");
              var home = target.resolve(FOLDER);
              var log = target.resolve("build.log");
              var command = List.of(home.resolve("bin/kc.sh").toString(), "build", "--db=dev-file");
              Child.start("Keycloak", log, environment(), command).await(() -> false, START);
              if (!Files.readString(log).contains("Server configuration updated")) {
                throw new CannotStart(
                    "Keycloak could not be prepared; it said:\n" + Files.readString(log));
              }
            })
        .resolve(FOLDER);
  }

  private static Map<String, String> environment() {
    return new HashMap<>(
        Map.of(
            "JAVA_HOME", System.getProperty("java.home"), "JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m"));
  }

  private static Child launch(Settings settings) throws IOException {
    var own = own(settings.folder());
    var environment = environment();
    environment.putAll(
        Map.of(
            "KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN,
            "KC_BOOTSTRAP_ADMIN_PASSWORD", settings.adminPassword(),
            "KEYCLOAK_CLIENT_SECRET", settings.clientSecret(),
            "KEYCLOAK_PROVISIONER_CLIENT_SECRET", settings.provisionerSecret(),
            "GOUVERNAIL_URL", settings.portalUrl(),
            "GOUVERNAIL_BACKCHANNEL_URL", settings.portalUrl()));
    environment.putAll(
        Map.of(
            "SMTP_HOST", "127.0.0.1",
            "SMTP_PORT", Integer.toString(settings.smtpPort()),
            "SMTP_FROM", MAIL_SENDER,
            "SMTP_AUTH", "false",
            "SMTP_USER", "",
            "SMTP_PASSWORD", "",
            "SMTP_STARTTLS", "false"));
    var url = "http://localhost:" + settings.port();
    var log = settings.folder().resolve("keycloak.log");
    Files.deleteIfExists(log);
    var server =
        Child.start(
            "Keycloak",
            log,
            environment,
            List.of(
                own.resolve("bin/kc.sh").toString(),
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.port(),
                "--hostname=" + url));
    if (!server.await(() -> Answers.ok(url + "/realms/" + REALM), START)) {
      var said = Files.readString(log);
      throw new CannotStart(
          said.contains("No space left on device")
              ? "Keycloak could not start: the disk is full."
              : "Keycloak did not start; it said:\n" + said.strip());
    }
    return server;
  }

  /// A home with data of its own over the shared distribution: Keycloak looks for data, themes and
  /// the realm to import in its home only.
  private static Path own(Path folder) throws IOException {
    var shared = home(step -> {});
    var home = folder.resolve("home");
    Files.createDirectories(home.resolve("bin"));
    Files.createDirectories(home.resolve("data/import"));
    Files.write(home.resolve("bin/kc.sh"), Files.readAllBytes(shared.resolve("bin/kc.sh")));
    if (!home.resolve("bin/kc.sh").toFile().setExecutable(true)) {
      throw new CannotStart("Keycloak's script cannot be made executable in " + home + ".");
    }
    var described = Checkout.root().resolve("docker/keycloak");
    for (var part : List.of("lib", "conf", "providers")) {
      link(home.resolve(part), shared.resolve(part));
    }
    link(home.resolve("themes"), Files.createDirectories(described.resolve("themes")));
    Files.writeString(
        home.resolve("data/import/realm-gouvernail.json"),
        Files.readString(described.resolve("realm-gouvernail.json")));
    return home;
  }

  private static void link(Path name, Path target) throws IOException {
    Files.deleteIfExists(name);
    Files.createSymbolicLink(name, target);
  }

  /// Brings an imported realm to the address and the mail port that it is used with now.
  private void follow() throws IOException {
    var state = settings.folder().resolve("used-with");
    var now = settings.portalUrl() + " " + settings.smtpPort() + " " + EMAIL_THEME;
    var before = Files.exists(state) ? Files.readString(state) : now;
    if (!before.equals(now)) {
      var realm = url() + "/admin/realms/" + REALM;
      var clients = send("GET", realm + "/clients?clientId=" + CLIENT_ID, "");
      var client =
          clients
              .substring(1, clients.length() - 1)
              .replace(before.split(" ")[0], settings.portalUrl());
      var id = ID.matcher(client);
      if (!id.find()) {
        throw new CannotStart(
            "Keycloak's realm lacks the client "
                + CLIENT_ID
                + ": start over with bin/run --fresh.");
      }
      send("PUT", realm + "/clients/" + id.group(1), client);
      send(
          "PUT",
          realm,
          """
          {"realm":"%s","emailTheme":"%s","smtpServer":{"host":"127.0.0.1","port":"%d",\
          "from":"%s","fromDisplayName":"Gouvernail"}}\
          """
              .formatted(REALM, EMAIL_THEME, settings.smtpPort(), MAIL_SENDER));
    }
    Files.writeString(state, now);
  }

  private String send(String method, String url, String body) throws IOException {
    var form =
        "grant_type=password&client_id=admin-cli&username="
            + ADMIN
            + "&password="
            + encoded(settings.adminPassword());
    var answer =
        exchange(
            HttpRequest.newBuilder(
                    URI.create(url() + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    var token = TOKEN.matcher(answer);
    if (!token.find()) {
      throw new CannotStart(
          "Keycloak does not accept its own administrator: start over with bin/run --fresh.");
    }
    return exchange(
        HttpRequest.newBuilder(URI.create(url))
            .header("Authorization", "Bearer " + token.group(1))
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body)));
  }

  private static String exchange(HttpRequest.Builder request) throws IOException {
    try (var http = HttpClient.newHttpClient()) {
      var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() >= 300) {
        throw new CannotStart(
            "Keycloak answered " + response.statusCode() + ": " + response.body());
      }
      return response.body();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for Keycloak", e);
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
