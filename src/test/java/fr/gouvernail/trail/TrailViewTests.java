package fr.gouvernail.trail;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Seen;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.identity.SignedInPerson;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.tool.ToolForm;
import fr.gouvernail.tool.ToolService;
import fr.gouvernail.tool.ToolStatus;
import java.security.Principal;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/// The page of the trail.
@PortalTest
class TrailViewTests extends SpringBrowserlessTest {

  record SignedIn(PersonRef person) implements SignedInPerson, Principal {
    @Override
    public String getName() {
      return person.toString();
    }
  }

  @Autowired TestCompanies companies;
  @Autowired ToolService tools;
  @Autowired Statements statements;

  Workspace company;
  PersonRef director;

  @BeforeEach
  void aCompanyWithATool() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    CurrentTenant.run(
        company.id(), () -> Caller.runAs(director, () -> tools.add(tool("Traducteur"))));
    signIn();
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void namesWhatAnEntryIsAbout() {
    UI.getCurrent().navigate("t/" + company.slug() + "/trail");
    assertThat(Seen.text()).contains("Traducteur");
  }

  /// The entries, the tools, the people.
  @Test
  void asksOnlyTheModulesOfTheEntriesForNames() {
    UI.getCurrent().navigate("t/" + company.slug() + "/help");
    assertThat(statements.during(() -> UI.getCurrent().navigate("t/" + company.slug() + "/trail")))
        .hasSize(3);
  }

  private static ToolForm tool(String name) {
    return new ToolForm(
        name, ToolStatus.AUTHORISED, null, null, "", null, null, "", "", null, null, "");
  }

  private void signIn() {
    UI.getCurrent().setLocale(Locale.FRENCH);
    SecurityContextHolder.getContext()
        .setAuthentication(new TestingAuthenticationToken(new SignedIn(director), "", "ROLE_USER"));
  }
}
