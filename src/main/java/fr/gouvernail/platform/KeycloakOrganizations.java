package fr.gouvernail.platform;

import fr.gouvernail.identity.Internal;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.OrganizationDomainRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// Finds or creates organizations and accounts in Keycloak. Everything may be asked twice: what
/// exists is left as it is.
@Component
@EnableConfigurationProperties(ProvisionerSettings.class)
public class KeycloakOrganizations {

  private static final String UPDATE_PASSWORD = "UPDATE_PASSWORD";

  private final ProvisionerSettings settings;

  KeycloakOrganizations(ProvisionerSettings settings) {
    this.settings = settings;
  }

  /// An account to create.
  ///
  /// @param email also the user name
  /// @param name given names and family name in one text
  /// @param language of Keycloak's own pages and mails to this person
  /// @param password a first password, or empty to have Keycloak ask the person to choose one
  public record Account(String email, String name, Locale language, String password) {}

  /// An organization with the accounts that belong to it.
  ///
  /// @param alias the workspace's slug
  public record Organization(String alias, String name, List<Account> members) {}

  /// Whether Keycloak answers and accepts the service account.
  @Internal("start-up, which waits for it")
  public boolean isReachable() {
    try {
      return inRealm(realm -> realm.organizations().list(0, 1) != null);
    } catch (KeycloakRefused e) {
      return false;
    }
  }

  /// Makes sure that the organization and its accounts exist and belong together.
  ///
  /// @throws KeycloakRefused when Keycloak is away or refuses one of them
  @Internal("loading of companies; invitations, which checked their own permission")
  public void ensure(Organization wanted) {
    inRealm(realm -> {
      var organization = findOrCreate(realm, wanted);
      var members = realm.organizations().get(organization).members();
      for (var account : wanted.members()) {
        try (var answer = members.addMember(findOrCreate(realm, account))) {
          if (answer.getStatus() != Response.Status.CONFLICT.getStatusCode()) {
            check(answer, "member");
          }
        }
      }
      return true;
    });
  }

  /// Sends a link with which to choose a password to somebody who has none yet.
  ///
  /// @param valid how long the link works
  /// @return false when there is a password already, so that nothing was sent
  /// @throws KeycloakRefused when Keycloak is away, or cannot send mail
  @Internal("invitations, which checked their own permission")
  public boolean askForPassword(String email, Duration valid) {
    return inRealm(realm -> {
      var id = realm.users().searchByEmail(email, true).getFirst().getId();
      var user = realm.users().get(id);
      boolean has =
          user.credentials().stream()
              .anyMatch(c -> CredentialRepresentation.PASSWORD.equals(c.getType()));
      if (!has) {
        // Without an address of return: the client's own, which the realm knows, is offered.
        user.executeActionsEmail(
            settings.clientId(),
            null,
            Math.toIntExact(valid.toSeconds()),
            List.of(UPDATE_PASSWORD));
      }
      return !has;
    });
  }

  private static String findOrCreate(RealmResource realm, Organization wanted) {
    var known =
        realm.organizations().search(wanted.name(), true, 0, 10).stream()
            .filter(o -> wanted.alias().equals(o.getAlias()))
            .findFirst();
    if (known.isPresent()) {
      return known.get().getId();
    }
    var organization = new OrganizationRepresentation();
    organization.setName(wanted.name());
    organization.setAlias(wanted.alias());
    organization.setEnabled(true);
    organization.addDomain(new OrganizationDomainRepresentation(wanted.alias() + ".invalid"));
    organization.setAttributes(Map.of("slug", List.of(wanted.alias())));
    try (var answer = realm.organizations().create(organization)) {
      return created(answer, "organization " + wanted.alias());
    }
  }

  private static String findOrCreate(RealmResource realm, Account wanted) {
    var known = realm.users().searchByEmail(wanted.email(), true);
    if (!known.isEmpty()) {
      return known.getFirst().getId();
    }
    var user = new UserRepresentation();
    user.setUsername(wanted.email());
    user.setEmail(wanted.email());
    // Whoever opens the link of the invitation proves that the address is his or hers.
    user.setEmailVerified(!wanted.password().isEmpty());
    user.singleAttribute("locale", wanted.language().getLanguage());
    user.setEnabled(true);
    var space = wanted.name().indexOf(' ');
    user.setFirstName(space < 0 ? wanted.name() : wanted.name().substring(0, space));
    user.setLastName(space < 0 ? wanted.name() : wanted.name().substring(space + 1));
    if (wanted.password().isEmpty()) {
      user.setRequiredActions(List.of(UPDATE_PASSWORD));
    } else {
      var password = new CredentialRepresentation();
      password.setType(CredentialRepresentation.PASSWORD);
      password.setValue(wanted.password());
      password.setTemporary(false);
      user.setCredentials(List.of(password));
    }
    try (var answer = realm.users().create(user)) {
      return created(answer, "account");
    }
  }

  private static String created(Response answer, String what) {
    check(answer, what);
    var location = answer.getLocation().getPath();
    return location.substring(location.lastIndexOf('/') + 1);
  }

  private static void check(Response answer, String what) {
    if (answer.getStatus() >= 300) {
      throw new KeycloakRefused(what + ": " + answer.getStatus());
    }
  }

  private <T> T inRealm(Function<RealmResource, T> work) {
    // A person waits for the answer.
    var client =
        ClientBuilder.newBuilder()
            .connectTimeout(3, TimeUnit.SECONDS)
            .readTimeout(15, TimeUnit.SECONDS)
            .register(JacksonProvider.class, 100)
            .build();
    try (var keycloak =
        KeycloakBuilder.builder()
            .resteasyClient(client)
            .serverUrl(settings.server())
            .realm(settings.realm())
            .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
            .clientId(settings.provisionerClientId())
            .clientSecret(settings.provisionerClientSecret())
            .build()) {
      return work.apply(keycloak.realm(settings.realm()));
    } catch (ProcessingException | WebApplicationException e) {
      throw new KeycloakRefused("Keycloak: " + e.getMessage(), e);
    }
  }
}
