/// Owns what waits for somebody's decision, and the register of what was decided: numbered without
/// gaps, never altered.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "tenancy",
      "identity",
      "shell",
      "shell::*",
      "document",
      "awaiting",
      "ailead"
    })
package fr.gouvernail.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
