/// Owns a company's uses of AI: ideas, use-case charters in editions, their approval, pilot,
/// service and end.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "tenancy",
      "identity",
      "shell",
      "shell::*",
      "questionnaire",
      "aiact",
      "catalogue",
      "classification",
      "classification::ui",
      "attachment::ui",
      "attachment",
      "deadline",
      "document",
      "awaiting",
      "seal",
      "tool",
      "ailead",
      "charter",
      "charter::model",
      "decision",
      "decision::ui"
    })
package fr.gouvernail.usecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
