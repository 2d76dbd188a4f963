/// Owns the pages that stand when the portal cannot draw its own: an address that nothing accepts,
/// a sign-in that fails, a database or Keycloak that does not answer.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.gouvernail.fallback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
