/// Owns what people ask about their own use of AI: « Puis-je ? », answered by the charter in force,
/// and their wish for a tool or another use of one, which somebody decides.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "tenancy",
      "identity",
      "shell",
      "shell::*",
      "questionnaire",
      "awaiting",
      "ailead",
      "tool",
      "charter",
      "charter::model",
      "decision",
      "decision::ui"
    })
package fr.gouvernail.usecheck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
