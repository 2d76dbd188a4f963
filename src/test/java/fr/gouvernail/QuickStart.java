package fr.gouvernail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What lets the portal's jar start again in about half the time: it is taken apart, and the
/// classes that a first start loaded are shared by the later ones.
final class QuickStart {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private final Path jar;
  private final Path archive;

  private QuickStart(Path jar) {
    this.jar = jar;
    archive = jar.resolveSibling("portal.aot");
  }

  /// Prepares the jar, unless that was done since it was built.
  ///
  /// @param environment with which it starts, and ends at once
  static QuickStart of(Path whole, Map<String, String> environment) {
    var home =
        whole.resolveSibling("quick-start").resolve(Long.toString(whole.toFile().lastModified()));
    var quick = new QuickStart(home.resolve(whole.getFileName()));
    if (!Files.exists(home)) {
      run(
          Map.of(),
          "-Djarmode=tools",
          "-jar",
          whole.toString(),
          "extract",
          "--destination",
          home.toString());
      run(
          environment,
          "-XX:AOTCacheOutput=" + quick.archive,
          "-Dspring.context.exit=onRefresh",
          "-jar",
          quick.jar.toString());
    }
    return quick;
  }

  /// The command that starts it.
  List<String> command() {
    return List.of(
        JAVA, "-Xmx1g", "-XX:AOTCache=" + archive, "-Xlog:aot=off", "-jar", jar.toString());
  }

  private static void run(Map<String, String> environment, String... arguments) {
    var command = new ArrayList<>(List.of(JAVA));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    try {
      var process = builder.start();
      var said = new String(process.getInputStream().readAllBytes());
      if (process.waitFor() != 0) {
        throw new IllegalStateException(command + " said: " + said);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted during " + command, e);
    }
  }
}
