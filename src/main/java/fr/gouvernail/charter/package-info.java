/// Owns a company's AI use charter: its versions with their drafts, clauses, comments, opinions,
/// approval and coming into force.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "tenancy",
      "identity",
      "shell",
      "shell::*",
      "questionnaire",
      "tool",
      "awaiting"
    })
package fr.gouvernail.charter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
