package fr.gouvernail.identity.login;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class WantedPageTests {

  private static final String PAGE = "http://localhost/t/ateliers-brevanne/assessments";

  private final WantedPage wanted = new WantedPage("http://localhost");

  @Test
  void remembersAPageThatSomebodyOpensWithoutASession() {
    var request = asked("navigate");
    var response = new MockHttpServletResponse();
    wanted.saveRequest(request, response);

    assertThat(followed(response.getCookie("REDIRECT_URI"))).isEqualTo(PAGE);
    assertThat(request.getSession(false)).isNull();
  }

  @Test
  void forgetsWhatAPageFetchesByItself() {
    var response = new MockHttpServletResponse();
    wanted.saveRequest(asked("cors"), response);

    assertThat(response.getCookies()).isEmpty();
  }

  @Test
  void neverLeadsToAnotherSite() {
    for (var address :
        new String[] {"http://elsewhere.example/t/x", "http://localhost.elsewhere.example/"}) {
      var forged = Base64.getEncoder().encodeToString(address.getBytes(StandardCharsets.UTF_8));
      assertThat(followed(new Cookie("REDIRECT_URI", forged))).isNull();
    }
  }

  private @Nullable String followed(@Nullable Cookie cookie) {
    var request = new MockHttpServletRequest("GET", "/login/oauth2/code/keycloak");
    request.setCookies(cookie);
    var saved = wanted.getRequest(request, new MockHttpServletResponse());
    return saved == null ? null : saved.getRedirectUrl();
  }

  private static MockHttpServletRequest asked(String mode) {
    var request = new MockHttpServletRequest("GET", "/t/ateliers-brevanne/assessments");
    request.addHeader("Sec-Fetch-Mode", mode);
    return request;
  }
}
