/// The first page of a workspace, for each role what awaits there today. It only puts together what
/// the other modules know.
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
      "awaiting",
      "decision",
      "decision::ui",
      "usecheck::ui",
      "roadmap",
      "roadmap::ui"
    })
package fr.gouvernail.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
