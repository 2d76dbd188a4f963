/// Owns the roadmap of a company: the actions adopted from its audits and its own, by quarter, with
/// who does them and how far they are.
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
      "assessment"
    })
package fr.gouvernail.roadmap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
