package fr.gouvernail.identity.login;

import fr.gouvernail.fallback.FallbackPage;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.util.WebUtils;

/// Says why somebody did not come in. Asking Keycloak again by itself would go round for ever: it
/// knows the person and sends him or her straight back. Only a session that was replaced meanwhile
/// is tried again, once.
class RefusedSignIn implements AuthenticationFailureHandler {

  /// The error of an account that Keycloak knows and the portal does not let in.
  static final String CLOSED = "account_closed";

  private static final String AGAIN = "GOUVERNAIL_AGAIN";
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
    } else if (lostItsSession(failure) && !triedAgain(request)) {
      var mark = new Cookie(AGAIN, "1");
      mark.setPath("/");
      mark.setHttpOnly(true);
      mark.setSecure(request.isSecure());
      mark.setAttribute("SameSite", "Lax");
      mark.setMaxAge(20);
      response.addCookie(mark);
      response.sendRedirect("/oauth2/authorization/keycloak");
    } else {
      answer(response, FallbackPage.SIGN_IN_FAILED.html(request.getHeader(LANGUAGES), "/"));
    }
  }

  private static boolean lostItsSession(AuthenticationException failure) {
    return failure instanceof OAuth2AuthenticationException refused
        && refused.getError().getErrorCode().equals("authorization_request_not_found");
  }

  private static boolean triedAgain(HttpServletRequest request) {
    return WebUtils.getCookie(request, AGAIN) != null;
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
