package fr.gouvernail.charter.ui;

import fr.gouvernail.charter.CharterDraft;

/// A question of the assistant on screen.
interface Question {

  /// Shows what the draft is now.
  ///
  /// @param own whether the person who looks at it changed something, and not somebody else
  void show(CharterDraft draft, boolean own);

  /// The variable, option or cell that it asks.
  String target();

  /// Puts the cursor there.
  void focus();
}
