package fr.gouvernail.acknowledgement.ui;

import fr.gouvernail.charter.model.ClauseDiff;
import fr.gouvernail.charter.model.ClauseDiff.Change;
import fr.gouvernail.charter.model.ClauseDiff.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words of a clause around what changed, without the marks of Markdown. Changes with a few
/// words between them are shown as one; what is far from any is left out.
final class Excerpt {

  private static final int AROUND = 90;
  private static final int FEW_WORDS = 3;
  private static final String MORE = "\u00a0… ";
  private static final Pattern RULER = Pattern.compile("\\|?(\\s*:?-{2,}:?\\s*\\|)+");
  private static final Pattern ROWS = Pattern.compile("[ \\t]*\\|?[ \\t]*\\n[ \\t]*\\|?[ \\t]*");
  private static final Pattern CELLS = Pattern.compile("([ \\t]*\\|[ \\t]*)+");
  private static final Pattern MARKS = Pattern.compile("[*`#]+|\\\\(?=\\p{Punct})");

  private Excerpt() {}

  static List<Run> of(ClauseDiff clause) {
    var runs = joined(clause.text());
    var kept = new ArrayList<Run>();
    for (int i = 0; i < runs.size(); i++) {
      var run = runs.get(i);
      var words = plain(run.text());
      if (run.change() == Change.SAME && runs.size() > 1) {
        words = around(words, i == 0, i == runs.size() - 1);
      }
      kept.add(new Run(run.change(), words));
    }
    return kept;
  }

  private static List<Run> joined(List<Run> runs) {
    var joined = new ArrayList<Run>();
    var near = new ArrayList<Run>();
    for (int i = 0; i < runs.size(); i++) {
      var run = runs.get(i);
      boolean between = !near.isEmpty() && i < runs.size() - 1;
      if (run.change() != Change.SAME || between && isShort(run.text())) {
        near.add(run);
      } else {
        joined.addAll(asOne(near));
        near.clear();
        joined.add(run);
      }
    }
    joined.addAll(asOne(near));
    return joined;
  }

  private static boolean isShort(String text) {
    return text.indexOf('\n') < 0 && text.strip().split("\\s+").length <= FEW_WORDS;
  }

  /// What was there, then what came in its place.
  private static List<Run> asOne(List<Run> near) {
    boolean swaps =
        near.stream().anyMatch(run -> run.change() == Change.DELETED)
            && near.stream().anyMatch(run -> run.change() == Change.INSERTED);
    return swaps
        ? List.of(
            new Run(Change.DELETED, without(near, Change.INSERTED)),
            new Run(Change.SAME, " "),
            new Run(Change.INSERTED, without(near, Change.DELETED)))
        : List.copyOf(near);
  }

  private static String without(List<Run> runs, Change change) {
    return runs.stream()
        .filter(run -> run.change() != change)
        .map(Run::text)
        .collect(Collectors.joining())
        .strip();
  }

  private static String plain(String markdown) {
    var words = RULER.matcher(markdown).replaceAll("");
    words = ROWS.matcher(words).replaceAll("\n");
    words = CELLS.matcher(words).replaceAll(" · ");
    return MARKS.matcher(words).replaceAll("").replaceAll("\\n{2,}", "\n");
  }

  private static String around(String words, boolean first, boolean last) {
    if (words.length() <= 2 * AROUND) {
      return words;
    }
    var head = first ? "" : words.substring(0, words.lastIndexOf(' ', AROUND) + 1);
    int from = words.indexOf(' ', words.length() - AROUND);
    var tail = last ? "" : words.substring(from < 0 ? words.length() : from + 1);
    return head.stripTrailing() + (first ? "… " : MORE) + tail;
  }
}
