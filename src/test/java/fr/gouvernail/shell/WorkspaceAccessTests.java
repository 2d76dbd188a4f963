package fr.gouvernail.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.RouteConfiguration;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Seen;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.identity.Role;
import fr.gouvernail.identity.SignedInPerson;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class WorkspaceAccessTests extends SpringBrowserlessTest {

  record SignedIn(PersonRef person) implements SignedInPerson, Principal {
    @Override
    public String getName() {
      return person.toString();
    }
  }

  static class UndeclaredView extends Main {}

  @Autowired TestCompanies companies;

  Workspace company;
  Workspace other;

  @BeforeEach
  void twoCompanies() {
    company = companies.company();
    other = companies.company();
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void letsAMemberInAndRemembersTheCompanyInTheTab() {
    signIn(companies.member(company, Role.EMPLOYEE));
    open("t/" + company.slug() + "/help");
    assertThat(find(HelpView.class).all()).hasSize(1);
    assertThat(UiTenant.of(UI.getCurrent())).contains(company);
  }

  @Test
  void showsTheSamePageForAnotherCompanyAMissingOneAndAMissingView() {
    signIn(companies.member(company, Role.DIRECTOR));
    var foreign = pageAt("t/" + other.slug() + "/help");
    assertThat(foreign).contains("Page introuvable");
    assertThat(pageAt("t/no-such-company/help")).isEqualTo(foreign);
    assertThat(pageAt("t/" + company.slug() + "/no-such-view")).isEqualTo(foreign);
    assertThat(pageAt("t/" + company.slug().toUpperCase(Locale.ROOT) + "/help")).isEqualTo(foreign);
    assertThat(UiTenant.of(UI.getCurrent())).isEmpty();
  }

  @Test
  void refusesAViewThatDeclaresNoRight() {
    RouteConfiguration.forApplicationScope()
        .setRoute("t/:tenant/undeclared", UndeclaredView.class, List.of(TenantLayout.class));
    try {
      signIn(companies.member(company, Role.DIRECTOR));
      assertThat(pageAt("t/" + company.slug() + "/undeclared")).contains("Page introuvable");
    } finally {
      RouteConfiguration.forApplicationScope().removeRoute(UndeclaredView.class);
    }
  }

  @Test
  void offersTheOtherCompaniesAsPlainLinks() {
    var person = companies.member(company, Role.DIRECTOR);
    signIn(person);
    companies.alsoMember(person, other, Role.EMPLOYEE);
    open("");
    assertThat(Seen.title()).isEqualTo("Quelle entreprise ouvrir ?");
    assertThat(Seen.page().select("main a").eachAttr("href"))
        .contains("/t/" + company.slug(), "/t/" + other.slug());
  }

  private void open(String path) {
    UI.getCurrent().setLocale(Locale.FRENCH);
    UI.getCurrent().navigate(path);
  }

  private String pageAt(String path) {
    open(path);
    return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
        .map(shown -> shown.getElement().getOuterHTML())
        .reduce("", String::concat);
  }

  private static void signIn(PersonRef person) {
    var token = new TestingAuthenticationToken(new SignedIn(person), "", "ROLE_USER");
    token.setAuthenticated(true);
    SecurityContextHolder.getContext().setAuthentication(token);
  }
}
