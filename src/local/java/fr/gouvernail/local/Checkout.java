package fr.gouvernail.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/// Where things are on this machine: the checkout, and the user's cache of unpacked distributions.
final class Checkout {
  private Checkout() {}

  /// The root of the checkout: the nearest folder at or above the working directory that holds the
  /// Maven wrapper.
  static Path root() {
    for (var dir = Path.of("").toAbsolutePath(); dir != null; dir = dir.getParent()) {
      if (Files.isRegularFile(dir.resolve("mvnw"))) {
        return dir;
      }
    }
    throw new CannotStart(
        "Run this from within a checkout of Gouvernail (no mvnw at or above the working directory).");
  }

  /// Unpacked distributions, shared by all checkouts of this user: `$GOUVERNAIL_CACHE`, or
  /// `~/.cache/gouvernail`.
  static Path cache() throws IOException {
    var given = Objects.requireNonNullElse(System.getenv("GOUVERNAIL_CACHE"), "");
    var dir =
        given.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache", "gouvernail")
            : Path.of(given);
    return Files.createDirectories(dir.toAbsolutePath());
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (var file : (Iterable<Path>) files::iterator) {
        var target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  static void delete(Path dir) throws IOException {
    if (!Files.exists(dir)) {
      return;
    }
    try (Stream<Path> files = Files.walk(dir)) {
      for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
