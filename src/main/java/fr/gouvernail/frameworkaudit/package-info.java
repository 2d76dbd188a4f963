/// Owns the audits of a company on a questionnaire of others: what was answered, scored on the
/// questionnaire's own scale, from the first answer to the closed and frozen result.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "tenancy",
      "identity",
      "shell",
      "shell::*",
      "document",
      "framework",
      "framework::ui",
      "library",
      "seal"
    })
package fr.gouvernail.frameworkaudit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
