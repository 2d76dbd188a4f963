package fr.gouvernail.acknowledgement;

import java.security.SecureRandom;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/// Makes the codes for the shared screen: eight characters that nobody takes for another one. Only
/// a slow hash of them is kept.
@Component
class Codes {

  private static final String CHARACTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
  private static final int LENGTH = 8;
  private static final int STRENGTH = 8;

  private final SecureRandom random = new SecureRandom();
  private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder(STRENGTH);

  /// « K7QM-2XHP ».
  String next() {
    var code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      if (i == LENGTH / 2) {
        code.append('-');
      }
      code.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    return code.toString();
  }

  String hash(String code) {
    return String.valueOf(encoder.encode(plain(code)));
  }

  boolean fits(String typed, @Nullable String hash) {
    var plain = plain(typed);
    return hash != null && plain.length() == LENGTH && encoder.matches(plain, hash);
  }

  private static String plain(String code) {
    return code.toUpperCase(Locale.ROOT).replaceAll("[\\s\\u00a0-]", "");
  }
}
