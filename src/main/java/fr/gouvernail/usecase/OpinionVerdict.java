package fr.gouvernail.usecase;

/// What somebody thinks of a use. The texts are `usecase.opinion.<VERDICT>` in the bundles.
public enum OpinionVerdict {
  FAVOURABLE,
  /// Favourable on conditions, which the words say.
  RESERVED,
  UNFAVOURABLE
}
