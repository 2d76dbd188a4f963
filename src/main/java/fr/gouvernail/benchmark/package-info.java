/// Owns the anonymous comparison of companies that agreed to it: frozen once a quarter, published
/// cell by cell under rules that let nobody infer one company's figure (content/scoring.md §9).
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
      "engagement"
    })
package fr.gouvernail.benchmark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
