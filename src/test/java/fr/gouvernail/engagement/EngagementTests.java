package fr.gouvernail.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.PortalTest;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.assessment.AssessmentClosing;
import fr.gouvernail.assessment.AssessmentService;
import fr.gouvernail.assessment.NewAssessment;
import fr.gouvernail.assessment.Targets;
import fr.gouvernail.engagement.mission.Assignments;
import fr.gouvernail.engagement.mission.TestFirms;
import fr.gouvernail.engagement.mission.TestFirms.Team;
import fr.gouvernail.engagement.reading.WrittenReadings;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Memberships;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Role;
import fr.gouvernail.questionnaire.Facts;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.roadmap.ActionForm;
import fr.gouvernail.roadmap.ActionId;
import fr.gouvernail.roadmap.ActionStatus;
import fr.gouvernail.roadmap.ClosedAudits;
import fr.gouvernail.roadmap.Quarter;
import fr.gouvernail.roadmap.RoadmapAdoption;
import fr.gouvernail.roadmap.RoadmapEditing;
import fr.gouvernail.sample.SampleData;
import fr.gouvernail.scoring.AuditResult.Tier;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PortalTest
@Import(SampleData.class)
class EngagementTests {

  @Autowired Firms firms;
  @Autowired Assignments assignments;
  @Autowired Memberships memberships;
  @Autowired Portfolio portfolio;
  @Autowired AccessPolicy policy;
  @Autowired TestCompanies companies;
  @Autowired Statements statements;
  @Autowired SampleData samples;
  @Autowired People people;
  @Autowired RoadmapEditing editing;
  @Autowired RoadmapAdoption adoption;
  @Autowired AssessmentClosing closing;
  @Autowired Questionnaires questionnaires;
  @Autowired TestFirms teams;
  @Autowired AssessmentService assessments;
  @Autowired WrittenReadings readings;

  Team team;
  PersonRef administrator;
  PersonRef consultant;
  Workspace client;
  LocalDate today = LocalDate.now(java.time.ZoneId.of("Europe/Paris"));

  @BeforeEach
  void firmWithOneClient() {
    team = teams.firm();
    administrator = team.administrator();
    consultant = team.consultant();
    client = newClient();
  }

  @Test
  void anAssignmentOpensTheWorkspaceAndItsEndClosesItAtOnce() {
    assertThat(policy.allows(consultant, Permission.CONDUCT_ASSESSMENT, client.id())).isFalse();

    assign(client, false);
    assertThat(policy.allows(consultant, Permission.CONDUCT_ASSESSMENT, client.id())).isTrue();
    assertThat(clientsOf(consultant)).extracting(c -> c.company().name()).contains(client.name());

    as(administrator, () -> assignments.end(consultant, client.id()));
    assertThat(policy.allows(consultant, Permission.ENTER_WORKSPACE, client.id())).isFalse();
    assertThat(clientsOf(consultant)).isEmpty();
  }

  @Test
  void whatTheClientClosedTheFirmDoesNotReopen() {
    var director = companies.member(client, Role.DIRECTOR);
    assign(client, false);
    asDirector(director, () -> memberships.end(consultant));

    assertThatThrownBy(() -> assign(client, false))
        .isInstanceOfSatisfying(
            RuleViolated.class, e -> assertThat(e.key()).isEqualTo("identity.closedByCompany"));
    assertThat(policy.allows(consultant, Permission.ENTER_WORKSPACE, client.id())).isFalse();
    assertThat(Caller.callAs(administrator, assignments::desk).assigned())
        .singleElement()
        .matches(Assignments.Assigned::closedByClient);

    asDirector(director, () -> memberships.reopen(consultant, today.plusDays(30)));
    assertThat(policy.allows(consultant, Permission.CONDUCT_ASSESSMENT, client.id())).isTrue();
    assign(client, true);
    assertThat(policy.allows(consultant, Permission.CONDUCT_ASSESSMENT, client.id())).isFalse();
  }

  @Test
  void whatTheFirmClosedTheFirmReopensAndTheClientDoesNot() {
    var director = companies.member(client, Role.DIRECTOR);
    assign(client, false);
    as(administrator, () -> assignments.end(consultant, client.id()));

    assertThatThrownBy(
            () -> asDirector(director, () -> memberships.reopen(consultant, today.plusDays(9))))
        .isInstanceOf(RuleViolated.class);
    assign(client, false);
    assertThat(policy.allows(consultant, Permission.ENTER_WORKSPACE, client.id())).isTrue();
  }

  @Test
  void aReopenedConsultantLeavesOnADayThatIsGivenAndNotPast() {
    var director = companies.member(client, Role.DIRECTOR);
    assign(client, false);
    asDirector(director, () -> memberships.end(consultant));

    assertThatThrownBy(() -> asDirector(director, () -> memberships.reopen(consultant, null)))
        .isInstanceOf(RuleViolated.class);
    assertThatThrownBy(
            () -> asDirector(director, () -> memberships.reopen(consultant, today.minusDays(1))))
        .isInstanceOf(RuleViolated.class);
  }

  @Test
  void aReviewerReadsButDoesNotConduct() {
    assign(client, true);

    assertThat(policy.allows(consultant, Permission.READ_ASSESSMENT_RESULT, client.id())).isTrue();
    assertThat(policy.allows(consultant, Permission.CONDUCT_ASSESSMENT, client.id())).isFalse();
    assertThat(clientsOf(consultant)).singleElement().matches(Portfolio.Client::review);
  }

  @Test
  void anAssignmentToComeOpensNothingYet() {
    as(
        administrator,
        () -> assignments.assign(consultant, client.id(), false, today.plusDays(3), null));

    assertThat(clientsOf(consultant)).isEmpty();
    assertThat(Caller.callAs(administrator, assignments::desk).assigned())
        .singleElement()
        .matches(a -> a.state() == Assignments.State.COMING);
  }

  @Test
  void refusesDatesThatContradictEachOther() {
    assertThatThrownBy(() ->
            as(
                administrator,
                () ->
                    assignments.assign(consultant, client.id(), false, today, today.minusDays(1))))
        .isInstanceOf(RuleViolated.class);
  }

  @Test
  void refusesTheCompanysOwnPeopleAsConsultants() {
    var insider = companies.member(client, Role.DIRECTOR);
    firms.register(team.name(), Map.of(insider, "Consultante"));

    assertThatThrownBy(() ->
            as(administrator, () -> assignments.assign(insider, client.id(), false, today, null)))
        .isInstanceOf(RuleViolated.class);
    assertThat(policy.allows(insider, Permission.MANAGE_MEMBERS, client.id())).isTrue();
  }

  @Test
  void anotherFirmsClientsAndPeopleDoNotExist() {
    var rival = companies.standing(Role.FIRM_ADMIN);
    firms.register("Cabinet " + UUID.randomUUID(), Map.of(rival, "Gérant"));
    assign(client, false);

    assertThatThrownBy(
            () -> as(rival, () -> assignments.assign(rival, client.id(), false, today, null)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(rival, () -> assignments.end(consultant, client.id())))
        .isInstanceOf(NotFound.class);
    assertThat(Caller.callAs(rival, () -> firms.markOf(client.id()))).isEmpty();
    assertThat(policy.allows(consultant, Permission.ENTER_WORKSPACE, client.id())).isTrue();
  }

  @Test
  void aConsultantWithoutAdministrationAssignsNobody() {
    assertThatThrownBy(() ->
            as(consultant, () -> assignments.assign(consultant, client.id(), false, today, null)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void thePortfolioCostsTheSameForThreeClientsAndForTwoHundred() {
    assign(client, false);
    assign(newClient(), false);
    assign(newClient(), false);
    var three = statementsOfPortfolio();
    for (int i = 3; i < 200; i++) {
      assign(newClient(), false);
    }
    var many = statementsOfPortfolio();

    assertThat(clientsOf(consultant)).hasSize(200);
    assertThat(many).isEqualTo(three).isLessThanOrEqualTo(3);
  }

  @Test
  void saysWhatOthersDidSinceTheLastVisitAndNothingOfOnesOwn() {
    assign(client, false);
    var director = companies.member(client, Role.DIRECTOR);
    var action = plan(director, "Former les équipes", today.plusDays(40));
    assertThat(newsOfClient()).as("never there").isNull();

    visit();
    assertThat(newsOfClient()).matches(news -> news.happened().isEmpty());

    in(client, director, () -> editing.become(action, 0, ActionStatus.UNDER_WAY, null));
    in(client, director, () -> editing.become(action, 1, ActionStatus.DONE, null));
    new ClosedAudits(closing, questionnaires, companies).of(client, 2);
    assertThat(newsOfClient())
        .satisfies(news ->
            assertThat(Objects.requireNonNull(news).happened())
                .containsExactly(
                    Map.entry(NewsKind.AUDIT_CLOSED, 1L), Map.entry(NewsKind.ACTION_DONE, 1L)));

    visit();
    assertThat(newsOfClient()).matches(news -> news.happened().isEmpty());
  }

  @Test
  void saysOnWhatTheAuditRestsAndWhoLeadsIt() {
    assign(client, false);
    new ClosedAudits(closing, questionnaires, companies).of(client, 2);

    var shown = clientsOf(consultant).getFirst();
    assertThat(Objects.requireNonNull(shown.last()).confidence())
        .isEqualByComparingTo(new BigDecimal("100.0"));
    assertThat(shown.mine()).isFalse();
    in(
        client,
        consultant,
        () ->
            assessments.create(
                new NewAssessment(
                    today,
                    assessments.questionnaire().packs().getLast().id(),
                    Facts.NONE.with("headcount", 30),
                    false,
                    Targets.of(assessments.questionnaire().targetProfile("confirme")),
                    consultant,
                    null)));
    assertThat(clientsOf(consultant).getFirst().mine()).isTrue();
  }

  private void visit() {
    readings.of(consultant, client, "", Map.of());
  }

  private Portfolio.@Nullable News newsOfClient() {
    return clientsOf(consultant).getFirst().news();
  }

  @Test
  void showsWhereTheSampleCompaniesStand() {
    samples.company("ateliers-brevanne");
    var margaux =
        people
            .findOrCreate("margaux.lenoir@capboussole.example.org", "?", java.util.Locale.FRENCH)
            .person();

    var clients = clientsOf(margaux);

    assertThat(clients).extracting(c -> c.mark().initials()).contains("AB", "CB", "OE");
    var brevanne =
        clients.stream().filter(c -> c.mark().initials().equals("AB")).findFirst().orElseThrow();
    assertThat(Objects.requireNonNull(brevanne.last()).score())
        .isEqualByComparingTo(new BigDecimal("62.5"));
    assertThat(brevanne.last().scores()).hasSize(8);
    assertThat(Objects.requireNonNull(brevanne.previous()).score())
        .isEqualByComparingTo(new BigDecimal("23.0"));
  }

  @Test
  void theNextActionOfAClientFollowsItsPlan() {
    assign(client, false);
    var director = companies.member(client, Role.DIRECTOR);
    assertThat(nextAction()).isNull();

    var later = plan(director, "Former les équipes", today.plusDays(40));
    var sooner = plan(director, "Nommer un référent", today.plusDays(20));
    assertThat(nextAction())
        .isEqualTo(
            new Portfolio.NextAction(
                sooner, new Text("Nommer un référent", null), today.plusDays(20)));

    in(client, director, () -> editing.become(sooner, 0, ActionStatus.DONE, null));
    assertThat(nextAction()).matches(next -> next.id().equals(later));

    in(client, director, () -> editing.become(later, 0, ActionStatus.ABANDONED, "Sans objet"));
    assertThat(nextAction()).isNull();
  }

  @Test
  void adoptingAnAuditWritesTheNextActionOnce() {
    assign(client, false);
    var director = companies.member(client, Role.DIRECTOR);
    var audit = new ClosedAudits(closing, questionnaires, companies).of(client, 1);

    var sent =
        statements.during(() ->
            in(
                client,
                director,
                () ->
                    adoption.adopt(
                        audit,
                        adoption.proposal(audit).lines().stream()
                            .map(line -> line.recommended().action())
                            .collect(Collectors.toSet()))));

    assertThat(sent).filteredOn(sql -> sql.contains("update client_standing")).hasSize(1);
    assertThat(nextAction()).matches(next -> next.title().en() != null);
  }

  private Portfolio.@Nullable NextAction nextAction() {
    return clientsOf(consultant).getFirst().next();
  }

  private ActionId plan(PersonRef director, String title, LocalDate due) {
    return CurrentTenant.call(
        client.id(),
        () ->
            Caller.callAs(
                director,
                () ->
                    editing.add(
                        new ActionForm(
                            title, Tier.PLANNED, "S", Quarter.of(today), null, null, due, ""))));
  }

  private static void in(Workspace where, PersonRef person, Runnable work) {
    CurrentTenant.run(where.id(), () -> Caller.runAs(person, work));
  }

  private int statementsOfPortfolio() {
    clientsOf(consultant);
    return statements.during(() -> clientsOf(consultant)).size();
  }

  private List<Portfolio.Client> clientsOf(PersonRef person) {
    return Caller.callAs(person, portfolio::clients);
  }

  private void assign(Workspace where, boolean review) {
    as(administrator, () -> assignments.assign(consultant, where.id(), review, today, null));
  }

  private Workspace newClient() {
    var company = companies.company();
    teams.grant(team, company, 300);
    return company;
  }

  private void asDirector(PersonRef director, Runnable work) {
    CurrentTenant.run(client.id(), () -> as(director, work));
  }

  private static void as(PersonRef person, Runnable work) {
    Caller.runAs(person, work);
  }
}
