package fr.gouvernail.usecase;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolId;
import fr.gouvernail.usecase.model.State;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which uses of the inventory somebody wants to see.
///
/// @param states where they stand; empty for anywhere
/// @param risk null for all
/// @param unclassified whether only those without a class
/// @param owner null for all
/// @param department option of the field `function`; null for all
/// @param tool null for all
/// @param level the highest of their data; null for all
/// @param overdue whether only those whose review should have taken place
/// @param words each of them stands in the title, the problem or the purpose, whatever its accents
///   and case; a number alone may also be that of the use. Empty for all
public record UseCaseFilter(
    Set<State> states,
    @Nullable AiActClass risk,
    boolean unclassified,
    @Nullable PersonRef owner,
    @Nullable String department,
    @Nullable ToolId tool,
    @Nullable DataLevel level,
    boolean overdue,
    String words) {

  /// In characters.
  public static final int LONGEST_WORDS = 100;

  /// Lets all through.
  public static final UseCaseFilter ALL =
      new UseCaseFilter(Set.of(), null, false, null, null, null, null, false, "");

  public UseCaseFilter {
    var copy = EnumSet.noneOf(State.class);
    copy.addAll(states);
    states = copy.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(copy);
    words = words.strip();
    if (words.length() > LONGEST_WORDS) {
      words = words.substring(0, LONGEST_WORDS);
    }
  }

  /// Whether it leaves anything out.
  public boolean isNarrow() {
    return !equals(ALL);
  }

  /// The same wherever they stand and whoever owns them.
  UseCaseFilter anywhere() {
    return new UseCaseFilter(
        Set.of(), risk, unclassified, null, department, tool, level, overdue, words);
  }
}
