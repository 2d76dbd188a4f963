package fr.gouvernail.charter.model;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What changed between two texts of a charter, clause by clause and word by word. Clauses are the
/// same by their ids; numbers do not count, so a clause that only moved did not change.
///
/// @param before heading in the older text; null for an added clause
/// @param after heading in the newer text; null for a removed clause
/// @param title the words of the title
/// @param text the words of the Markdown
public record ClauseDiff(
    String clause,
    Kind kind,
    @Nullable String before,
    @Nullable String after,
    List<Run> title,
    List<Run> text) {

  /// What happened to a clause.
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED,
    UNCHANGED
  }

  /// Words that stand together.
  public record Run(Change change, String text) {}

  /// What happened to words.
  public enum Change {
    SAME,
    INSERTED,
    DELETED
  }

  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|[^\\p{L}\\p{N}\\s]");

  /// The clauses of both texts: in the order of the newer one, each removed clause after the one
  /// that it followed.
  public static List<ClauseDiff> between(List<ResolvedClause> before, List<ResolvedClause> after) {
    var all = new ArrayList<ClauseDiff>();
    after.forEach(clause -> all.add(of(find(before, clause.id()), clause)));
    for (int i = 0; i < before.size(); i++) {
      var clause = before.get(i);
      if (find(after, clause.id()) == null) {
        all.add(place(all, before, i), of(clause, null));
      }
    }
    return List.copyOf(all);
  }

  private static int place(List<ClauseDiff> all, List<ResolvedClause> before, int index) {
    if (index == 0) {
      return 0;
    }
    var previous = before.get(index - 1).id();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).clause().equals(previous)) {
        return i + 1;
      }
    }
    return all.size();
  }

  private static @Nullable ResolvedClause find(List<ResolvedClause> clauses, String id) {
    return clauses.stream().filter(c -> c.id().equals(id)).findFirst().orElse(null);
  }

  private static ClauseDiff of(@Nullable ResolvedClause before, @Nullable ResolvedClause after) {
    var title = words(before == null ? "" : before.title(), after == null ? "" : after.title());
    var text =
        words(
            before == null ? "" : Markdown.plain(before.markdown()),
            after == null ? "" : Markdown.plain(after.markdown()));
    var same = title.size() <= 1 && text.size() <= 1 && isSame(title) && isSame(text);
    return new ClauseDiff(
        after != null ? after.id() : before == null ? "" : before.id(),
        before == null
            ? Kind.ADDED
            : after == null ? Kind.REMOVED : same ? Kind.UNCHANGED : Kind.CHANGED,
        before == null ? null : before.heading(),
        after == null ? null : after.heading(),
        title,
        text);
  }

  private static boolean isSame(List<Run> runs) {
    return runs.stream().allMatch(run -> run.change() == Change.SAME);
  }

  /// The words of both texts, in runs.
  public static List<Run> words(String before, String after) {
    if (before.equals(after)) {
      return before.isEmpty() ? List.of() : List.of(new Run(Change.SAME, before));
    }
    var old = split(before);
    var fresh = split(after);
    var runs = new ArrayList<Run>();
    int at = 0;
    for (AbstractDelta<String> delta :
        DiffUtils.diff(old, fresh, new MyersDiffWithLinearSpace<>()).getDeltas()) {
      var source = delta.getSource();
      add(runs, Change.SAME, old.subList(at, source.getPosition()));
      add(runs, Change.DELETED, source.getLines());
      add(runs, Change.INSERTED, delta.getTarget().getLines());
      at = source.getPosition() + source.size();
    }
    add(runs, Change.SAME, old.subList(at, old.size()));
    return List.copyOf(runs);
  }

  private static void add(List<Run> runs, Change change, List<String> words) {
    if (words.isEmpty()) {
      return;
    }
    var run = new Run(change, String.join("", words));
    // What went is read before what came in its place.
    boolean swap =
        change == Change.DELETED && !runs.isEmpty() && runs.getLast().change() == Change.INSERTED;
    runs.add(swap ? runs.size() - 1 : runs.size(), run);
  }

  private static List<String> split(String text) {
    return WORDS.matcher(text).results().map(MatchResult::group).collect(Collectors.toList());
  }
}
