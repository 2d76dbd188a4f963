package fr.gouvernail.authoring.model;

import java.util.List;

/// When a question is asked: after certain answers to another one.
///
/// @param question key of the other one
/// @param statements keys of its statements; any of them is enough
public record AskedAfter(String question, List<String> statements) {
  public AskedAfter {
    statements = List.copyOf(statements);
  }
}
