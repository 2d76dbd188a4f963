package fr.gouvernail.identity.login;

import org.springframework.boot.context.properties.ConfigurationProperties;

/// Where Keycloak is and how the portal presents itself there.
///
/// @param url as browsers reach it, without the realm
/// @param internalUrl as the portal reaches it; the same as `url` unless there is a network in
///   between
/// @param realm the one realm of the product
/// @param clientId the portal's client
/// @param clientSecret its secret
@ConfigurationProperties("gouvernail.keycloak")
record KeycloakSettings(
    String url, String internalUrl, String realm, String clientId, String clientSecret) {

  String publicEndpoint(String path) {
    return url + "/realms/" + realm + path;
  }

  String internalEndpoint(String path) {
    return (internalUrl.isBlank() ? url : internalUrl) + "/realms/" + realm + path;
  }
}
