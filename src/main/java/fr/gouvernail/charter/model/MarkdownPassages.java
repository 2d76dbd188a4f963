package fr.gouvernail.charter.model;

import fr.gouvernail.document.Passage;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/// The Markdown of a charter as pieces that a word processor knows. Of emphasis only the strong
/// kind is kept, of links their words.
public final class MarkdownPassages {

  private static final int DEEPEST = 3;

  private MarkdownPassages() {}

  /// The pieces of a text, in order.
  public static List<Passage> of(String markdown) {
    var pieces = new ArrayList<Passage>();
    blocks(Markdown.tree(markdown), pieces);
    return pieces;
  }

  private static void blocks(Node parent, List<Passage> pieces) {
    for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case Heading heading ->
            pieces.add(
                new Passage.Heading(Math.min(heading.getLevel() + 1, DEEPEST), words(heading)));
        case Paragraph paragraph -> pieces.add(new Passage.Words(words(paragraph)));
        case OrderedList list -> pieces.add(new Passage.Steps(items(list)));
        case ListBlock list -> pieces.add(new Passage.Items(items(list)));
        case TableBlock table -> pieces.add(table(table));
        case FencedCodeBlock code -> pieces.add(new Passage.Words(code.getLiteral()));
        case IndentedCodeBlock code -> pieces.add(new Passage.Words(code.getLiteral()));
        case HtmlBlock html -> pieces.add(new Passage.Words(html.getLiteral()));
        default -> blocks(node, pieces);
      }
    }
  }

  /// The items of a list; those of a list within it follow theirs.
  private static List<String> items(ListBlock list) {
    var items = new ArrayList<String>();
    for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
      var pieces = new ArrayList<Passage>();
      blocks(item, pieces);
      items.addAll(pieces.stream().flatMap(piece -> texts(piece).stream()).toList());
    }
    return items;
  }

  private static List<String> texts(Passage piece) {
    return switch (piece) {
      case Passage.Title title -> List.of(title.text());
      case Passage.Heading heading -> List.of(heading.text());
      case Passage.Words words -> List.of(words.text());
      case Passage.Items items -> items.items();
      case Passage.Steps steps -> steps.items();
      case Passage.Table table -> table.rows().stream().map(row -> String.join(" ", row)).toList();
      case Passage.Figure figure -> List.of(figure.picture().alt());
    };
  }

  private static Passage.Table table(CustomBlock block) {
    var head = new ArrayList<String>();
    var rows = new ArrayList<List<String>>();
    for (var part = block.getFirstChild(); part != null; part = part.getNext()) {
      for (var row = part.getFirstChild(); row != null; row = row.getNext()) {
        var cells = new ArrayList<String>();
        for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
          cells.add(words(cell));
        }
        if (part instanceof TableHead) {
          head.addAll(cells);
        } else {
          rows.add(cells);
        }
      }
    }
    return new Passage.Table(head, rows);
  }

  private static String words(Node node) {
    var writer = new Words();
    var child = node.getFirstChild();
    while (child != null) {
      child.accept(writer);
      child = child.getNext();
    }
    return writer.text.toString().strip();
  }

  private static final class Words extends AbstractVisitor {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void visit(Text words) {
      text.append(words.getLiteral());
    }

    @Override
    public void visit(Code code) {
      text.append(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
      text.append(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak end) {
      text.append(' ');
    }

    @Override
    public void visit(HardLineBreak end) {
      text.append(' ');
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
      text.append(Passage.STRONG);
      visitChildren(emphasis);
      text.append(Passage.PLAIN);
    }
  }
}
