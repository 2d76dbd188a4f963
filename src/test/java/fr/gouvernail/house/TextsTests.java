package fr.gouvernail.house;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.identity.Role;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every text stands in both bundles, is used, and no French is typed in code.
class TextsTests {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path CLIENT = Path.of("frontend");
  private static final Path BUNDLES = Path.of("src/main/resources/vaadin-i18n");

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern ACCENTED = Pattern.compile("[àâçéèêëîïôùûüœÀÂÇÉÈÊËÎÏÔÙÛÜŒ]");

  /// Where the words of a date are part of its form.
  private static final String TYPOGRAPHER = "Formats.java";

  /// A key of a text, or the beginning of some.
  private static final Pattern KEY = Pattern.compile("\"([A-Za-z0-9_.-]+)\"");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

  @Test
  void bothLanguagesHaveTheSameKeys() throws IOException {
    assertThat(bundle("en").keySet()).isEqualTo(bundle("fr").keySet());
  }

  @Test
  void noTextIsEmptyAndBothTakeTheSameValues() throws IOException {
    var english = bundle("en");
    var different = new ArrayList<String>();
    bundle("fr")
        .forEach((key, french) -> {
          if (french.isBlank()
              || english.get(key).isBlank()
              || !placeholders(french).equals(placeholders(english.get(key)))) {
            different.add(key);
          }
        });
    assertThat(different).isEmpty();
  }

  @Test
  void everyKeyNamedInCodeHasItsText() throws IOException {
    var texts = bundle("fr").keySet();
    var modules = texts.stream().map(key -> key.split("\\.")[0]).collect(Collectors.toSet());
    var named =
        Pattern.compile(
            "(?:getTranslation|RuleViolated)\\(\\s*\"((?:"
                + String.join("|", modules)
                + ")\\.[A-Za-z0-9_.-]*[A-Za-z0-9_])\"");
    var missing = new TreeSet<String>();
    for (var file : files(SOURCES, ".java")) {
      var found = named.matcher(Files.readString(file));
      while (found.find()) {
        if (!texts.contains(found.group(1))) {
          missing.add(found.group(1) + " in " + file.getFileName());
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyTextIsUsed() throws IOException {
    var written = new HashSet<String>();
    for (var file :
        Stream.concat(files(SOURCES, ".java").stream(), files(CLIENT, ".ts").stream()).toList()) {
      KEY.matcher(Files.readString(file)).results().map(m -> m.group(1)).forEach(written::add);
    }
    var unused =
        bundle("fr").keySet().stream()
            .filter(key -> !used(key, written))
            .collect(Collectors.toSet());
    assertThat(unused).isEmpty();
  }

  @Test
  void everyRoleHasItsName() throws IOException {
    assertThat(bundle("fr").keySet())
        .containsAll(Stream.of(Role.values()).map(role -> "identity.role." + role).toList());
  }

  @Test
  void noFrenchIsTypedInCode() throws IOException {
    var typed = new ArrayList<String>();
    for (var file : files(SOURCES, ".java")) {
      for (var line : Files.readAllLines(file)) {
        if (line.strip().startsWith("//")) {
          continue;
        }
        var literal = LITERAL.matcher(line);
        while (literal.find()) {
          if (ACCENTED.matcher(literal.group(1)).find() && !file.endsWith(TYPOGRAPHER)) {
            typed.add(file.getFileName() + ": " + literal.group());
          }
        }
      }
    }
    assertThat(typed).isEmpty();
  }

  /// A key is used where it is written whole, or where its beginning up to a dot is and the rest is
  /// computed.
  private static boolean used(String key, Set<String> written) {
    if (written.contains(key)) {
      return true;
    }
    for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
      if (written.contains(key.substring(0, dot + 1))) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toSet());
  }

  private static Map<String, String> bundle(String language) throws IOException {
    var properties = new Properties();
    properties.load(
        new StringReader(
            Files.readString(BUNDLES.resolve("translations_" + language + ".properties"))));
    return properties.entrySet().stream()
        .collect(Collectors.toMap(e -> (String) e.getKey(), e -> (String) e.getValue()));
  }

  private static List<Path> files(Path root, String ending) throws IOException {
    try (var all = Files.walk(root)) {
      return all.filter(file -> file.toString().endsWith(ending))
          .filter(file -> !file.toString().contains("generated"))
          .toList();
    }
  }
}
