package fr.gouvernail.charter.ui;

import fr.gouvernail.charter.CharterDraft;

/// What is asked at one step of the assistant.
interface Step {

  /// Shows what the draft is now.
  ///
  /// @param own whether the person who looks at it changed something, and not somebody else
  void show(CharterDraft draft, boolean own);

  /// Puts the cursor at what the target of a finding names, where it is asked here.
  void focus(String target);
}
