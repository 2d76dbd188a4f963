package fr.gouvernail.charter.model;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What changed between two texts of a charter, clause by clause and word by word. Clauses are the
/// same by their ids; numbers do not count, so a clause that only moved did not change.
///
/// @param before heading in the older text; null for an added clause
/// @param after heading in the newer text; null for a removed clause
/// @param title the words of the title
/// @param text the words of the text, as [Markdown#readable] has them
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

  /// A word, or one other sign, with the space before it.
  private record Word(String space, String word) {}

  private static final Pattern WORDS =
      Pattern.compile("([\\s\u00a0\u202f]*)([\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\s\u00a0\u202f]|\\z)");

  /// Spaces alone never hold two texts together.
  private static final MyersDiffWithLinearSpace<Word> BY_WORD =
      new MyersDiffWithLinearSpace<>((a, b) -> a.word().equals(b.word()));

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
            before == null ? "" : Markdown.readable(before.markdown()),
            after == null ? "" : Markdown.readable(after.markdown()));
    var same =
        before != null
            && after != null
            && before.title().equals(after.title())
            && Markdown.plain(before.markdown()).equals(Markdown.plain(after.markdown()));
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

  /// The words of both texts, in runs.
  public static List<Run> words(String before, String after) {
    if (before.equals(after)) {
      return before.isEmpty() ? List.of() : List.of(new Run(Change.SAME, before));
    }
    var old = split(before);
    var fresh = split(after);
    var runs = new ArrayList<Run>();
    int at = 0;
    int there = 0;
    for (AbstractDelta<Word> delta : DiffUtils.diff(old, fresh, BY_WORD).getDeltas()) {
      var source = delta.getSource();
      same(runs, old.subList(at, source.getPosition()), fresh, there);
      add(runs, Change.DELETED, text(source.getLines()));
      add(runs, Change.INSERTED, text(delta.getTarget().getLines()));
      at = source.getPosition() + source.size();
      there = delta.getTarget().getPosition() + delta.getTarget().size();
    }
    same(runs, old.subList(at, old.size()), fresh, there);
    return List.copyOf(runs);
  }

  private static String text(List<Word> words) {
    return words.stream().map(w -> w.space() + w.word()).collect(Collectors.joining());
  }

  /// Words that both texts have, between which the space may differ.
  private static void same(List<Run> runs, List<Word> old, List<Word> fresh, int from) {
    var same = new StringBuilder();
    for (int i = 0; i < old.size(); i++) {
      var before = old.get(i);
      var after = fresh.get(from + i);
      if (before.space().equals(after.space())) {
        same.append(before.space());
      } else {
        add(runs, Change.SAME, same.toString());
        same.setLength(0);
        add(runs, Change.DELETED, before.space());
        add(runs, Change.INSERTED, after.space());
      }
      same.append(before.word());
    }
    add(runs, Change.SAME, same.toString());
  }

  /// What went is read before what came in its place.
  private static void add(List<Run> runs, Change change, String text) {
    if (text.isEmpty()) {
      return;
    }
    int place = runs.size();
    if (change == Change.DELETED && place > 0 && runs.get(place - 1).change() == Change.INSERTED) {
      place--;
    }
    if (place > 0 && runs.get(place - 1).change() == change) {
      runs.set(place - 1, new Run(change, runs.get(place - 1).text() + text));
    } else {
      runs.add(place, new Run(change, text));
    }
  }

  private static List<Word> split(String text) {
    return WORDS
        .matcher(text)
        .results()
        .map(match -> new Word(match.group(1), match.group(2)))
        .filter(word -> !word.space().isEmpty() || !word.word().isEmpty())
        .toList();
  }
}
