package fr.gouvernail.charter.model;

import org.jspecify.annotations.Nullable;

/// What a company did with one clause.
///
/// @param id the model's clause, or the id of the company's own
/// @param title without number
/// @param markdown may hold placeholders, no conditions
/// @param baseTitle the model's title that it was edited from; null for an own clause
/// @param base the model's text, options chosen, that it was edited from; null for an own clause
/// @param after own clauses: id of the clause after which it stands
public record ClauseEdit(
    String id,
    Kind kind,
    String title,
    String markdown,
    @Nullable String baseTitle,
    @Nullable String base,
    @Nullable String after) {

  /// What was done.
  public enum Kind {
    /// The company's own clause.
    OWN,
    /// A clause of the model in the company's words.
    EDITED,
    /// A clause of the model left out.
    REMOVED
  }
}
