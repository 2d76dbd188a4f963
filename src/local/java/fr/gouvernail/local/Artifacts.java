package fr.gouvernail.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Fetches published artifacts with the Maven wrapper, hence through the machine's own Maven
/// settings, and unpacks them once per user.
final class Artifacts {
  private static final String PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:";
  static final Pattern NO_NETWORK =
      Pattern.compile(
          "Could not transfer|Unknown host|UnknownHost|Connection refused|Connection timed out|Network is unreachable"
              + "|offline mode|Failed to fetch|Connect to .* failed|ENOTFOUND|EAI_AGAIN");

  private Artifacts() {}

  /// One published file.
  ///
  /// @param name what the user knows it as
  /// @param coordinates `group:artifact:version:type[:classifier]`
  /// @param folder its name in the cache
  /// @param includes the patterns of the entries to unpack, separated by commas; empty for all
  record Artifact(String name, String coordinates, String folder, String includes) {}

  static boolean present(Artifact artifact) throws IOException {
    return Files.isDirectory(Checkout.cache().resolve(artifact.folder()));
  }

  /// The folder with the unpacked artifact, fetched when it is not there yet. Several processes may
  /// ask at once.
  static Path unpacked(Artifact artifact, Consumer<String> progress) {
    return made(artifact.folder(), target -> unpack(artifact, target, progress));
  }

  static void unpack(Artifact artifact, Path target, Consumer<String> progress) throws IOException {
    progress.accept(artifact.name() + ": fetching");
    maven(
        artifact.name(),
        progress,
        PLUGIN + "unpack",
        "-Dartifact=" + artifact.coordinates(),
        "-Dmdep.unpack.includes=" + artifact.includes(),
        "-DoutputDirectory=" + target);
  }

  /// Copies single files into a folder, under their published names.
  static Path copied(
      String name, String folder, List<String> coordinates, Consumer<String> progress) {
    return made(
        folder,
        target -> {
          for (var each : coordinates) {
            maven(
                name,
                progress,
                PLUGIN + "copy",
                "-Dartifact=" + each,
                "-DoutputDirectory=" + target);
          }
        });
  }

  interface Maker {
    void make(Path target) throws IOException;
  }

  /// A folder of the cache that is made whole or not at all, by one process at a time.
  static Path made(String folder, Maker maker) {
    try {
      var cache = Checkout.cache();
      var done = cache.resolve(folder);
      if (Files.isDirectory(done)) {
        return done;
      }
      var options =
          List.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE)
              .toArray(StandardOpenOption[]::new);
      synchronized (Artifacts.class) {
        try (var channel = FileChannel.open(cache.resolve(folder + ".lock"), options);
            var _ = channel.lock()) {
          if (!Files.isDirectory(done)) {
            var making = cache.resolve(folder + ".part");
            Checkout.delete(making);
            maker.make(Files.createDirectories(making));
            Files.move(making, done, StandardCopyOption.ATOMIC_MOVE);
          }
        }
      }
      return done;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void maven(String name, Consumer<String> progress, String... arguments)
      throws IOException {
    var command =
        new java.util.ArrayList<>(
            List.of(Checkout.root().resolve("mvnw").toString(), "-Dstyle.color=never"));
    command.addAll(List.of(arguments));
    // A folder without pom.xml: the build of the checkout is not loaded for this, and the plugin's
    // markers go with it.
    var aside = TemporaryFolder.create("gouvernail-maven-");
    var builder = new ProcessBuilder(command).directory(aside.toFile()).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    var process = builder.start();
    process.getOutputStream().close();
    var last = new ArrayDeque<String>();
    long told = System.nanoTime();
    // Maven ends its progress lines with a carriage return, which readLine() takes for an end of
    // line too.
    try (var out = process.inputReader()) {
      for (String line; (line = out.readLine()) != null; ) {
        if (line.startsWith("Progress")) {
          if (System.nanoTime() - told > 5_000_000_000L) {
            told = System.nanoTime();
            progress.accept(name + ": " + line.substring(line.indexOf(':') + 1).strip());
          }
        } else if (!line.isBlank()) {
          last.add(line);
          if (last.size() > 60) {
            last.remove();
          }
        }
      }
    }
    int code = await(process);
    Checkout.delete(aside);
    if (code != 0) {
      var said = String.join("\n", last);
      if (said.contains("No space left on device")) {
        throw new CannotStart(name + " could not be unpacked: the disk is full.");
      }
      if (NO_NETWORK.matcher(said).find()) {
        throw new CannotStart(
            name
                + " could not be fetched: Maven does not reach its repository (no network, or a mirror missing in"
                + " ~/.m2/settings.xml).");
      }
      throw new CannotStart(name + " could not be fetched; Maven said:\n" + said);
    }
  }

  private static int await(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while Maven was running", e);
    }
  }
}
