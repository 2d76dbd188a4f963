package fr.gouvernail.questionnaire;

import java.util.List;

/// A document that a company gathers before an audit.
///
/// @param label what to look for
/// @param hint what may stand for it
/// @param questions ids of those that it is likely to prove
public record RequestedDocument(String id, Text label, Text hint, List<String> questions) {

  public RequestedDocument {
    questions = List.copyOf(questions);
  }
}
