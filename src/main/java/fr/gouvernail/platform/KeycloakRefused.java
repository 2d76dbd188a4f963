package fr.gouvernail.platform;

/// Keycloak cannot be reached, or refused to create an organization, an account or a membership, or
/// could not send a mail. Asking again finishes what was begun.
public final class KeycloakRefused extends RuntimeException {
  KeycloakRefused(String what) {
    super(what);
  }

  KeycloakRefused(String what, Throwable cause) {
    super(what, cause);
  }
}
