package fr.gouvernail.report;

import java.util.List;

/// A sentence that names questions; a screen makes links of them.
///
/// @param marked the sentence with [#MARK] in place of each question
/// @param questions their ids, in the order of the marks
public record Sentence(String marked, List<String> questions) {

  /// Unicode's placeholder for an object inside a text.
  public static final String MARK = "\ufffc";

  public Sentence {
    questions = List.copyOf(questions);
  }

  static Sentence of(String text) {
    return new Sentence(text, List.of());
  }

  /// The same sentence with another one after it.
  Sentence then(String text) {
    return new Sentence(marked + " " + text, questions);
  }

  /// The sentence in plain words.
  public String text() {
    var text = marked;
    for (var question : questions) {
      text = text.replaceFirst(MARK, question);
    }
    return text;
  }
}
