package fr.gouvernail.usecase;

/// What became of an idea. The texts are `usecase.idea.state.<STATE>` in the bundles.
public enum IdeaState {
  /// Waits for somebody who takes it up.
  OPEN,
  /// Somebody writes its charter.
  ADOPTED,
  /// Somebody said why not.
  DECLINED,
  /// Taken back by whoever filed it.
  WITHDRAWN
}
