/// Owns the accounts side of a workspace: its organization and its people in Keycloak.
@NullMarked
@ApplicationModule(allowedDependencies = {"identity", "tenancy"})
package fr.gouvernail.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
