package fr.gouvernail.charter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Seen;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.charter.CharterService;
import fr.gouvernail.charter.CharterState;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Role;
import fr.gouvernail.identity.SignedInPerson;
import fr.gouvernail.sample.SampleData;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.security.Principal;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
@Import(SampleData.class)
class CharterViewTests extends SpringBrowserlessTest {

  record SignedIn(PersonRef person) implements SignedInPerson, Principal {
    @Override
    public String getName() {
      return person.toString();
    }
  }

  @Autowired SampleData sample;
  @Autowired TestCompanies companies;
  @Autowired CharterService charters;
  @Autowired People people;
  @Autowired Statements statements;

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void anEmployeeReadsTheVersionThatCounts() {
    var company = sample.company("ateliers-brevanne");
    signIn(holding(company, Role.EMPLOYEE));
    UI.getCurrent().navigate("t/" + company.slug() + "/help");
    assertThat(statements.during(() -> open(company, QueryParameters.empty())))
        .hasSizeLessThanOrEqualTo(3);
    assertThat(Seen.title()).isEqualTo("Ce que la charte permet, et ce qu’elle demande.");
    assertThat(Seen.text())
        .contains("version 1.1", "L’essentiel en dix règles", "Transcription de réunions")
        .doesNotContain("1.2", "{{", "<!--");
  }

  @Test
  void whatChangedIsShownWordByWord() {
    var company = sample.company("ateliers-brevanne");
    signIn(holding(company, Role.EMPLOYEE));
    open(company, QueryParameters.empty());
    Seen.act("Voir ce qui change depuis la version 1.0");
    assertThat(Seen.page().select("ins").text()).contains("Transcription de réunions");
    Seen.act("Lire le texte");
    assertThat(Seen.page().select("ins")).isEmpty();
  }

  @Test
  void whatIsInPreparationIsForReviewersOnly() {
    var company = sample.company("ateliers-brevanne");
    var lead = holding(company, Role.AI_LEAD);
    var draft =
        CurrentTenant.call(
            company.id(),
            () ->
                Caller.callAs(
                    lead,
                    () ->
                        charters.versions().stream()
                            .filter(row -> row.state() == CharterState.DRAFT)
                            .findFirst()
                            .orElseThrow()
                            .id()));
    var address = QueryParameters.of(CharterView.VERSION, draft.toString());
    signIn(lead);
    open(company, address);
    assertThat(Seen.text()).contains("Ce texte est en préparation");
    UI.getCurrent().navigate("t/" + company.slug() + "/help");
    signIn(holding(company, Role.EMPLOYEE));
    open(company, address);
    assertThat(Seen.title()).isEqualTo("Page introuvable");
  }

  @Test
  void aCompanyWithoutCharterIsToldSo() {
    var company = companies.company();
    signIn(companies.member(company, Role.EMPLOYEE));
    open(company, QueryParameters.empty());
    assertThat(Seen.title()).isEqualTo("L’entreprise n’a pas encore de charte.");
  }

  private PersonRef holding(Workspace company, Role role) {
    return CurrentTenant.call(
        company.id(), () -> people.holding(Set.of(role)).stream().findFirst().orElseThrow());
  }

  private static void open(Workspace company, QueryParameters query) {
    UI.getCurrent().setLocale(Locale.FRENCH);
    UI.getCurrent().navigate("t/" + company.slug() + "/charter", query);
  }

  private static void signIn(PersonRef person) {
    var token = new TestingAuthenticationToken(new SignedIn(person), "", "ROLE_USER");
    token.setAuthenticated(true);
    SecurityContextHolder.getContext().setAuthentication(token);
  }
}
