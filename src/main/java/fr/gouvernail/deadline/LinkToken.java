package fr.gouvernail.deadline;

import fr.gouvernail.tenancy.TenantId;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/// What stands in a secret address: the workspace, so that its row is looked up within it like
/// every other, and 256 random bits. Whoever has it reads one person's calendar.
///
/// @param text 64 characters of URL-safe Base64
record LinkToken(String text) {

  private static final int WORKSPACE = 16;
  private static final int SECRET = 32;
  private static final int LENGTH = (WORKSPACE + SECRET) * 4 / 3;
  private static final SecureRandom RANDOM = new SecureRandom();

  /// A new one, which nobody can guess.
  static LinkToken next(TenantId tenant) {
    var secret = new byte[SECRET];
    RANDOM.nextBytes(secret);
    var bytes =
        ByteBuffer.allocate(WORKSPACE + SECRET)
            .putLong(tenant.value().getMostSignificantBits())
            .putLong(tenant.value().getLeastSignificantBits())
            .put(secret)
            .array();
    return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /// The token of an address; nothing for a text of another form.
  static Optional<LinkToken> read(String text) {
    if (text.length() != LENGTH) {
      return Optional.empty();
    }
    try {
      Base64.getUrlDecoder().decode(text);
      return Optional.of(new LinkToken(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  TenantId tenant() {
    var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
    return new TenantId(new UUID(bytes.getLong(), bytes.getLong()));
  }

  /// What is kept of it. The secret is as long as the hash, so that a fast one is enough.
  String hash() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Base64.getUrlDecoder().decode(text)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Never in a log.
  @Override
  public String toString() {
    return "LinkToken";
  }
}
