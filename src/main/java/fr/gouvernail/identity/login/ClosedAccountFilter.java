package fr.gouvernail.identity.login;

import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.SignedInPerson;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Ends the session of somebody whose account was closed meanwhile, as soon as he or she asks for a
/// page. Whatever an open page asks for is refused by the rights themselves.
class ClosedAccountFilter extends OncePerRequestFilter {

  private final AccessPolicy policy;
  private final RefusedSignIn refused;

  ClosedAccountFilter(AccessPolicy policy, RefusedSignIn refused) {
    this.policy = policy;
    this.refused = refused;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var accepted = request.getHeader("Accept");
    return !request.getMethod().equals("GET")
        || accepted == null
        || !accepted.contains("text/html");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication != null
        && authentication.getPrincipal() instanceof SignedInPerson user
        && !policy.isEnabled(user.person())) {
      SecurityContextHolder.clearContext();
      var session = request.getSession(false);
      if (session != null) {
        session.invalidate();
      }
      refused.closed(request, response);
      return;
    }
    chain.doFilter(request, response);
  }
}
