package fr.gouvernail.identity.login;

import fr.gouvernail.fallback.FallbackPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/// Says why somebody did not come in. Asking Keycloak again by itself would go round for ever: it
/// knows the person and sends him or her straight back.
class RefusedSignIn implements AuthenticationFailureHandler {

  /// The error of an account that Keycloak knows and the portal does not let in.
  static final String CLOSED = "account_closed";

  private static final String LANGUAGES = "Accept-Language";

  private final String signOut;

  RefusedSignIn(KeycloakSettings keycloak, String portal) {
    signOut =
        keycloak.publicEndpoint("/protocol/openid-connect/logout")
            + "?client_id="
            + keycloak.clientId()
            + "&post_logout_redirect_uri="
            + URLEncoder.encode(portal + "/", StandardCharsets.UTF_8);
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    if (failure instanceof OAuth2AuthenticationException refused
        && refused.getError().getErrorCode().equals(CLOSED)) {
      closed(request, response);
    } else {
      answer(response, FallbackPage.SIGN_IN_FAILED.html(request.getHeader(LANGUAGES), "/"));
    }
  }

  /// Says that the account is closed, and offers to sign in with another one.
  void closed(HttpServletRequest request, HttpServletResponse response) throws IOException {
    answer(response, FallbackPage.SIGN_IN_REFUSED.html(request.getHeader(LANGUAGES), signOut));
  }

  private static void answer(HttpServletResponse response, String page) throws IOException {
    response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("text/html");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.getWriter().write(page);
  }
}
