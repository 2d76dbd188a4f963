package fr.gouvernail.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What was measured, for whoever wants to look at it: under `target/bench`.
final class Kept {

  private Kept() {}

  static void keep(String name, List<String> statements) {
    keep(name, String.join("\n\n", statements));
  }

  static void keep(String name, String text) {
    var file = Path.of("target/bench").resolve(name);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
