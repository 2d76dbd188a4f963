package fr.gouvernail.identity.login;

import fr.gouvernail.fallback.FallbackPage;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.web.filter.OncePerRequestFilter;

/// Answers with a page of our own when Keycloak cannot be reached, instead of sending the browser
/// to an address where nobody answers. The page tries again by itself.
class KeycloakDownFilter extends OncePerRequestFilter {

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final long REMEMBER_NANOS = Duration.ofSeconds(5).toNanos();

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final URI realm;
  private volatile long lastSeenUp = System.nanoTime() - 2 * REMEMBER_NANOS;

  KeycloakDownFilter(KeycloakSettings keycloak) {
    realm = URI.create(keycloak.internalEndpoint(""));
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().startsWith(request.getContextPath() + "/oauth2/authorization/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isUp()) {
      chain.doFilter(request, response);
      return;
    }
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader("Retry-After", "10");
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("text/html");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response
        .getWriter()
        .write(FallbackPage.SIGN_IN_UNAVAILABLE.html(request.getHeader("Accept-Language"), ""));
  }

  private boolean isUp() {
    if (System.nanoTime() - lastSeenUp < REMEMBER_NANOS) {
      return true;
    }
    try {
      var answer =
          http.send(
              HttpRequest.newBuilder(realm).timeout(PATIENCE).build(),
              HttpResponse.BodyHandlers.discarding());
      if (answer.statusCode() == HttpServletResponse.SC_OK) {
        lastSeenUp = System.nanoTime();
        return true;
      }
      return false;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
