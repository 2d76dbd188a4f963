/// Owns the boundary between companies: who the current tenant is, the base type of everything that
/// belongs to one, the directory of workspaces, and the events and refusals that all modules share.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.gouvernail.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
