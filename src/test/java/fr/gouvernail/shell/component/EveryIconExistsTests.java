package fr.gouvernail.shell.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A misspelt icon would only show as a hole in the page.
class EveryIconExistsTests {

  private static final Pattern USE =
      Pattern.compile(
          "(?:Lucide\\.of\\(|icon = |new Chip\\([A-Za-z_.]+, |new EmptyState\\(\\s*|tile\\()\"([a-z0-9-]+)\"");

  @Test
  void everyNamedIconIsInTheSprite() throws IOException {
    var sprite =
        new String(
            EveryIconExistsTests.class
                .getResourceAsStream("/META-INF/resources/gouvernail/icons.svg")
                .readAllBytes(),
            StandardCharsets.UTF_8);
    var missing = new TreeSet<String>();
    var used = new TreeSet<String>();
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        var names = USE.matcher(Files.readString(file));
        while (names.find()) {
          used.add(names.group(1));
          if (!sprite.contains("id=\"" + names.group(1) + "\"")) {
            missing.add(names.group(1));
          }
        }
      }
    }
    assertThat(used).isNotEmpty();
    assertThat(missing).isEmpty();
  }
}
