package fr.gouvernail.authoring.model;

import org.jspecify.annotations.Nullable;

/// A dimension or a question of a draft.
///
/// @param key stays the same over all editions
/// @param parent key of the dimension that it stands in; null at the top
public record Piece(
    String key, @Nullable String parent, boolean question, Stamp stamp, Content content) {

  /// The same in another dimension.
  public Piece under(@Nullable String other) {
    return new Piece(key, other, question, stamp, content);
  }

  /// The same in other words.
  public Piece says(Content other, Stamp by) {
    return new Piece(key, parent, question, by, other);
  }
}
