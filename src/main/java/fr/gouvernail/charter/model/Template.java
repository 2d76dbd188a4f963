package fr.gouvernail.charter.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A text with blocks that stand or fall with a condition, cut once when it is read.
public record Template(List<Part> parts) {

  /// @param when null: always
  public record Part(@Nullable Condition when, String text) {}

  private static final Pattern BLOCK =
      Pattern.compile("<!-- si (.+?) -->(.*?)<!-- fin -->", Pattern.DOTALL);
  static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");

  /// Cuts a text.
  ///
  /// @throws IllegalArgumentException if a block is nested, not closed or has no valid condition
  static Template of(String text) {
    var parts = new ArrayList<Part>();
    var blocks = BLOCK.matcher(text);
    int end = 0;
    while (blocks.find()) {
      add(parts, null, text.substring(end, blocks.start()));
      end = blocks.end();
      var inside = blocks.group(2);
      boolean wholeLines =
          (blocks.start() == 0 || text.charAt(blocks.start() - 1) == '\n')
              && (end == text.length() || text.charAt(end) == '\n');
      if (wholeLines) {
        inside = inside.startsWith("\n") ? inside.substring(1) : inside;
        inside = inside.endsWith("\n") ? inside : inside + "\n";
        end = Math.min(end + 1, text.length());
      }
      add(parts, Condition.of(blocks.group(1)), inside);
    }
    add(parts, null, text.substring(end));
    return new Template(List.copyOf(parts));
  }

  private static void add(List<Part> parts, @Nullable Condition when, String text) {
    if (text.contains("<!--") || text.contains("-->")) {
      throw new IllegalArgumentException("a block that is nested or not closed");
    }
    if (!text.isEmpty()) {
      parts.add(new Part(when, text));
    }
  }

  /// The text for these choices, placeholders left in place.
  public String chosen(Filling filling) {
    return parts.stream()
        .filter(part -> part.when() == null || part.when().holds(filling))
        .map(Part::text)
        .collect(Collectors.joining())
        .replaceAll("\n{3,}", "\n\n")
        .strip();
  }

  /// Every placeholder of the text, whatever is chosen.
  Set<String> placeholders() {
    var found = new TreeSet<String>();
    parts.forEach(part ->
        PLACEHOLDER.matcher(part.text()).results().forEach(match -> found.add(match.group(1))));
    return found;
  }
}
