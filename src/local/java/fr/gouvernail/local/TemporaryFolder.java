package fr.gouvernail.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Temporary folders named after the process that made them, so that those of killed processes are
/// found and removed.
final class TemporaryFolder {
  private TemporaryFolder() {}

  /// A new folder; folders with this prefix whose process is gone are deleted first.
  static Path create(String prefix) throws IOException {
    var all = Path.of(System.getProperty("java.io.tmpdir"));
    try (var old = Files.newDirectoryStream(all, prefix + "*")) {
      for (var folder : old) {
        var owner =
            folder.getFileName().toString().substring(prefix.length()).replaceFirst("-.*", "");
        if (owner.matches("\\d{1,10}") && ProcessHandle.of(Long.parseLong(owner)).isEmpty()) {
          Checkout.delete(folder);
        }
      }
    }
    return Files.createTempDirectory(all, prefix + ProcessHandle.current().pid() + "-");
  }
}
