package fr.gouvernail.framework;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What differs between two readings of a library. Things are the same if their identifiers are.
///
/// @param relation of the second to the first
/// @param changes in the order of the second, then what was removed
/// @param again questions whose former answers cannot be taken over as they are: new ones, those of
///   another type, those that lost a choice or ask something else of their choices
public record FrameworkChanges(Relation relation, List<Change> changes, Set<String> again) {

  public FrameworkChanges {
    changes = List.copyOf(changes);
    again = Collections.unmodifiableSet(new LinkedHashSet<>(again));
  }

  /// What reading the second library after the first would be.
  public enum Relation {
    /// A higher version of the same library.
    UPGRADE,
    /// The same version of the same library.
    SAME_VERSION,
    /// A lower version of the same library.
    DOWNGRADE,
    OTHER_LIBRARY
  }

  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }

  /// What a change is about.
  public enum Subject {
    LIBRARY,
    FRAMEWORK,
    SCORE_LEVEL,
    GROUP,
    NODE,
    QUESTION,
    CHOICE,
    /// A measure that requirements suggest.
    CONTROL
  }

  /// What somebody who upgrades an audit wants to know about a difference.
  public enum Aspect {
    /// Words only.
    TEXT,
    /// What answers are worth: scores, results, weights, the scale.
    SCORE,
    /// When something is asked: dependencies, groups.
    SCOPE,
    /// Where something stands, what it is and refers to.
    STRUCTURE
  }

  /// One thing that differs.
  ///
  /// @param id its urn; of a group or a score, its reference in the framework
  /// @param name in the second library, or in the first for what was removed
  /// @param differences of a changed one
  public record Change(
      Kind kind, Subject subject, String id, LocalText name, List<Difference> differences) {

    public Change {
      differences = List.copyOf(differences);
    }

    /// What kinds of differences there are.
    public Set<Aspect> aspects() {
      return differences.stream().map(Difference::aspect).collect(Collectors.toSet());
    }
  }

  /// @param field as the format calls it, such as `add_score`, or `name[en]` for a translation
  /// @param before null where there was nothing
  /// @param after null where there is nothing
  public record Difference(
      Aspect aspect, String field, @Nullable String before, @Nullable String after) {}

  /// @param before the library of which audits exist
  /// @param after the one just read
  public static FrameworkChanges between(FrameworkLibrary before, FrameworkLibrary after) {
    var old = LibraryDescription.of(before);
    var now = LibraryDescription.of(after);
    var changes = new ArrayList<Change>();
    var again = new LinkedHashSet<String>();
    now.forEach((key, thing) -> {
      var was = old.get(key);
      if (was == null) {
        changes.add(thing.change(Kind.ADDED, List.of()));
      } else {
        var differences = differences(was, thing);
        if (!differences.isEmpty()) {
          changes.add(thing.change(Kind.CHANGED, differences));
        }
      }
    });
    old.forEach((key, thing) -> {
      if (!now.containsKey(key)) {
        changes.add(thing.change(Kind.REMOVED, List.of()));
      }
    });
    var answered = questions(before);
    after.frameworks().stream()
        .flatMap(Framework::questions)
        .filter(question -> isAskedAgain(question, answered.get(question.urn())))
        .forEach(question -> again.add(question.urn()));
    return new FrameworkChanges(relation(before, after), changes, again);
  }

  private static Relation relation(FrameworkLibrary before, FrameworkLibrary after) {
    if (!before.urn().equals(after.urn())) {
      return Relation.OTHER_LIBRARY;
    }
    int versions = Integer.compare(after.version(), before.version());
    return versions > 0
        ? Relation.UPGRADE
        : versions == 0 ? Relation.SAME_VERSION : Relation.DOWNGRADE;
  }

  private static List<Difference> differences(
      LibraryDescription.Thing before, LibraryDescription.Thing after) {
    var differences = new ArrayList<Difference>();
    after
        .fields()
        .forEach((field, value) -> {
          var was = before.fields().get(field);
          if (was == null || !Objects.equals(was.value(), value.value())) {
            differences.add(
                new Difference(
                    value.aspect(), field, was == null ? null : was.value(), value.value()));
          }
        });
    before
        .fields()
        .forEach((field, value) -> {
          if (!after.fields().containsKey(field)) {
            differences.add(new Difference(value.aspect(), field, value.value(), null));
          }
        });
    return differences;
  }

  private static Map<String, FrameworkQuestion> questions(FrameworkLibrary library) {
    return library.frameworks().stream()
        .flatMap(Framework::questions)
        .collect(Collectors.toMap(FrameworkQuestion::urn, q -> q, (one, other) -> one));
  }

  private static boolean isAskedAgain(
      FrameworkQuestion question, @Nullable FrameworkQuestion before) {
    return before == null
        || before.type() != question.type()
        || !meanings(question).entrySet().containsAll(meanings(before).entrySet());
  }

  /// The choices by urn.
  private static Map<String, LocalText> meanings(FrameworkQuestion question) {
    return question.choices().stream()
        .collect(Collectors.toMap(Choice::urn, Choice::value, (one, other) -> one));
  }
}
