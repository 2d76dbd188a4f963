/// Owns the tamper-evident log of a workspace: one entry per change, chained by hashes, never
/// altered.
@NullMarked
@ApplicationModule(allowedDependencies = {"shell", "shell::*", "identity", "tenancy"})
package fr.gouvernail.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
