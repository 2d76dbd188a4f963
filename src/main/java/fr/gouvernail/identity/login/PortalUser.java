package fr.gouvernail.identity.login;

import fr.gouvernail.identity.SignedInPerson;
import fr.gouvernail.tenancy.PersonRef;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/// Whom Keycloak signed in, as our database knows the person. Authorities from the token are kept
/// for Spring Security's own use; they decide nothing here.
class PortalUser extends DefaultOidcUser implements SignedInPerson {

  private final PersonRef person;

  PortalUser(OidcUser user, PersonRef person) {
    super(user.getAuthorities(), user.getIdToken(), user.getUserInfo());
    this.person = person;
  }

  @Override
  public PersonRef person() {
    return person;
  }
}
