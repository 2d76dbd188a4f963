/// Owns the questionnaires that a consulting firm writes itself, while they are drafts. A draft is
/// half of a library: tried as one, and published as its next edition on the firm's shelf.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "tenancy",
      "identity",
      "shell",
      "shell::*",
      "awaiting",
      "engagement",
      "questionnaire",
      "framework",
      "framework::exchange",
      "framework::ui",
      "frameworkaudit",
      "frameworkaudit::ui",
      "library",
      "library::ui"
    })
package fr.gouvernail.authoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
