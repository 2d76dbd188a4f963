package fr.gouvernail.aiact;

import fr.gouvernail.questionnaire.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Something that the law asks of a company, or that is wise, for a use of a certain kind.
///
/// @param article where it is written
/// @param source the act
/// @param uncertain whether sources differ; the note says how
public record Obligation(
    String id,
    Nature nature,
    Text title,
    Text text,
    Text article,
    Text source,
    When when,
    Since since,
    @Nullable Text note,
    boolean uncertain) {

  /// How binding it is.
  public enum Nature {
    OBLIGATION,
    INFORMATION,
    GOOD_PRACTICE
  }

  /// For which uses it counts; every part that is there must hold.
  ///
  /// @param anyFlags of each of these sets at least one must be held
  /// @param headcount least number of people of the company; 0 for any
  /// @param notOnly not where this is the only option chosen of its question
  record When(
      Set<AiActClass> classes,
      Set<AiActClass> notClasses,
      Set<String> allFlags,
      List<Set<String>> anyFlags,
      Set<String> noneFlags,
      int headcount,
      @Nullable String notOnly) {

    boolean holds(AiActClass found, Interview interview, int people) {
      var flags = interview.flags();
      return (classes.isEmpty() || classes.contains(found))
          && !notClasses.contains(found)
          && flags.containsAll(allFlags)
          && anyFlags.stream().allMatch(any -> any.stream().anyMatch(flags::contains))
          && noneFlags.stream().noneMatch(flags::contains)
          && people >= headcount
          && (notOnly == null
              || interview.steps().stream().noneMatch(step -> step.isOnly(notOnly)));
    }
  }

  /// From when it counts.
  ///
  /// @param always null where that follows from the flags held
  record Since(@Nullable LocalDate always, Map<String, LocalDate> byFlag) {

    Optional<LocalDate> day(Set<String> flags) {
      return always != null
          ? Optional.of(always)
          : byFlag.entrySet().stream()
              .filter(flag -> flags.contains(flag.getKey()))
              .map(Map.Entry::getValue)
              .min(Comparator.naturalOrder());
    }
  }
}
