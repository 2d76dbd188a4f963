package fr.gouvernail.authoring;

import java.util.UUID;

/// From what a questionnaire is written.
public sealed interface Beginning {

  /// Nothing but a scale and a first dimension.
  ///
  /// @param title in French; may be empty
  record Blank(String title) implements Beginning {}

  /// A copy of our own questionnaire.
  record OwnModel() implements Beginning {}

  /// A copy of an edition of the firm.
  ///
  /// @param declared that the caller says that its licence allows it, where its words do not tell
  record Copy(UUID edition, boolean declared) implements Beginning {}

  /// The next edition of a questionnaire that the firm wrote.
  record Next(UUID edition) implements Beginning {}
}
