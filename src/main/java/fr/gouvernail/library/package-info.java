/// Owns the libraries of a consulting firm: questionnaires that its members import or publish, each
/// edition kept as it was. Every member of the firm sees them, nobody else does.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "tenancy",
      "identity",
      "shell",
      "shell::*",
      "engagement",
      "questionnaire",
      "framework",
      "framework::exchange",
      "framework::ui",
      "seal"
    })
package fr.gouvernail.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
