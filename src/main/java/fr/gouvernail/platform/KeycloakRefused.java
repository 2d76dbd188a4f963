package fr.gouvernail.platform;

/// Keycloak refused to create an organization, an account or a membership.
public final class KeycloakRefused extends RuntimeException {
  KeycloakRefused(String what) {
    super(what);
  }
}
