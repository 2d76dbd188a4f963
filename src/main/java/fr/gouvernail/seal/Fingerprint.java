package fr.gouvernail.seal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The hash of a document as somebody reads it from paper: whole, or its first twelve digits.
///
/// @param digits 12 or 64 hex digits in lower case
public record Fingerprint(String digits) {

  private static final int WHOLE = 64;
  private static final int SHORT = 12;
  private static final Pattern FORM =
      Pattern.compile("[0-9a-f]{" + SHORT + "}|[0-9a-f]{" + WHOLE + "}");
  private static final Pattern BETWEEN = Pattern.compile("[\\s\u00a0\u202f-]+");

  public Fingerprint {
    if (!FORM.matcher(digits).matches()) {
      throw new IllegalArgumentException("not a fingerprint: " + digits);
    }
  }

  /// The whole SHA-256 of these texts. Each is preceded by its length, so that no two contents read
  /// the same.
  public static Fingerprint of(List<String> parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var part : parts) {
        var bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
      }
      return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The whole SHA-256 of a file.
  public static Fingerprint of(byte[] file) {
    try {
      return new Fingerprint(
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// What somebody typed, whatever stands between the digits; nothing where it is none.
  public static Optional<Fingerprint> read(String typed) {
    var digits = BETWEEN.matcher(typed).replaceAll("").toLowerCase(Locale.ROOT);
    return FORM.matcher(digits).matches() ? Optional.of(new Fingerprint(digits)) : Optional.empty();
  }

  /// The first whole hash that it may stand for.
  String first() {
    return digits + "0".repeat(WHOLE - digits.length());
  }

  /// The last whole hash that it may stand for.
  String last() {
    return digits + "f".repeat(WHOLE - digits.length());
  }
}
