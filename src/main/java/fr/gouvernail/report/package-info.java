/// Owns what is read and taken away of a closed assessment: the result page, the report, the
/// exports.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "tenancy",
      "identity",
      "shell",
      "shell::*",
      "document",
      "questionnaire",
      "scoring",
      "assessment",
      "assessment::retention",
      "attachment",
      "attachment::ui",
      "roadmap",
      "roadmap::ui"
    })
package fr.gouvernail.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
