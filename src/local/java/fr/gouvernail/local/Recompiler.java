package fr.gouvernail.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Compiles the portal's sources when one of them changed, which makes the running portal reload
/// itself. The browser components need none of this: Vaadin's own development server watches them.
final class Recompiler {
  private static final Duration LIMIT = Duration.ofMinutes(5);

  private final Path root = Checkout.root();
  private final Path log;
  private final Consumer<String> progress;
  private long compiled;
  private long looked;

  Recompiler(Path log, Consumer<String> progress) {
    this.log = log;
    this.progress = progress;
    this.compiled = newest();
  }

  /// Whether a source is newer than at the last compilation; looks once a second at most.
  boolean needed() {
    if (System.nanoTime() - looked < 1_000_000_000L) {
      return false;
    }
    looked = System.nanoTime();
    return newest() > compiled;
  }

  void compile() throws IOException {
    compiled = newest();
    Files.deleteIfExists(log);
    var command =
        List.of(root.resolve("mvnw").toString(), "-q", "-B", "-o", "-Pdevelop", "compile");
    Child.start("The compiler", log, Map.of("JAVA_HOME", System.getProperty("java.home")), command)
        .await(() -> false, LIMIT);
    var said = Files.readString(log);
    progress.accept(
        said.contains("ERROR") ? "Not compiled:\n" + said.strip() : "Compiled; the portal reloads");
  }

  private long newest() {
    try (Stream<Path> files = Files.walk(root.resolve("src/main"))) {
      return files.mapToLong(file -> file.toFile().lastModified()).max().orElse(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
