package fr.gouvernail.ailead;

import fr.gouvernail.document.Passage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/// The mission letter before its names and days are known. The files are never changed once
/// somebody accepted a letter made from them: a better text is a new version beside.
///
/// A block from `<!-- si A+!B -->` to `<!-- fin -->`, each on its own line, is there if A is a fact
/// and B is none; blocks are not nested. `{{name}}` is a value.
final class LetterTemplate {

  static final String VERSION = "1.0.0";

  private static final Pattern BLOCK =
      Pattern.compile("<!-- si ([A-Z_+!]+) -->\\R(.*?)<!-- fin -->\\R", Pattern.DOTALL);
  private static final Pattern VALUE = Pattern.compile("\\{\\{([a-z]+)}}");
  private static final Pattern PARAGRAPHS =
      Pattern.compile("\\R{2,}|\\R(?=#)|\\R(?=- )|(?<=\\|)\\R");

  private final String source;

  private LetterTemplate(String source) {
    this.source = source;
  }

  static LetterTemplate latest() {
    var file = new ClassPathResource("content/letters/ai-lead/" + VERSION + "/letter.md");
    try {
      return new LetterTemplate(file.getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The text for these facts.
  String fill(Set<String> facts, Map<String, String> values) {
    var chosen =
        BLOCK
            .matcher(source)
            .replaceAll(block ->
                Matcher.quoteReplacement(holds(block.group(1), facts) ? block.group(2) : ""));
    return VALUE
        .matcher(chosen)
        .replaceAll(found -> {
          var value = values.get(found.group(1));
          if (value == null) {
            throw new IllegalStateException("the letter names an unknown " + found.group());
          }
          return Matcher.quoteReplacement(oneLine(value));
        });
  }

  private static boolean holds(String condition, Set<String> facts) {
    return Arrays.stream(condition.split("\\+"))
        .allMatch(part ->
            part.startsWith("!") ? !facts.contains(part.substring(1)) : facts.contains(part));
  }

  /// A name never begins a line or a cell.
  private static String oneLine(String value) {
    return value.replaceAll("\\s*[\\p{Cntrl}|]+\\s*", " ").strip();
  }

  /// The pieces of a filled letter.
  static List<Passage> read(String text) {
    var passages = new ArrayList<Passage>();
    var items = new ArrayList<String>();
    var rows = new ArrayList<List<String>>();
    for (var piece : PARAGRAPHS.split(text.strip())) {
      var line = piece.strip();
      if (!line.startsWith("- ")) {
        close(items, new Passage.Items(List.copyOf(items)), passages);
      }
      if (!line.startsWith("|")) {
        close(rows, new Passage.Table(List.of(), List.copyOf(rows)), passages);
      }
      if (line.startsWith("- ")) {
        items.add(line.substring(2).strip());
      } else if (line.startsWith("|")) {
        rows.add(Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList());
      } else if (!line.isEmpty()) {
        passages.add(single(line));
      }
    }
    close(items, new Passage.Items(List.copyOf(items)), passages);
    close(rows, new Passage.Table(List.of(), List.copyOf(rows)), passages);
    return passages;
  }

  private static void close(List<?> pending, Passage made, List<Passage> passages) {
    if (!pending.isEmpty()) {
      passages.add(made);
      pending.clear();
    }
  }

  private static Passage single(String line) {
    int level = 0;
    while (line.charAt(level) == '#') {
      level++;
    }
    var words = line.substring(level).strip().replaceAll("\\R", " ");
    return switch (level) {
      case 0 -> new Passage.Words(words);
      case 1 -> new Passage.Title(words);
      default -> new Passage.Heading(level - 1, words);
    };
  }
}
