package fr.gouvernail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What lets the portal's jar start again in about half the time: it is taken apart once, and the
/// classes that its first process loaded are shared with the later ones.
final class QuickStart {

  private final Path jar;
  private final Path archive;

  private QuickStart(Path jar, Path archive) {
    this.jar = jar;
    this.archive = archive;
  }

  /// Takes the jar apart, unless that was done since it was built.
  static QuickStart of(Path whole) {
    var folder = whole.resolveSibling("quick-start");
    var home = folder.resolve(Long.toString(whole.toFile().lastModified()));
    if (!Files.exists(home)) {
      run(
          java("java"),
          "-Djarmode=tools",
          "-jar",
          whole.toString(),
          "extract",
          "--destination",
          home.toString());
    }
    return new QuickStart(home.resolve(whole.getFileName()), home.resolve("portal.jsa"));
  }

  /// The command that starts it.
  List<String> command() {
    var command = new ArrayList<>(List.of(java("java"), "-Xmx1g"));
    if (Files.exists(archive)) {
      command.add("-XX:SharedArchiveFile=" + archive);
      command.add("-Xlog:cds=off");
    } else {
      command.add("-XX:+RecordDynamicDumpInfo");
    }
    command.addAll(List.of("-jar", jar.toString()));
    return command;
  }

  /// Keeps the classes that a running process has loaded, for those to come.
  void keep(Process running) {
    if (!Files.exists(archive)) {
      run(
          java("jcmd"),
          Long.toString(running.pid()),
          "VM.cds",
          "dynamic_dump",
          archive.toAbsolutePath().toString());
    }
  }

  private static String java(String program) {
    return Path.of(System.getProperty("java.home"), "bin", program).toString();
  }

  private static void run(String... command) {
    try {
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      var said = new String(process.getInputStream().readAllBytes());
      if (process.waitFor() != 0) {
        throw new IllegalStateException(String.join(" ", command) + " said: " + said);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted during " + String.join(" ", command), e);
    }
  }
}
