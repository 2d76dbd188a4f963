package fr.gouvernail.framework;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;

/// Whether a requirement is met.
public enum Compliance {
  COMPLIANT,
  PARTIALLY_COMPLIANT,
  NON_COMPLIANT,
  /// Says nothing: it neither counts for nor against.
  NOT_APPLICABLE;

  /// The word of the format.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What a choice says by `compute_result`. Older files have `true` and `false`.
  public static Optional<Compliance> of(String word) {
    var lower = word.strip().toLowerCase(Locale.ROOT);
    return switch (lower) {
      case "true", "1" -> Optional.of(COMPLIANT);
      case "false", "0" -> Optional.of(NON_COMPLIANT);
      default -> Arrays.stream(values()).filter(value -> value.id().equals(lower)).findFirst();
    };
  }

  /// What several choices say together: what does not apply is left out; some of it met and some
  /// not is partial, as is anything partial.
  ///
  /// @return empty for none
  public static Optional<Compliance> together(Collection<Compliance> said) {
    if (said.isEmpty()) {
      return Optional.empty();
    }
    var counted = EnumSet.copyOf(said);
    counted.remove(NOT_APPLICABLE);
    return Optional.of(
        switch (counted.size()) {
          case 0 -> NOT_APPLICABLE;
          case 1 -> counted.iterator().next();
          default -> PARTIALLY_COMPLIANT;
        });
  }
}
