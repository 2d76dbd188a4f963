package fr.gouvernail.charter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import fr.gouvernail.MovingClock;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Seen;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.charter.CharterService;
import fr.gouvernail.charter.CharterState;
import fr.gouvernail.charter.CharterSteps;
import fr.gouvernail.charter.CharterSteps.Office;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Role;
import fr.gouvernail.identity.SignedInPerson;
import fr.gouvernail.sample.SampleData;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.tool.Agreement;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolClass;
import fr.gouvernail.tool.ToolForm;
import fr.gouvernail.tool.ToolService;
import fr.gouvernail.tool.ToolStatus;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
@Import({SampleData.class, MovingClock.class})
class CharterViewTests extends SpringBrowserlessTest {

  private static final ToolForm TOOL =
      new ToolForm(
          "Assistant d’essai",
          ToolStatus.AUTHORISED,
          ToolClass.T2,
          DataLevel.C1,
          "Union européenne",
          Agreement.SIGNED,
          false,
          "Rédiger",
          "Professionnel",
          null,
          null,
          "");

  record SignedIn(PersonRef person) implements SignedInPerson, Principal {
    @Override
    public String getName() {
      return person.toString();
    }
  }

  @Autowired SampleData sample;
  @Autowired TestCompanies companies;
  @Autowired CharterService charters;
  @Autowired CharterSteps steps;
  @Autowired ToolService tools;
  @Autowired MovingClock.Ahead clock;
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
  void everyVersionCanBeTakenAway() {
    var company = sample.company("ateliers-brevanne");
    signIn(holding(company, Role.EMPLOYEE));
    open(company, QueryParameters.empty());
    assertThat(Seen.page().select("a[download]").eachAttr("download"))
        .containsExactly(
            "charte-ia-ateliers-brevanne-1.1.pdf", "charte-ia-ateliers-brevanne-1.1.docx");
  }

  @Test
  void theReviewIsAnnouncedAndAPastOneStandsOnThePage() {
    var company = companies.company();
    var office =
        new Office(
            company,
            companies.member(company, Role.DIRECTOR),
            companies.member(company, Role.AI_LEAD));
    var today = LocalDate.now(company.zone());
    var tool =
        CurrentTenant.call(
            company.id(), () -> Caller.callAs(office.director(), () -> tools.add(TOOL)));
    steps.approved(office, today, today.plusMonths(4), List.of(tool));
    signIn(companies.member(company, Role.EMPLOYEE));
    open(company, QueryParameters.empty());
    assertThat(Seen.text()).doesNotContain("À réviser dans", "date de révision est passée");

    clock.move(Duration.between(Instant.now(), at(company, today.plusMonths(4).minusDays(30))));
    again(company);
    assertThat(Seen.text()).contains("À réviser dans 30 jours au plus tard");
    clock.move(Duration.ofDays(31));
    again(company);
    assertThat(Seen.text()).contains("La date de révision est passée depuis le");
  }

  private static Instant at(Workspace company, LocalDate day) {
    return day.atTime(12, 0).atZone(company.zone()).toInstant();
  }

  private static void again(Workspace company) {
    UI.getCurrent().navigate("t/" + company.slug() + "/help");
    open(company, QueryParameters.empty());
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
