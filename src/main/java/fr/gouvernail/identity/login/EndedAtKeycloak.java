package fr.gouvernail.identity.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/// Ends the portal's sessions when Keycloak says that theirs is over.
///
/// Keycloak says so a moment before it ends its own: an open page that asked at once would be
/// signed in again. So the portal waits for that moment too.
class EndedAtKeycloak implements LogoutHandler, HttpSessionListener, HttpSessionIdListener {

  private static final Duration A_MOMENT = Duration.ofSeconds(1);

  private final OidcSessionRegistry signedIn;
  private final TaskScheduler later;
  private final Map<String, HttpSession> sessions = new ConcurrentHashMap<>();

  EndedAtKeycloak(OidcSessionRegistry signedIn, TaskScheduler later) {
    this.signedIn = signedIn;
    this.later = later;
  }

  @Override
  public void logout(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Authentication authentication) {
    if (authentication != null && authentication.getPrincipal() instanceof OidcLogoutToken token) {
      signedIn
          .removeSessionInformation(token)
          .forEach(session ->
              later.schedule(
                  () -> end(session.getSessionId()), later.getClock().instant().plus(A_MOMENT)));
    }
  }

  private void end(String id) {
    var session = sessions.remove(id);
    if (session != null) {
      session.invalidate();
    }
  }

  @Override
  public void sessionCreated(HttpSessionEvent event) {
    sessions.put(event.getSession().getId(), event.getSession());
  }

  @Override
  public void sessionIdChanged(HttpSessionEvent event, String before) {
    sessions.remove(before);
    sessions.put(event.getSession().getId(), event.getSession());
  }

  @Override
  public void sessionDestroyed(HttpSessionEvent event) {
    sessions.remove(event.getSession().getId());
  }
}
