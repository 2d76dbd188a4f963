package fr.gouvernail.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// All that `bin/run` starts: MySQL, Keycloak, mail and the portal. Their data lives in `.local/`
/// of the checkout.
final class Services implements AutoCloseable {
  private static final String HOST = "http://localhost:";
  private static final long GIB = 1L << 30;
  private static final List<String> LIBRARIES =
      List.of("com.icegreen:greenmail-standalone:2.1.13", "org.yaml:snakeyaml:2.5");

  private static final Pattern LAST_ERROR =
      Pattern.compile("(?s).* ERROR \\d+ --- .*?\\.[A-Z]\\w+ +: (.*)");

  private final Options options;
  private final Consumer<String> progress;
  private final Path root = Checkout.root();
  private final Path folder;
  private Secrets secrets;
  private FileLock lock;
  private Path libraries;
  private volatile LocalMySql mysql;
  private volatile LocalKeycloak keycloak;
  private volatile Child mail;
  private volatile Child portal;
  private volatile boolean closing;

  Services(Options options, Consumer<String> progress) throws IOException {
    this.options = options;
    this.progress = progress;
    this.folder = Files.createDirectories(root.resolve(".local"));
  }

  /// Gets the distributions that are not here yet.
  void fetch() throws IOException {
    var complete = Artifacts.present(LocalMySql.artifact()) && LocalKeycloak.present();
    room(Checkout.cache(), complete ? GIB / 4 : 3 * GIB);
    room(root, GIB / 2);
    Artifacts.unpacked(LocalMySql.artifact(), progress);
    LocalKeycloak.home(progress);
    libraries = Artifacts.copied("The mail server", "libraries-1", LIBRARIES, progress);
  }

  /// Starts everything; returns when the portal can be used.
  void start() throws IOException {
    single();
    ports();
    if (options.fresh()) {
      for (var part : List.of("mysql", "keycloak", "companies.yaml", "secrets.properties")) {
        Checkout.delete(folder.resolve(part));
      }
    }
    secrets = Secrets.in(folder);
    var logs = Files.createDirectories(folder.resolve("log"));
    var mysqlStarted = aside(() -> startMySql());
    var keycloakStarted = aside(() -> startKeycloak());
    var mailStarted = aside(() -> startMail());
    var jar = options.mode() == Options.Mode.DEVELOP ? null : new PortalBuild().jar(logs, progress);
    all(mysqlStarted, keycloakStarted, mailStarted);
    var file = companies();
    startPortal(jar, file);
    if (!file.equals(kept())) {
      Files.copy(file, kept(), StandardCopyOption.REPLACE_EXISTING);
    }
    welcome();
  }

  /// Stays until this process is ended, and starts again what dies meanwhile.
  void watch() throws IOException {
    var develop = options.mode() == Options.Mode.DEVELOP;
    var recompiler = develop ? new Recompiler(folder.resolve("log/compile.log"), progress) : null;
    int deaths = 0;
    while (deaths < 5) {
      portal.await(
          () -> closing || !mysql.alive() || develop && recompiler.needed(), Duration.ofDays(1000));
      if (closing) {
        return;
      }
      if (mysql.alive() && portal.alive()) {
        recompiler.compile();
        continue;
      }
      deaths++;
      if (!mysql.alive()) {
        progress.accept("MySQL ended unexpectedly: starting it again");
        mysql =
            LocalMySql.durable(folder.resolve("mysql"), mysql.port(), secrets.mysql(), progress);
      }
      if (!portal.alive() && !closing) {
        progress.accept("The portal ended unexpectedly: starting it again");
        startPortal(PortalBuild.startable(root), kept());
      }
    }
    throw new CannotStart(
        "The services end again and again; their logs are in " + folder.resolve("log") + ".");
  }

  @Override
  public void close() {
    closing = true;
    if (portal != null) {
      progress.accept("Stopping");
      portal.stop(Duration.ofSeconds(20));
    }
    if (keycloak != null) {
      keycloak.close();
    }
    if (mail != null) {
      mail.stop(Duration.ofSeconds(5));
    }
    if (mysql != null) {
      mysql.close();
    }
  }

  private void single() throws IOException {
    var channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    }
    if (lock == null) {
      throw new CannotStart(
          "Gouvernail already runs from this checkout: stop that one first (Ctrl-C).");
    }
  }

  private void ports() {
    var uses =
        Map.of(0, "the portal", 100, "Keycloak", 200, "the mail page", 201, "the mail server");
    for (int distance : List.of(0, 100, 200, 201)) {
      int port = options.port() + distance;
      if (!Answers.portIsFree(port)) {
        throw new CannotStart(
            "Port %d, which %s needs, is taken by another program: stop that program or take other ports with --port N."
                .formatted(port, uses.get(distance)));
      }
    }
  }

  private void room(Path where, long bytes) throws IOException {
    long free = Files.getFileStore(where).getUsableSpace();
    if (free < bytes) {
      throw new CannotStart(
          "The disk is too full: %s has %d MB free, and %d MB are needed."
              .formatted(where, free >> 20, bytes >> 20));
    }
  }

  private Void startMySql() {
    mysql = LocalMySql.durable(folder.resolve("mysql"), 0, secrets.mysql(), progress);
    progress.accept("MySQL is ready");
    return null;
  }

  private Void startKeycloak() throws IOException {
    var place = Files.createDirectories(folder.resolve("keycloak"));
    keycloak =
        LocalKeycloak.durable(
            new LocalKeycloak.Settings(
                place,
                options.port() + 100,
                HOST + options.port(),
                options.port() + 201,
                secrets.client(),
                secrets.provisioner(),
                secrets.keycloakAdmin()),
            progress);
    progress.accept("Keycloak is ready");
    return null;
  }

  private Void startMail() {
    var log = folder.resolve("log/mail.log");
    var page = options.port() + 200;
    mail =
        Child.start(
            "The mail server",
            log,
            Map.of(),
            Run.command(
                libraries, "LocalMail", Integer.toString(page + 1), Integer.toString(page)));
    if (!mail.await(() -> Answers.ok(HOST + page + "/"), Duration.ofSeconds(60))) {
      throw new CannotStart("The mail server did not start; it said:\n" + said(log));
    }
    progress.accept("Mail is ready");
    return null;
  }

  private void startPortal(Path jar, Path companies) throws IOException {
    var log = folder.resolve("log/portal.log");
    Files.deleteIfExists(log);
    progress.accept("Portal: starting");
    var develop = options.mode() == Options.Mode.DEVELOP;
    var command =
        develop
            ? List.of(root.resolve("mvnw").toString(), "-B", "-ntp", "-Pdevelop", "spring-boot:run")
            : List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+ExitOnOutOfMemoryError",
                // Written at the end of a run and used by the next: the start takes about half.
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + folder.resolve("portal.jsa"),
                "-Xlog:cds=off",
                "-Xlog:cds+dynamic=off",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                jar.toString());
    portal = Child.start("The portal", log, environment(companies), command);
    var ready = HOST + options.port() + "/actuator/health/readiness";
    if (!portal.await(() -> closing || Answers.ok(ready), Duration.ofMinutes(develop ? 10 : 4))) {
      throw new CannotStart(reason(said(log), log));
    }
  }

  private Map<String, String> environment(Path companies) {
    var environment = new java.util.HashMap<String, String>();
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("GOUVERNAIL_PORT", Integer.toString(options.port()));
    environment.put("GOUVERNAIL_URL", HOST + options.port());
    environment.put("MYSQL_URL", mysql.jdbcUrl(""));
    environment.put("MYSQL_USER", mysql.user());
    environment.put("MYSQL_PASSWORD", mysql.password());
    environment.put("KEYCLOAK_URL", keycloak.url());
    environment.put("KEYCLOAK_REALM", LocalKeycloak.REALM);
    environment.put("KEYCLOAK_CLIENT_ID", LocalKeycloak.CLIENT_ID);
    environment.put("KEYCLOAK_CLIENT_SECRET", secrets.client());
    environment.put("KEYCLOAK_PROVISIONER_CLIENT_ID", LocalKeycloak.PROVISIONER_CLIENT_ID);
    environment.put("KEYCLOAK_PROVISIONER_CLIENT_SECRET", secrets.provisioner());
    environment.put("SMTP_HOST", "127.0.0.1");
    environment.put("SMTP_PORT", Integer.toString(options.port() + 201));
    environment.put("SMTP_FROM", LocalKeycloak.MAIL_SENDER);
    environment.put("GOUVERNAIL_SAMPLE_FILE", "file:" + companies);
    environment.put("GOUVERNAIL_SAMPLE_PASSWORD", secrets.people());
    return environment;
  }

  /// The file to load: the one asked for, else the one of before, else the sample companies.
  private Path companies() {
    if (options.data() != null) {
      return options.data();
    }
    return Files.exists(kept())
        ? kept()
        : root.resolve("src/main/resources/content/sample/sample-companies.yaml");
  }

  private Path kept() {
    return folder.resolve("companies.yaml");
  }

  private void welcome() throws IOException {
    var table = folder.resolve("log/people.txt");
    Files.deleteIfExists(table);
    var people =
        Child.start(
            "The list of people",
            table,
            Map.of(),
            Run.command(libraries, "Personas", kept().toString(), secrets.people()));
    people.await(() -> false, Duration.ofSeconds(60));
    progress.accept("Gouvernail is ready");
    IO.println(
        """

          Gouvernail  http://localhost:%d
          Mail        http://localhost:%d
          Keycloak    http://localhost:%d  (%s / %s)

        %s
          Ctrl-C stops everything; the data stays for the next time (--fresh starts over). Logs: %s
        """
            .formatted(
                options.port(),
                options.port() + 200,
                options.port() + 100,
                "admin",
                secrets.keycloakAdmin(),
                said(table),
                root.relativize(folder.resolve("log"))));
  }

  /// Why the portal did not start: what Spring Boot describes, or its last error, or else the end
  /// of its log.
  private static String reason(String said, Path log) {
    int described = said.lastIndexOf("Description:");
    if (described >= 0) {
      return said.substring(described + "Description:".length()).replace("Action:", "").strip();
    }
    if (said.contains("Migrations have failed validation")) {
      return "The data of earlier runs was made by another version of Gouvernail: start over with --fresh.";
    }
    var error = LAST_ERROR.matcher(said);
    if (error.find()) {
      return error.group(1).replaceAll("(?s)\\n\\s+at .*", "").strip();
    }
    var lines = said.lines().toList();
    return "The portal did not start; the whole log is in "
        + log
        + ":\n"
        + String.join("\n", lines.subList(Math.max(0, lines.size() - 25), lines.size()));
  }

  private static String said(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CompletableFuture<Void> aside(Callable<Void> step) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return step.call();
          } catch (RuntimeException e) {
            throw e;
          } catch (Exception e) {
            throw new CompletionException(e);
          }
        },
        Thread::startVirtualThread);
  }

  private static void all(CompletableFuture<?>... steps) {
    try {
      CompletableFuture.allOf(steps).join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
