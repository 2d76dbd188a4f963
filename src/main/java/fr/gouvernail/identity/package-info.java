/// Owns who a person is and what he or she may do here: persons (whom Keycloak knows), memberships
/// with roles and dates, the one table of roles and permissions, and the checks that read it.
@NullMarked
@ApplicationModule(allowedDependencies = {"tenancy", "fallback"})
package fr.gouvernail.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
