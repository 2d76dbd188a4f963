package fr.gouvernail.identity.login;

import fr.gouvernail.identity.SignedInPerson;
import fr.gouvernail.tenancy.PersonRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/// Whom Keycloak signed in, as our database knows the person. Of the token stays in memory what
/// ends the session at Keycloak, or lets Keycloak end it here; its authorities decide nothing here.
class PortalUser extends DefaultOidcUser implements SignedInPerson {

  private static final Set<String> KEPT =
      Set.of(IdTokenClaimNames.ISS, IdTokenClaimNames.SUB, IdTokenClaimNames.AUD, "sid");

  private final PersonRef person;

  PortalUser(OidcUser user, PersonRef person) {
    super(List.of(), kept(user.getIdToken()));
    this.person = person;
  }

  private static OidcIdToken kept(OidcIdToken token) {
    var claims = new HashMap<>(token.getClaims());
    claims.keySet().retainAll(KEPT);
    return new OidcIdToken(
        token.getTokenValue(), token.getIssuedAt(), token.getExpiresAt(), Map.copyOf(claims));
  }

  @Override
  public PersonRef person() {
    return person;
  }
}
