package fr.gouvernail.platform;

import org.springframework.boot.context.properties.ConfigurationProperties;

/// How the portal creates accounts in Keycloak.
///
/// @param url Keycloak as browsers reach it
/// @param internalUrl Keycloak as the portal reaches it; blank when it is the same
/// @param clientId the portal's own client, to which people return from Keycloak's pages
/// @param provisionerClientId the service account that manages people and organizations
/// @param provisionerClientSecret its secret
@ConfigurationProperties("gouvernail.keycloak")
record ProvisionerSettings(
    String url,
    String internalUrl,
    String realm,
    String clientId,
    String provisionerClientId,
    String provisionerClientSecret) {

  String server() {
    return internalUrl.isBlank() ? url : internalUrl;
  }
}
