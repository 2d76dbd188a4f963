/// Owns consulting firms: their members, their clients with the mark of each, what clients grant
/// them and who is sent within it, what people from outside read there, the portfolio that shows a
/// consultant's clients side by side, and how a firm presents itself on its reports.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "tenancy",
      "identity",
      "shell",
      "shell::*",
      "document",
      "awaiting",
      "questionnaire",
      "scoring",
      "assessment",
      "roadmap",
      "roadmap::ui"
    })
package fr.gouvernail.engagement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
