/// Tells people what happened that concerns them, in the portal and by mail. It listens to the
/// events of the features; no feature knows it.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "tenancy",
      "identity",
      "shell",
      "shell::*",
      "questionnaire",
      "assessment",
      "assessment::inquiry",
      "assessment::preparation",
      "assessment::retention",
      "report",
      "roadmap",
      "members",
      "engagement::mission",
      "ailead",
      "decision",
      "charter",
      "charter::model",
      "acknowledgement",
      "usecase",
      "usecase::model",
      "prioritization::workshop"
    })
package fr.gouvernail.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
