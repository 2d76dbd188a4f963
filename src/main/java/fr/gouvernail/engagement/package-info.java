/// Owns consulting firms: their members, their clients with the mark of each, who is assigned to
/// which client, and the portfolio that shows a consultant's clients side by side.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "tenancy",
      "identity",
      "shell",
      "shell::*",
      "questionnaire",
      "scoring",
      "assessment",
      "roadmap",
      "roadmap::ui"
    })
package fr.gouvernail.engagement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
