package fr.gouvernail.aiact;

import fr.gouvernail.questionnaire.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One question of a pack.
///
/// @param several whether more than one option may be chosen
/// @param least how many options have to be chosen; 0 where none may apply
/// @param none what says that none applies
/// @param askedIf the flag without which it is skipped
/// @param skippedTo where one goes then; null for where the first option leads
/// @param after where one goes from here, unless an option or the two next say otherwise
/// @param setIfNone flags that follow from choosing none
public record Question(
    String id,
    boolean several,
    int least,
    Text title,
    Text text,
    Text help,
    Text article,
    @Nullable Text none,
    @Nullable String askedIf,
    @Nullable String skippedTo,
    @Nullable String after,
    @Nullable String afterAny,
    @Nullable String afterNone,
    Set<String> setIfNone,
    List<Option> options) {

  /// @param sets flags that follow from it
  /// @param next where it leads, for a question of which one option is chosen
  /// @param reference the part of an article, or of an annex, that it is about
  /// @param since from when the law knows it, where that differs from the rest of its question
  /// @param exceptionPossible whether the article knows an exception
  /// @param area of annex III: its number and name
  public record Option(
      String id,
      Text text,
      Set<String> sets,
      @Nullable String next,
      @Nullable Text reference,
      @Nullable LocalDate since,
      boolean exceptionPossible,
      @Nullable Area area) {

    /// Whether somebody has to check a use of which this is said.
    public boolean isToCheck() {
      return sets.contains(Classification.TO_CHECK) || sets.contains(Classification.LAWYER);
    }
  }

  /// An area of annex III.
  ///
  /// @param point such as `5(b)`, where the option is one point of it
  public record Area(int number, Text label, @Nullable String point) {}

  /// Where these options lead, of this question.
  String next(List<Option> chosen) {
    if (!several) {
      return following(chosen.getFirst().next());
    }
    return following(chosen.isEmpty() ? afterNone : afterAny);
  }

  private String following(@Nullable String own) {
    return own != null ? own : String.valueOf(after);
  }

  /// Every question that may follow.
  Set<String> mayLeadTo() {
    return Stream.concat(
            several
                ? Stream.of(following(afterAny), following(afterNone))
                : options.stream().map(option -> following(option.next())),
            askedIf == null ? Stream.empty() : Stream.of(skipped()))
        .collect(Collectors.toSet());
  }

  /// Where one goes when it is not asked.
  String skipped() {
    return skippedTo != null ? skippedTo : following(options.getFirst().next());
  }

  /// The options of these ids, in the order of the question; null if they are no answer to it.
  public @Nullable List<Option> chosen(@Nullable List<String> ids) {
    if (ids == null) {
      return null;
    }
    var found = options.stream().filter(option -> ids.contains(option.id())).toList();
    boolean fits = found.size() == Set.copyOf(ids).size() && found.size() >= least;
    return fits && (several || found.size() == 1) ? found : null;
  }
}
