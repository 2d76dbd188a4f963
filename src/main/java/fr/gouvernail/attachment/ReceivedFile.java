package fr.gouvernail.attachment;

import fr.gouvernail.tenancy.RuleViolated;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A file that was sent and is not kept yet: on disk, so that no database connection waits for a
/// slow sender and no memory for a large file.
///
/// @param size in bytes
/// @param sha256 computed while it arrived
record ReceivedFile(Path path, long size, String sha256) implements AutoCloseable {

  /// Takes everything in.
  ///
  /// @param most bytes
  /// @throws RuleViolated if there are more
  /// @throws IOException if the sender went away
  static ReceivedFile from(InputStream sent, long most) throws IOException {
    var path = Files.createTempFile("gouvernail-", ".upload");
    boolean whole = false;
    try {
      var digest = digest();
      long size;
      try (var out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
        size = copy(sent, out, most);
      }
      whole = true;
      return new ReceivedFile(path, size, HexFormat.of().formatHex(digest.digest()));
    } finally {
      if (!whole) {
        Files.deleteIfExists(path);
      }
    }
  }

  private static long copy(InputStream sent, OutputStream out, long most) throws IOException {
    var buffer = new byte[1 << 16];
    long size = 0;
    for (int read = sent.read(buffer); read >= 0; read = sent.read(buffer)) {
      size += read;
      if (size > most) {
        throw new RuleViolated("attachment.refused.size", most >> 20);
      }
      out.write(buffer, 0, read);
    }
    return size;
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }
}
