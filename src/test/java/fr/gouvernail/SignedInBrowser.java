package fr.gouvernail;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import fr.gouvernail.identity.SignedInPerson;
import fr.gouvernail.tenancy.PersonRef;
import java.net.URI;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// Asks the endpoints of the portal, through all that guards them, on behalf of a person.
public final class SignedInBrowser {

  private record SignedIn(PersonRef person) implements SignedInPerson, Principal {
    @Override
    public String getName() {
      return person.toString();
    }
  }

  private final MockMvc mvc;

  public SignedInBrowser(WebApplicationContext web) {
    // Each context has its own holder, and the last one that was built is known to all.
    SecurityContextHolder.setContextHolderStrategy(
        web.getBean(SecurityContextHolderStrategy.class));
    mvc = MockMvcBuilders.webAppContextSetup(web).apply(springSecurity()).build();
  }

  /// The answer to a GET.
  public MockHttpServletResponse get(String path, @Nullable PersonRef person) throws Exception {
    return send(HttpMethod.GET, path, person);
  }

  /// The answer to any request.
  ///
  /// @param person null before the sign-in
  public MockHttpServletResponse send(HttpMethod method, String path, @Nullable PersonRef person)
      throws Exception {
    var request = request(method, URI.create(path));
    if (person != null) {
      var token = new TestingAuthenticationToken(new SignedIn(person), "", "ROLE_USER");
      token.setAuthenticated(true);
      request.with(authentication(token));
    }
    return mvc.perform(request).andReturn().getResponse();
  }
}
