package fr.gouvernail.questionnaire;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The profile of a company at the date of an audit. A fact that is absent is not known yet.
///
/// @param flags the yes-or-no facts that are known
/// @param numbers the counted facts that are known, in the unit of their definition
public record Facts(Map<String, Boolean> flags, Map<String, Integer> numbers) {

  public static final Facts NONE = new Facts(Map.of(), Map.of());

  public Facts {
    flags = Map.copyOf(flags);
    numbers = Map.copyOf(numbers);
  }

  /// Reads a plain mapping of fact to `Boolean`, `Integer` or null (not known).
  ///
  /// @throws IllegalArgumentException if a value is of another type
  public static Facts of(Map<String, ? extends @Nullable Object> values) {
    var flags = new TreeMap<String, Boolean>();
    var numbers = new TreeMap<String, Integer>();
    values.forEach((fact, value) -> {
      switch (value) {
        case Boolean flag -> flags.put(fact, flag);
        case Integer number -> numbers.put(fact, number);
        case null -> {}
        default ->
            throw new IllegalArgumentException("fact " + fact + " is neither a flag nor a number");
      }
    });
    return new Facts(flags, numbers);
  }

  public Optional<Boolean> flag(String fact) {
    return Optional.ofNullable(flags.get(fact));
  }

  public Optional<Integer> number(String fact) {
    return Optional.ofNullable(numbers.get(fact));
  }

  public boolean knows(String fact) {
    return flags.containsKey(fact) || numbers.containsKey(fact);
  }

  /// These facts with one yes-or-no fact set, or forgotten where the value is null.
  public Facts with(String fact, @Nullable Boolean value) {
    var changed = new TreeMap<>(flags);
    if (value == null) {
      changed.remove(fact);
    } else {
      changed.put(fact, value);
    }
    return new Facts(changed, numbers);
  }

  /// These facts with one number set.
  public Facts with(String fact, int value) {
    var changed = new TreeMap<>(numbers);
    changed.put(fact, value);
    return new Facts(flags, changed);
  }
}
