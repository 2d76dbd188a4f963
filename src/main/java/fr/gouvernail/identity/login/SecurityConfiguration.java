package fr.gouvernail.identity.login;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.People;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.oauth2.client.oidc.session.InMemoryOidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/// Keycloak says who somebody is. Its endpoints are written out rather than discovered, so that the
/// portal starts while Keycloak is down.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeycloakSettings.class)
class SecurityConfiguration {

  private static final String CSP =
      "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline';"
          + " img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self' ws: wss:; frame-ancestors 'self';"
          + " object-src 'none'; base-uri 'self'; form-action 'self'";

  @Bean
  SecurityFilterChain portal(
      HttpSecurity http,
      KeycloakSettings keycloak,
      VaadinDefaultRequestCache wanted,
      EndedAtKeycloak ended,
      AccessPolicy policy,
      @Value("${gouvernail.url}") String url,
      @Value("${gouvernail.metrics-reader}") String metricsReader)
      throws Exception {
    http.authorizeHttpRequests(requests ->
        requests
            .requestMatchers(
                "/actuator/health/**",
                "/gouvernail/**",
                "/fonts/**",
                "/icons/**",
                "/favicon.svg",
                "/aura/**")
            .permitAll()
            .requestMatchers("/actuator/**")
            .denyAll());
    // What is no route goes on to the portal, which answers with its own page: missing and
    // forbidden look the same.
    http.with(
        VaadinSecurityConfigurer.vaadin(),
        vaadin ->
            vaadin
                .oauth2LoginPage("/oauth2/authorization/keycloak", "{baseUrl}/")
                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
    var refused = new RefusedSignIn(keycloak, url);
    http.oauth2Login(
        login -> login.failureHandler(refused).authorizedClientRepository(new UnkeptTokens()));
    http.addFilterBefore(new ClosedAccountFilter(policy, refused), AuthorizationFilter.class);
    wanted.setDelegateRequestCache(new WantedPage(url));
    http.oidcLogout(logout -> logout.backChannel(back -> back.logoutHandler(ended)));
    http.addFilterBefore(
        new KeycloakDownFilter(keycloak), OAuth2AuthorizationRequestRedirectFilter.class);
    http.headers(headers ->
        headers
            .contentSecurityPolicy(csp -> csp.policyDirectives(CSP))
            .referrerPolicy(Customizer.withDefaults()));
    return http.build();
  }

  /// Who is signed in by which of Keycloak's sessions.
  @Bean
  OidcSessionRegistry signedIn() {
    return new InMemoryOidcSessionRegistry();
  }

  /// Forgets sessions that ended in the portal itself.
  @Bean
  HttpSessionEventPublisher sessionEvents() {
    return new HttpSessionEventPublisher();
  }

  @Bean
  EndedAtKeycloak endedAtKeycloak(OidcSessionRegistry signedIn, TaskScheduler scheduler) {
    return new EndedAtKeycloak(signedIn, scheduler);
  }

  @Bean
  ClientRegistrationRepository clients(KeycloakSettings keycloak) {
    var oidc = "/protocol/openid-connect";
    return new InMemoryClientRegistrationRepository(
        ClientRegistration.withRegistrationId("keycloak")
            .clientId(keycloak.clientId())
            .clientSecret(keycloak.clientSecret())
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
            .scope("openid", "profile", "email", "organization:*")
            .issuerUri(keycloak.publicEndpoint(""))
            .authorizationUri(keycloak.publicEndpoint(oidc + "/auth"))
            .tokenUri(keycloak.internalEndpoint(oidc + "/token"))
            .jwkSetUri(keycloak.internalEndpoint(oidc + "/certs"))
            .userNameAttributeName(IdTokenClaimNames.SUB)
            .providerConfigurationMetadata(
                Map.of("end_session_endpoint", keycloak.publicEndpoint(oidc + "/logout")))
            .clientName("Keycloak")
            .build());
  }

  /// Joins the signed-in account to the person of our database. The token's organizations are not
  /// read: which workspaces a person may enter is written in our own table.
  @Bean
  OAuth2UserService<OidcUserRequest, OidcUser> oidcUsers(People people) {
    var delegate = new OidcUserService();
    return request -> {
      var user = delegate.loadUser(request);
      var email = user.getEmail();
      var subject = Objects.requireNonNull(user.getSubject(), "Keycloak names its users");
      var name = user.getFullName();
      var person =
          people
              .signIn(
                  subject,
                  email == null ? "" : email,
                  Boolean.TRUE.equals(user.getEmailVerified()),
                  name == null ? subject : name)
              .orElseThrow(
                  () -> new OAuth2AuthenticationException(new OAuth2Error(RefusedSignIn.CLOSED)));
      return new PortalUser(user, person);
    };
  }
}
