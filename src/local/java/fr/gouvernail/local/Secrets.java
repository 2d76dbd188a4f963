package fr.gouvernail.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Properties;
import java.util.Set;

/// The passwords between the local services, and the one that all sample people sign in with. Made
/// at the first start, kept outside version control, readable by their owner only.
record Secrets(
    String mysql, String client, String provisioner, String keycloakAdmin, String people) {
  // Without the letters and digits that are taken for each other.
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final SecureRandom RANDOM = new SecureRandom();

  static Secrets in(Path folder) throws IOException {
    var file = folder.resolve("secrets.properties");
    var kept = new Properties();
    if (Files.exists(file)) {
      try (var in = Files.newBufferedReader(file)) {
        kept.load(in);
      }
    } else {
      var owner =
          PosixFilePermissions.asFileAttribute(
              Set.copyOf(PosixFilePermissions.fromString("rw-------")));
      Files.createFile(file, owner);
    }
    var secrets =
        new Secrets(
            of(kept, "mysql", 24),
            of(kept, "client", 24),
            of(kept, "provisioner", 24),
            of(kept, "keycloak-admin", 16),
            of(kept, "people", 12));
    try (var out = Files.newBufferedWriter(file)) {
      kept.store(out, "Made by bin/run for this machine only");
    }
    return secrets;
  }

  private static String of(Properties kept, String name, int length) {
    return (String)
        kept.computeIfAbsent(
            name,
            key -> {
              var word = new StringBuilder();
              for (int i = 0; i < length; i++) {
                word.append(i > 0 && i % 4 == 0 ? "-" : "")
                    .append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
              }
              return word.toString();
            });
  }
}
