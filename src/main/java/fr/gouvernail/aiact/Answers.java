package fr.gouvernail.aiact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What somebody answered to the questions of a pack, the ones included that an earlier answer now
/// skips: going back loses nothing.
///
/// @param chosen ids of options by question; empty where none of them applies
public record Answers(Map<String, List<String>> chosen) {

  public static final Answers NONE = new Answers(Map.of());

  public Answers {
    var copy = new LinkedHashMap<String, List<String>>();
    chosen.forEach((question, options) -> copy.put(question, List.copyOf(options)));
    chosen = Collections.unmodifiableMap(copy);
  }

  /// The same with this question answered so.
  public Answers with(String question, List<String> options) {
    var answers = new LinkedHashMap<>(chosen);
    answers.put(question, options);
    return new Answers(answers);
  }

  /// The same with this question not answered.
  public Answers without(String question) {
    var answers = new LinkedHashMap<>(chosen);
    answers.remove(question);
    return new Answers(answers);
  }
}
