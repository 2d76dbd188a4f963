package fr.gouvernail.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Seen;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.assessment.AssessmentClosing;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.decision.DecisionService;
import fr.gouvernail.decision.DecisionSteps;
import fr.gouvernail.decision.RequestId;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Memberships;
import fr.gouvernail.identity.Role;
import fr.gouvernail.identity.SignedInPerson;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.roadmap.ActionForm;
import fr.gouvernail.roadmap.ActionId;
import fr.gouvernail.roadmap.ActionStatus;
import fr.gouvernail.roadmap.ClosedAudits;
import fr.gouvernail.roadmap.Quarter;
import fr.gouvernail.roadmap.RoadmapAdoption;
import fr.gouvernail.roadmap.RoadmapEditing;
import fr.gouvernail.scoring.AuditResult.Tier;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecheck.UseWishes;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class HomeViewTests extends SpringBrowserlessTest {

  record SignedIn(PersonRef person) implements SignedInPerson, Principal {
    @Override
    public String getName() {
      return person.toString();
    }
  }

  @Autowired TestCompanies companies;
  @Autowired AssessmentClosing closing;
  @Autowired Questionnaires questionnaires;
  @Autowired RoadmapAdoption adoption;
  @Autowired RoadmapEditing editing;
  @Autowired Memberships memberships;
  @Autowired UseWishes wishes;
  @Autowired DecisionService decisions;
  @Autowired Statements statements;
  @Autowired Clock clock;

  Workspace company;
  PersonRef director;
  PersonRef lead;
  LocalDate today;

  @BeforeEach
  void aCompany() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    lead = companies.member(company, Role.AI_LEAD);
    today = LocalDate.now(clock.withZone(company.zone()));
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void asksTheDirectorToAdoptThePlanOfAnAudit() {
    var audit = closedAudit();

    open(director);

    assertThat(Seen.title()).isEqualTo("Bonjour Personne. Deux sujets vous attendent.");
    assertThat(primary()).endsWith("/roadmap/adopt/" + audit);
    assertThat(text())
        .contains("Le plan de l’audit est à adopter", "Ce que l’audit demande d’abord");
  }

  @Test
  void asksAgainAfterACorrectionOfTheSameDate() {
    var audit = closedAudit();
    adoptAll(audit);
    open(director);
    assertThat(text()).doesNotContain("Le plan de l’audit est à adopter");

    var consultant = companies.member(company, Role.CONSULTANT);
    as(consultant, () -> closing.close(closing.correct(audit, "Pièce reçue après l’entretien.")));

    open(director);
    assertThat(text()).contains("Le plan de l’audit est à adopter");
  }

  @Test
  void tellsTheDirectorWhatIsLateBlockedAndWithoutOwner() {
    var owner = companies.member(company, Role.EMPLOYEE);
    var late = plan("Former les équipes", owner, today.minusDays(3));
    var stuck = plan("Signer les contrats", owner, today.plusDays(3));
    plan("Tenir le registre", null, today.plusDays(9));
    as(director, () -> editing.become(stuck, 0, ActionStatus.BLOCKED, "Le fournisseur se tait"));

    open(director);

    assertThat(Seen.title()).isEqualTo("Bonjour Personne. Quatre sujets vous attendent.");
    assertThat(primary()).endsWith("/roadmap?action=" + late);
    assertThat(text())
        .contains("Trois actions sont ouvertes dans le plan")
        .contains(
            "Une action est en retard",
            "« Former les équipes », confiée à Personne d’essai, attendue le")
        .contains("Une action est bloquée", "« Signer les contrats » : Le fournisseur se tait")
        .contains("Une action est sans porteur", "« Tenir le registre »");
  }

  @Test
  void showsTheTopOfThePlanWithItsReasonsAndTheNextDates() {
    adoptAll(closedAudit());

    open(director);

    assertThat(text())
        .contains("En tête du plan", "actions ouvertes", "Sans porteur")
        .contains("Prochaines échéances");
    assertThat(Seen.page().select("a").eachAttr("href"))
        .anyMatch(href -> href.matches(".*/result/[A-Z]{3}#[A-Z]{3}-\\d\\d"));
  }

  @Test
  void namesThePeopleWhoNeverCame() {
    open(director);

    assertThat(Seen.title()).isEqualTo("Bonjour Personne. Deux personnes ne sont jamais venues.");
    assertThat(primary()).endsWith("/members");
  }

  @Test
  void asksTheDirectorToAppointAnAiLead() {
    as(director, () -> memberships.end(lead));

    open(director);

    assertThat(Seen.text())
        .contains("Nommez un référent IA", "aucun cas d’usage ne peut être approuvé");
    assertThat(primary()).endsWith("/ai-lead/appoint?seat=LEAD");
  }

  @Test
  void anActionOfSomebodyWhoLeftHasNoOwner() {
    var leaving = companies.member(company, Role.EMPLOYEE);
    plan("Former les équipes", leaving, today.plusDays(9));
    CurrentTenant.run(company.id(), () -> Caller.runAs(director, () -> memberships.end(leaving)));

    open(director);

    assertThat(text()).contains("Une action est sans porteur");
  }

  @Test
  void tellsTheAiLeadWhatIsHisToDoButNothingAboutInvitations() {
    plan("Former les équipes", lead, today.plusDays(9));

    open(lead);

    assertThat(Seen.title()).isEqualTo("Bonjour Personne. Une action vous est confiée.");
    assertThat(primary()).endsWith("/my-actions");
    assertThat(text()).doesNotContain("jamais venue");
  }

  @Test
  void theDpoReadsThePlanWithoutBeingAskedToSteerIt() {
    plan("Former les équipes", null, today.minusDays(9));

    open(companies.member(company, Role.DPO));

    assertThat(Seen.title()).doesNotContain("en retard");
    assertThat(text()).contains("En tête du plan", "Former les équipes", "Rien à décider");
  }

  @Test
  void showsAnEmployeeOwnActionsByDate() {
    var employee = companies.member(company, Role.EMPLOYEE);
    plan("Plus tard", employee, today.plusDays(40));
    plan("Bientôt", employee, today.plusDays(4));
    plan("À quelqu’un d’autre", director, today.plusDays(1));

    open(employee);

    assertThat(Seen.title())
        .startsWith("Bonjour Personne. Deux actions vous attendent, d’abord pour");
    assertThat(text()).doesNotContain("quelqu’un d’autre").containsSubsequence("Bientôt", "Plus");
    assertThat(primary()).endsWith("/my-actions");
  }

  @Test
  void tellsAnEmployeeWithoutActionThatNothingAwaits() {
    open(companies.member(company, Role.EMPLOYEE));

    assertThat(Seen.title()).isEqualTo("Bonjour Personne. Rien ne vous attend aujourd’hui.");
    assertThat(Seen.page().select("a[href$='/ideas/new']").text()).isEqualTo("Proposer une idée");
  }

  @Test
  void showsTheConsultantWhatBecameOfTheAudit() {
    var consultant = companies.member(company, Role.CONSULTANT);
    var audit = closedAudit();

    open(consultant);
    assertThat(text()).contains("Audit du 20 novembre 2026", "Le plan est vide");

    adoptAll(audit);
    open(consultant);
    assertThat(text()).contains("En tête du plan", "Prochaines échéances");
    assertThat(primary()).isNotEmpty();
  }

  @Test
  void speaksEnglish() {
    adoptAll(closedAudit());

    open(director, Locale.ENGLISH);

    assertThat(Seen.title()).isEqualTo("Hello Personne. Two matters await you.");
    assertThat(text()).contains("Top of the plan", "Next deadlines").doesNotContain("!{");
  }

  @Test
  void listsWhatPressesMostAndHowMuchElseAwaits() {
    var employee = companies.member(company, Role.EMPLOYEE);
    for (int i = 1; i <= 8; i++) {
      ask(employee, "Outil " + i);
    }

    open(lead);
    assertThat(Seen.title()).isEqualTo("Bonjour Personne. Huit sujets vous attendent.");
    assertThat(primary()).contains("/decisions/");
    assertThat(text())
        .contains("« Outil 6 » attend votre décision", "Nouvel outil, demandé par Personne d’essai")
        .contains("À faire pour le", "Et deux autres sujets")
        .doesNotContain("Outil 7");

    UI.getCurrent().navigate("t/" + company.slug(), QueryParameters.of("all", ""));
    assertThat(text()).contains("« Outil 8 »").doesNotContain("autres sujets");
  }

  @Test
  void showsAnEmployeeTheQuestionAndWhatWasAskedFor() {
    var employee = companies.member(company, Role.EMPLOYEE);
    var id = ask(employee, "DeepTraduc");
    as(lead, () -> decisions.question(id, 0, "Pour quels documents ?"));

    open(employee);

    assertThat(Seen.title())
        .isEqualTo("Bonjour Personne. Une précision vous est demandée sur « DeepTraduc ».");
    assertThat(primary()).endsWith("/requests/" + id);
    assertThat(text())
        .contains("« Pour quels documents ? »", "Puis-je ?", "Mes demandes")
        .contains("Attend une précision");
  }

  @Test
  void costsFourStatementsAndOneForEachCardHoweverMuchThereIs() {
    adoptAll(closedAudit());
    assertThat(statementsFor(director)).isEqualTo(5);

    for (int i = 0; i < 150; i++) {
      plan("Action " + i, director, today.plusDays(i));
    }
    for (int i = 0; i < 20; i++) {
      ask(companies.member(company, Role.EMPLOYEE), "Outil " + i);
    }
    closedAudit();

    assertThat(statementsFor(director)).isEqualTo(5);
    assertThat(statementsFor(lead)).isEqualTo(5);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"FIRM_ADMIN", "PLATFORM_ADMIN"},
      mode = EnumSource.Mode.EXCLUDE)
  void costsEverybodyFewStatements(Role role) {
    adoptAll(closedAudit());
    var person =
        switch (role) {
          case AI_LEAD -> lead;
          case DIRECTOR -> director;
          default -> companies.member(company, role);
        };

    assertThat(statementsFor(person)).isLessThanOrEqualTo(5);
  }

  private int statementsFor(PersonRef person) {
    open(person);
    UI.getCurrent().navigate("t/" + company.slug() + "/help");
    return statements.during(() -> UI.getCurrent().navigate("t/" + company.slug())).size();
  }

  private AssessmentId closedAudit() {
    return new ClosedAudits(closing, questionnaires, companies).of(company, 1);
  }

  private void adoptAll(AssessmentId audit) {
    as(
        director,
        () ->
            adoption.adopt(
                audit,
                adoption.proposal(audit).lines().stream()
                    .map(line -> line.recommended().action())
                    .collect(Collectors.toSet())));
  }

  private RequestId ask(PersonRef person, String tool) {
    return CurrentTenant.call(
        company.id(), () -> Caller.callAs(person, () -> wishes.ask(DecisionSteps.wish(tool))));
  }

  private ActionId plan(String title, @Nullable PersonRef owner, LocalDate due) {
    var form = new ActionForm(title, Tier.PLANNED, "S", Quarter.of(due), owner, null, due, "");
    return CurrentTenant.call(company.id(), () -> Caller.callAs(director, () -> editing.add(form)));
  }

  private void as(PersonRef person, Runnable work) {
    CurrentTenant.run(company.id(), () -> Caller.runAs(person, work));
  }

  private void open(PersonRef person) {
    open(person, Locale.FRENCH);
  }

  private void open(PersonRef person, Locale language) {
    SecurityContextHolder.getContext()
        .setAuthentication(new TestingAuthenticationToken(new SignedIn(person), "", "ROLE_USER"));
    UI.getCurrent().setLocale(language);
    UI.getCurrent().navigate("t/" + company.slug() + "/help");
    UI.getCurrent().navigate("t/" + company.slug());
  }

  /// Where the only primary link leads.
  private static String primary() {
    var all = Seen.page().select("a.gv-primary");
    assertThat(all).hasSize(1);
    return all.getFirst().attr("href");
  }

  private static String text() {
    return Seen.text();
  }
}
