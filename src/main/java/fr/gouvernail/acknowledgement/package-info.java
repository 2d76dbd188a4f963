/// Owns who has read the charter: one campaign for each major version, what each person is asked
/// and acknowledges, with receipts that are never altered, and people without e-mail.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "tenancy",
      "identity",
      "shell",
      "shell::*",
      "document",
      "awaiting",
      "charter",
      "charter::model"
    })
package fr.gouvernail.acknowledgement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
