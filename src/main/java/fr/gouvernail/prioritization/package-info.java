/// Owns what a company starts with: where its uses of AI stand between impact and feasibility,
/// workshops in which several people score them in secret, and which one makes the first pilot.
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
      "awaiting",
      "usecase",
      "usecase::model"
    })
package fr.gouvernail.prioritization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
