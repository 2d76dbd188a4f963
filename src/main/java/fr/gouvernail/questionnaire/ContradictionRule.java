package fr.gouvernail.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Something that does not go together: two answers, or an answer or a fact of the profile and what
/// stands in the workspace. It forbids nothing; it says what one may want to ask.
///
/// @param id stable: explanations refer to it
/// @param clauses all of them have to hold
/// @param text what does not match; `{name}` stands for that number of the workspace
/// @param ask what to ask or to do
public record ContradictionRule(String id, List<Clause> clauses, Text text, Text ask) {

  /// The box beside the facts of a profile that says that a prohibited practice is in use.
  public static final String PROHIBITED_USE = "prohibited_use";

  public ContradictionRule {
    clauses = List.copyOf(clauses);
  }

  /// A part of a rule. What is not known holds nothing.
  public sealed interface Clause {}

  /// The level given to a question lies within this range, both ends included.
  public record Answered(String question, int min, int max) implements Clause {}

  /// The yes-or-no fact of the profile is known to be this.
  public record Stated(String fact, boolean value) implements Clause {}

  /// The number of the workspace lies within this range, both ends included.
  public record Found(String name, int min, int max) implements Clause {}

  /// What remains of the rule once profile and workspace are known; nothing where these keep it
  /// from ever being met.
  ///
  /// @param profile with [#PROHIBITED_USE] as one more flag
  /// @param workspace counts, or 1 for yes and 0 for no, by their names
  public Optional<Watched> against(Facts profile, Map<String, Integer> workspace) {
    var levels = new TreeMap<String, Answered>();
    for (var clause : clauses) {
      switch (clause) {
        case Answered answered -> levels.put(answered.question(), answered);
        case Stated stated -> {
          if (profile.flag(stated.fact()).filter(v -> v == stated.value()).isEmpty()) {
            return Optional.empty();
          }
        }
        case Found found -> {
          var value = workspace.get(found.name());
          if (value == null || value < found.min() || value > found.max()) {
            return Optional.empty();
          }
        }
      }
    }
    return Optional.of(new Watched(this, levels, filled(workspace)));
  }

  private Text filled(Map<String, Integer> workspace) {
    var fr = text.fr();
    var en = text.en();
    for (var clause : clauses) {
      if (clause instanceof Found found) {
        var place = "{" + found.name() + "}";
        var value = Integer.toString(workspace.getOrDefault(found.name(), 0));
        fr = fr.replace(place, value);
        en = en == null ? null : en.replace(place, value);
      }
    }
    return new Text(fr, en);
  }

  /// A rule that the answers alone decide about from here on.
  ///
  /// @param levels question → the range that it waits for; empty where the rule is met already
  /// @param text with its numbers
  public record Watched(ContradictionRule rule, SortedMap<String, Answered> levels, Text text) {

    /// Whether these answers do not go together.
    ///
    /// @param given question → level; no entry for a question without one
    public boolean isMet(Map<String, Integer> given) {
      return levels.values().stream()
          .allMatch(wanted -> {
            var level = given.get(wanted.question());
            return level != null && level >= wanted.min() && level <= wanted.max();
          });
    }

    /// The answers that it is about, as an explanation remembers them: `DAT-03=1 GOV-02=3`. Where
    /// one of them changes, the explanation is about something else.
    public String situation(Map<String, Integer> given) {
      var parts = new ArrayList<String>();
      levels.keySet().forEach(question -> parts.add(question + "=" + given.get(question)));
      return String.join(" ", parts);
    }
  }
}
