/// Owns the classes of uses of AI under the AI Act: the interviews that lead to them, what each one
/// was classified as and under which law pack, who had doubtful points checked, what a lawyer
/// concludes otherwise, and what a newer pack changes. It knows a use by its id only.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "tenancy",
      "identity",
      "shell",
      "shell::*",
      "questionnaire",
      "aiact",
      "document",
      "seal",
      "awaiting",
      "deadline",
      "deadline::ui"
    })
package fr.gouvernail.classification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
