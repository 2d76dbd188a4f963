package fr.gouvernail.acknowledgement.ui;

import fr.gouvernail.charter.model.ClauseDiff;
import fr.gouvernail.charter.model.ClauseDiff.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The words of a clause around what changed, without the marks of Markdown. What stayed the same
/// and is far from a change is left out.
final class Excerpt {

  private static final int AROUND = 90;
  private static final String MORE = "\u00a0… ";
  private static final Pattern RULER = Pattern.compile("\\|?(\\s*:?-{2,}:?\\s*\\|)+\\s*");
  private static final Pattern CELL = Pattern.compile("\\s*\\|\\s*");
  private static final Pattern MARKS = Pattern.compile("[*`#]+|\\\\(?=\\p{Punct})");

  private Excerpt() {}

  static List<ClauseDiff.Run> of(ClauseDiff clause) {
    var runs = clause.text();
    var kept = new ArrayList<ClauseDiff.Run>();
    for (int i = 0; i < runs.size(); i++) {
      var run = runs.get(i);
      var words = plain(run.text());
      if (run.change() == Change.SAME && runs.size() > 1) {
        words = around(words, i == 0, i == runs.size() - 1);
      }
      kept.add(new ClauseDiff.Run(run.change(), words));
    }
    return kept;
  }

  private static String plain(String markdown) {
    var words = RULER.matcher(markdown).replaceAll("\n");
    words = CELL.matcher(words).replaceAll(" · ");
    return MARKS.matcher(words).replaceAll("").replaceAll("\\n{2,}", "\n");
  }

  private static String around(String words, boolean first, boolean last) {
    if (words.length() <= 2 * AROUND) {
      return words;
    }
    var head = first ? "" : words.substring(0, words.lastIndexOf(' ', AROUND) + 1);
    int from = words.indexOf(' ', words.length() - AROUND);
    var tail = last ? "" : words.substring(from < 0 ? words.length() : from + 1);
    return head.stripTrailing() + MORE + tail;
  }
}
