/// Signing in through Keycloak, and signing out.
@NullMarked
package fr.gouvernail.identity.login;

import org.jspecify.annotations.NullMarked;
