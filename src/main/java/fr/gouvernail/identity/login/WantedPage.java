package fr.gouvernail.identity.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/// The page that somebody asked for before signing in. It is kept in the browser rather than in the
/// session, so that it outlives a session that is replaced while signing in, as happens when a page
/// that was open before a restart calls the server at the same time. Only an address of this portal
/// is followed.
class WantedPage extends CookieRequestCache {

  /// How long somebody may take to sign in.
  private static final Duration PATIENCE = Duration.ofMinutes(30);

  private final String portal;

  /// @param portal the public address of the portal, without a slash at its end
  WantedPage(String portal) {
    this.portal = portal;
    setRequestMatcher(WantedPage::isNavigation);
    setCookieCustomizer(cookie -> {
      cookie.setAttribute("SameSite", "Lax");
      cookie.setMaxAge((int) PATIENCE.toSeconds());
    });
  }

  /// What a page fetches by itself is not where somebody wants to go.
  private static boolean isNavigation(HttpServletRequest request) {
    var mode = request.getHeader("Sec-Fetch-Mode");
    return "GET".equals(request.getMethod()) && (mode == null || mode.equals("navigate"));
  }

  @Override
  public @Nullable SavedRequest getRequest(
      HttpServletRequest request, HttpServletResponse response) {
    var saved = super.getRequest(request, response);
    return saved != null && saved.getRedirectUrl().startsWith(portal + "/") ? saved : null;
  }
}
