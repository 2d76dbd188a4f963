package fr.gouvernail.decision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 of a decision and of everything it was taken on.
final class Fingerprint {

  private Fingerprint() {}

  /// 64 hexadecimal digits. Each part is preceded by its length, so that no two contents read the
  /// same.
  static String of(Decision decision) {
    var digest = sha256();
    decision.parts().forEach(text -> part(digest, text));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void part(MessageDigest digest, String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
