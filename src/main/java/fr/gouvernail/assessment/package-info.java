/// Owns the maturity assessments of a company: their answers, from the first one to the closed and
/// frozen result.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "tenancy",
      "identity",
      "shell",
      "shell::*",
      "awaiting",
      "questionnaire",
      "scoring",
      "document",
      "seal",
      "attachment",
      "attachment::ui"
    })
package fr.gouvernail.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
