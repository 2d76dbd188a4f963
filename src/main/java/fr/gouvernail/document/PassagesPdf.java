package fr.gouvernail.document;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/// Documents that run from top to bottom, as tagged PDF.
@Component
public class PassagesPdf {

  private static final Pattern STRONG =
      Pattern.compile(
          Passage.STRONG + "([^" + Passage.STRONG + Passage.PLAIN + "]*)" + Passage.PLAIN);

  private final PdfDocuments documents;

  PassagesPdf(PdfDocuments documents) {
    this.documents = documents;
  }

  /// The same pieces as [DocxDocuments#write] takes.
  public byte[] write(About about, List<Passage> passages) {
    var body = passages.stream().map(PassagesPdf::html).collect(Collectors.joining("\n"));
    return documents.write(
        "document/passages", Map.of("about", about, "body", body), about.locale());
  }

  private static String html(Passage passage) {
    return switch (passage) {
      case Passage.Title title -> element("h1", title.text());
      case Passage.Heading heading -> element("h" + (heading.level() + 1), heading.text());
      case Passage.Words words -> element("p", words.text());
      case Passage.Items items -> list("ul", items.items());
      case Passage.Steps steps -> list("ol", steps.items());
      case Passage.Table table -> table(table);
      case Passage.Figure figure -> figure(figure);
    };
  }

  private static String figure(Passage.Figure figure) {
    var picture = figure.picture();
    return "<p><img src=\"%s\" alt=\"%s\" style=\"width:%dmm\"/></p>"
        .formatted(picture.address(), HtmlUtils.htmlEscape(picture.alt(), "UTF-8"), figure.width());
  }

  private static String list(String name, List<String> items) {
    return items.stream()
        .map(item -> element("li", item))
        .collect(Collectors.joining("", "<" + name + ">", "</" + name + ">"));
  }

  private static String table(Passage.Table table) {
    boolean headed = !table.head().isEmpty();
    var head = headed ? "<thead>" + row(table.head(), table.head().size(), "col") + "</thead>" : "";
    return table.rows().stream()
        .map(cells -> row(cells, headed ? 0 : 1, "row"))
        .collect(Collectors.joining("", "<table>" + head + "<tbody>", "</tbody></table>"));
  }

  /// @param strong how many cells, from the first, name the others
  private static String row(List<String> cells, int strong, String scope) {
    var row = new StringBuilder("<tr>");
    for (int i = 0; i < cells.size(); i++) {
      row.append(
          i < strong
              ? "<th scope=\"" + scope + "\">" + escaped(cells.get(i)) + "</th>"
              : element("td", cells.get(i)));
    }
    return row.append("</tr>").toString();
  }

  private static String element(String name, String text) {
    return "<" + name + ">" + escaped(text) + "</" + name + ">";
  }

  private static String escaped(String text) {
    return Passage.plain(
        STRONG.matcher(HtmlUtils.htmlEscape(text, "UTF-8")).replaceAll("<b>$1</b>"));
  }
}
