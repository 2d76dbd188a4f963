package fr.gouvernail.charter.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/// The Markdown of charters: what people type is escaped, HTML in it stays text, links go to web
/// and mail addresses only, images become their descriptions.
public final class Markdown {

  private static final char OPEN = '\ue000';
  private static final char CLOSE = '\ue001';
  private static final int DEEPEST = 40;
  private static final Pattern PRIVATE = Pattern.compile("[\ue000-\uf8ff]");
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]#|~&]");
  private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");
  private static final Pattern RULER = Pattern.compile("\\|(?:\\s*:?-+:?\\s*\\|)+");
  private static final Pattern LIST_START =
      Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)|^([-+=])(?=[\\s=-]|$)");

  private static final List<Extension> TABLES = List.of(TablesExtension.create());
  private static final Parser PARSER =
      Parser.builder().extensions(TABLES).maxOpenBlockParsers(DEEPEST).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .extensions(TABLES)
          .escapeHtml(true)
          .sanitizeUrls(true)
          .attributeProviderFactory(context ->
              (node, tag, attributes) -> {
                if (node instanceof Link) {
                  attributes.put("rel", "nofollow noopener noreferrer");
                }
              })
          .build();

  private Markdown() {}

  /// Safe HTML; headings are two levels lower than written, under those of the page.
  public static String html(String markdown) {
    var document = PARSER.parse(markdown);
    document.accept(new Tamer());
    return RENDERER
        .render(document)
        .replace(String.valueOf(OPEN), "<mark class=\"missing\">")
        .replace(String.valueOf(CLOSE), "</mark>");
  }

  /// The tree of a text without marks of what is missing.
  static Node tree(String markdown) {
    return PARSER.parse(plain(markdown));
  }

  /// The text without the marks of what is missing, for other formats.
  public static String plain(String markdown) {
    return PRIVATE.matcher(markdown).replaceAll("");
  }

  /// The text as people read it who know no Markdown: rows of tables as lines, no marks.
  public static String readable(String markdown) {
    return plain(markdown)
        .lines()
        .filter(line -> !RULER.matcher(line.strip()).matches())
        .map(Markdown::readableLine)
        .collect(Collectors.joining("\n"));
  }

  private static String readableLine(String line) {
    var text = line.strip();
    if (text.startsWith("|")) {
      text =
          Stream.of(text.replaceAll("^\\||(?<!\\\\)\\|$", "").split("(?<!\\\\)\\|"))
              .map(String::strip)
              .collect(Collectors.joining(" · "));
    } else {
      text = text.replaceFirst("^[-*+] ", "• ").replaceFirst("^#{1,6} ", "");
    }
    return ESCAPED.matcher(text.replace("**", "")).replaceAll("$1");
  }

  /// A marked word that stands where a value is missing.
  static String missing(String word) {
    return OPEN + word + CLOSE;
  }

  /// A value of one line that means itself, whatever characters it has. Braces and angle brackets,
  /// which could pass for placeholders and conditions, become brackets that cannot.
  static String escape(String value) {
    var line =
        PRIVATE
            .matcher(value.strip().replaceAll("\\s*\\R\\s*", " "))
            .replaceAll("")
            .replace('{', '(')
            .replace('}', ')')
            .replace('<', '\u2039')
            .replace('>', '\u203a');
    var escaped = SPECIAL.matcher(line).replaceAll("\\\\$0");
    return LIST_START
        .matcher(escaped)
        .replaceFirst(m ->
            Matcher.quoteReplacement(
                m.group(1) != null ? m.group(1) + "\\" + m.group(2) : "\\" + m.group(3)));
  }

  /// A text that people wrote, without comments nor marks.
  static String written(String markdown) {
    var text = PRIVATE.matcher(markdown.replace("\r\n", "\n")).replaceAll("");
    text = COMMENT.matcher(text).replaceAll("");
    while (text.contains("<!--") || text.contains("-->")) {
      text = text.replace("<!--", "").replace("-->", "");
    }
    return text.strip();
  }

  /// Puts values into placeholders, once; what is left of braces goes.
  static String fill(String text, Function<String, String> values) {
    var filled =
        Template.PLACEHOLDER
            .matcher(text)
            .replaceAll(match -> Matcher.quoteReplacement(values.apply(match.group(1))));
    while (filled.contains("{{") || filled.contains("}}")) {
      filled = filled.replace("{{", "").replace("}}", "");
    }
    return filled;
  }

  /// The names in a text's placeholders.
  static Set<String> placeholders(String text) {
    var found = new TreeSet<String>();
    Template.PLACEHOLDER.matcher(text).results().forEach(match -> found.add(match.group(1)));
    return found;
  }

  private static final class Tamer extends AbstractVisitor {
    private static final int DEEPEST_HEADING = 6;

    @Override
    public void visit(Heading heading) {
      heading.setLevel(Math.min(heading.getLevel() + 2, DEEPEST_HEADING));
      visitChildren(heading);
    }

    @Override
    public void visit(Image image) {
      Node child = image.getFirstChild();
      while (child != null) {
        var next = child.getNext();
        image.insertBefore(child);
        child = next;
      }
      image.unlink();
    }
  }
}
