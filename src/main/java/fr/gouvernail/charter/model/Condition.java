package fr.gouvernail.charter.model;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// When a block of a model's text is kept, or a variable is needed.
///
/// - `OPT-X=a|b`: the option has one of these values;
/// - `FAIT=headcount>=50`, `FAIT=hr_use=true`: a fact of the company; one not known is no and 0;
/// - `VAR=dpo`, `SANS=dpo`: the variable has a value, or has none.
public sealed interface Condition {

  record OptionIs(String option, Set<String> values) implements Condition {}

  record Flag(String fact, boolean wanted) implements Condition {}

  record AtLeast(String fact, int least) implements Condition {}

  record Filled(String variable, boolean wanted) implements Condition {}

  /// Whether it holds.
  default boolean holds(Filling filling) {
    return switch (this) {
      case OptionIs(var option, var values) -> values.contains(filling.option(option));
      case Flag(var fact, var wanted) -> filling.facts().flag(fact).orElse(false) == wanted;
      case AtLeast(var fact, var least) -> filling.facts().number(fact).orElse(0) >= least;
      case Filled(var variable, var wanted) -> filling.isFilled(variable) == wanted;
    };
  }

  /// What it asks about, e.g. `OPT-CSE`, `hr_use` or `dpo`.
  default String subject() {
    return switch (this) {
      case OptionIs(var option, var _) -> option;
      case Flag(var fact, var _) -> fact;
      case AtLeast(var fact, var _) -> fact;
      case Filled(var variable, var _) -> variable;
    };
  }

  /// Reads the form above.
  ///
  /// @throws IllegalArgumentException if the text has another form
  static Condition of(String text) {
    var part = Pattern.compile("([A-Za-z-]+)=(.+)").matcher(text.strip());
    if (!part.matches()) {
      throw new IllegalArgumentException("not a condition: " + text);
    }
    var value = part.group(2);
    return switch (part.group(1)) {
      case "FAIT" -> fact(value);
      case "VAR" -> new Filled(value, true);
      case "SANS" -> new Filled(value, false);
      default ->
          new OptionIs(
              part.group(1),
              Stream.of(value.split("\\|"))
                  .map(String::strip)
                  .filter(Predicate.not(String::isEmpty))
                  .collect(Collectors.toUnmodifiableSet()));
    };
  }

  private static Condition fact(String text) {
    var number = Pattern.compile("(\\w+)>=(\\d{1,6})").matcher(text);
    if (number.matches()) {
      return new AtLeast(number.group(1), Integer.parseInt(number.group(2)));
    }
    var flag = Pattern.compile("(\\w+)=(true|false)").matcher(text);
    if (flag.matches()) {
      return new Flag(flag.group(1), Boolean.parseBoolean(flag.group(2)));
    }
    throw new IllegalArgumentException("not a condition on a fact: " + text);
  }
}
