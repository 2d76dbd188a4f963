package fr.gouvernail.engagement.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.PortalTest;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.assessment.AnswerContent;
import fr.gouvernail.assessment.AnswerService;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.assessment.AssessmentService;
import fr.gouvernail.assessment.NewAssessment;
import fr.gouvernail.assessment.SaveAnswer;
import fr.gouvernail.assessment.Targets;
import fr.gouvernail.awaiting.Awaiting;
import fr.gouvernail.engagement.Firms;
import fr.gouvernail.engagement.Portfolio;
import fr.gouvernail.engagement.mission.TestFirms.Team;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Grant;
import fr.gouvernail.identity.Memberships;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Role;
import fr.gouvernail.notification.NoticeKind;
import fr.gouvernail.notification.NoticeLine;
import fr.gouvernail.notification.NoticeService;
import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.questionnaire.EvidenceLevel;
import fr.gouvernail.questionnaire.Facts;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.trail.Trail;
import fr.gouvernail.trail.TrailLine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/// What a company grants a firm, and what follows for those who come.
@PortalTest
class MissionModuleTests {

  @Autowired MissionService missions;
  @Autowired AccessRequests requests;
  @Autowired Assignments assignments;
  @Autowired Firms firms;
  @Autowired TestFirms teams;
  @Autowired TestCompanies companies;
  @Autowired Memberships memberships;
  @Autowired Portfolio portfolio;
  @Autowired AccessPolicy policy;
  @Autowired Awaiting awaiting;
  @Autowired NoticeService notices;
  @Autowired Trail trail;
  @Autowired AssessmentService assessments;
  @Autowired AnswerService answers;
  @Autowired Clock clock;

  Workspace company;
  PersonRef director;
  Team firm;
  LocalDate today;

  @BeforeEach
  void aCompanyAndAFirm() {
    today = LocalDate.now(clock);
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    firm = teams.firm();
  }

  @Test
  void withoutAGrantNobodyOfTheFirmGetsInWhateverTheFirmSays() {
    assertThatThrownBy(() -> teams.assign(firm, firm.consultant(), company, false))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() ->
            here(
                firm.administrator(),
                () ->
                    memberships.admit(
                        firm.consultant(),
                        new Grant(Set.of(Role.CONSULTANT), "", today, null, firm.id(), null),
                        firm.administrator())))
        .isInstanceOfSatisfying(
            RuleViolated.class, e -> assertThat(e.key()).isEqualTo("identity.notGranted"));

    assertThat(mayEnter(firm.consultant())).isFalse();
    assertThat(mayEnter(firm.administrator())).isFalse();
  }

  @Test
  void aGrantThatIsOverLeavesTheFirmOutsideAgain() {
    var id = teams.grant(firm, company, 30);
    here(director, () -> missions.end(id));

    refused("mission.rule.none", () -> teams.assign(firm, firm.consultant(), company, false));
    assertThat(mayEnter(firm.consultant())).isFalse();
  }

  @Test
  void theDirectorLearnsOfAQuestionAndGrantsLessThanWasAsked() {
    var id = ask(terms(MissionPurpose.ACCOMPANIMENT, today, today.plusDays(300)));

    assertThat(told(director))
        .singleElement()
        .satisfies(line -> {
          assertThat(line.kind()).isEqualTo(NoticeKind.MISSION_ASKED);
          assertThat(line.path()).isEqualTo("/access");
        });
    assertThat(awaited()).containsExactly("mission.request");
    assertThat(row(id))
        .matches(row -> row.state() == MissionState.ASKED && row.firm().equals(firm.name()));
    assertThat(mayEnter(firm.consultant())).as("a question opens nothing").isFalse();

    here(
        director,
        () ->
            missions.accept(
                id, terms(MissionPurpose.REVIEW, today.plusDays(1), today.plusDays(20))));

    assertThat(awaited()).isEmpty();
    assertThat(told(director)).noneMatch(NoticeLine::unread);
    assertThat(desk().missions())
        .singleElement()
        .satisfies(mission -> {
          assertThat(mission.state()).isEqualTo(MissionState.COMING);
          assertThat(mission.client()).isEqualTo(company.id());
          assertThat(mission.purpose()).isEqualTo(MissionPurpose.REVIEW);
          assertThat(mission.until()).isEqualTo(today.plusDays(20));
        });
  }

  @Test
  void anAssignmentCountsWithinTheGrantOnly() {
    teams.grant(firm, company, MissionPurpose.AUDIT, "", today.plusDays(2), today.plusDays(10));
    as(
        firm.administrator(),
        () -> {
          assignments.assign(
              firm.consultant(), company.id(), false, today.minusDays(9), today.plusDays(90));
          return null;
        });

    assertThat(desk().assigned())
        .singleElement()
        .satisfies(assigned -> {
          assertThat(assigned.from()).isEqualTo(today.plusDays(2));
          assertThat(assigned.until()).isEqualTo(today.plusDays(10));
          assertThat(assigned.state()).isEqualTo(Assignments.State.COMING);
        });
    assertThat(mayEnter(firm.consultant())).isFalse();
    refused(
        "mission.rule.outside",
        () ->
            as(
                firm.administrator(),
                () -> {
                  assignments.assign(
                      firm.consultant(), company.id(), false, today.plusDays(11), null);
                  return null;
                }));
  }

  @Test
  void aReviewOpensNothingButReviewing() {
    teams.grant(firm, company, MissionPurpose.REVIEW, "", today, today.plusDays(10));

    refused("mission.rule.review", () -> teams.assign(firm, firm.consultant(), company, false));
    teams.assign(firm, firm.consultant(), company, true);
    assertThat(policy.allows(firm.consultant(), Permission.REVIEW_ASSESSMENT, company.id()))
        .isTrue();
    assertThat(policy.allows(firm.consultant(), Permission.CONDUCT_ASSESSMENT, company.id()))
        .isFalse();
  }

  @Test
  void aConsultantWhomTheDirectorNamesComesAtOnceAndNobodyElseOfTheFirm() {
    teams.grant(
        firm,
        company,
        MissionPurpose.AUDIT,
        teams.email(firm.consultant()),
        today,
        today.plusDays(10));

    assertThat(policy.allows(firm.consultant(), Permission.CONDUCT_ASSESSMENT, company.id()))
        .isTrue();
    refused("mission.rule.none", () -> teams.assign(firm, firm.administrator(), company, false));
    assertThat(mayEnter(firm.administrator())).isFalse();
  }

  @Test
  void anAddressOfAConsultantNamesTheFirmToo() {
    var id = MissionId.fresh();
    here(
        director,
        () ->
            missions.grant(
                id,
                teams.email(firm.consultant()),
                terms(MissionPurpose.AUDIT, today, today.plusDays(10))));

    assertThat(row(id).firm()).isEqualTo(firm.name());
    assertThat(row(id).consultant()).isEqualTo(teams.email(firm.consultant()));
    assertThat(mayEnter(firm.consultant())).isTrue();
  }

  @Test
  void aRefusalSaysWhyAndOpensNothing() {
    var id = ask(terms(MissionPurpose.AUDIT, today, today.plusDays(30)));

    refused("mission.rule.reason", () -> here(director, () -> missions.refuse(id, " ")));
    here(director, () -> missions.refuse(id, "Pas cette année."));

    assertThat(awaited()).isEmpty();
    assertThat(desk().missions())
        .singleElement()
        .satisfies(mission -> {
          assertThat(mission.state()).isEqualTo(MissionState.REFUSED);
          assertThat(mission.reason()).isEqualTo("Pas cette année.");
          assertThat(mission.client()).isNull();
        });
    refused(
        "mission.rule.answered",
        () ->
            here(
                director,
                () -> missions.accept(id, terms(MissionPurpose.AUDIT, today, today.plusDays(5)))));
    assertThat(desk().clients()).isEmpty();
  }

  @Test
  void aQuestionThatLeadsNowhereLooksLikeAnyOther() {
    ask(terms(MissionPurpose.AUDIT, today, today.plusDays(30)));
    var nowhere = MissionId.fresh();
    as(
        firm.administrator(),
        () -> {
          requests.ask(
              nowhere,
              new AccessWish(
                  null,
                  "Société inconnue",
                  "personne@" + UUID.randomUUID() + ".example",
                  terms(MissionPurpose.AUDIT, today, today.plusDays(30))));
          return null;
        });

    assertThat(as(firm.administrator(), requests::all))
        .hasSize(2)
        .allMatch(mission ->
            mission.state() == MissionState.ASKED
                && mission.client() == null
                && mission.answeredAt() == null);
    assertThat(here(director, missions::all)).hasSize(1);
  }

  @Test
  void aQuestionTakenBackAwaitsNobody() {
    var id = ask(terms(MissionPurpose.AUDIT, today, today.plusDays(30)));
    as(
        firm.administrator(),
        () -> {
          requests.withdraw(id);
          requests.withdraw(id);
          return null;
        });

    assertThat(awaited()).isEmpty();
    assertThat(told(director)).noneMatch(NoticeLine::unread);
    assertThat(row(id).state()).isEqualTo(MissionState.WITHDRAWN);
    assertThat(desk().missions()).allMatch(m -> m.state() == MissionState.WITHDRAWN);
  }

  @Test
  void asksTheSameCompanyOnceAtATime() {
    ask(terms(MissionPurpose.AUDIT, today, today.plusDays(30)));

    refused(
        "mission.rule.asked", () -> ask(terms(MissionPurpose.TRAINING, today, today.plusDays(30))));
    var other = companies.member(company, Role.DIRECTOR);
    var again = MissionId.fresh();
    as(
        firm.administrator(),
        () -> {
          requests.ask(
              again,
              new AccessWish(
                  null,
                  "Autre nom",
                  teams.email(other),
                  terms(MissionPurpose.AUDIT, today, today.plusDays(3))));
          return null;
        });
    assertThat(here(director, missions::all)).hasSize(1);
    here(director, () -> missions.refuse(here(director, missions::all).getFirst().id(), "Non."));
    assertThat(desk().missions()).allMatch(m -> m.state() == MissionState.REFUSED);
  }

  @Test
  void endingItClosesEveryAccessAtOnceAndTheAuditUnderWayIsTakenOverByAnother() {
    var id = teams.grant(firm, company, 30);
    teams.assign(firm, firm.consultant(), company, false);
    teams.assign(firm, firm.administrator(), company, true);
    var audit = here(firm.consultant(), () -> assessments.create(wanted(firm.consultant())));
    here(firm.consultant(), () -> answers.save(answer(audit, "a.1", 3, "Avant la fin.")));

    here(director, () -> missions.end(id));

    assertThat(mayEnter(firm.consultant())).isFalse();
    assertThat(mayEnter(firm.administrator())).isFalse();
    assertThat(Caller.callAs(firm.consultant(), portfolio::clients)).isEmpty();
    assertThatThrownBy(
            () -> here(firm.consultant(), () -> answers.save(answer(audit, "a.2", 1, "Après."))))
        .isInstanceOf(NotFound.class);
    assertThat(row(id)).matches(row -> row.state() == MissionState.OVER && row.endedAt() != null);

    var others = teams.firm();
    teams.grant(others, company, 60);
    teams.assign(others, others.consultant(), company, false);
    var file = here(others.consultant(), () -> assessments.file(audit));
    assertThat(file.open()).isTrue();
    var sheet = here(others.consultant(), () -> answers.sheet(audit, "GOV"));
    var kept = sheet.answers().get("GOV-01");
    assertThat(kept).isNotNull();
    assertThat(kept.content().comment()).isEqualTo("Avant la fin.");
    here(
        others.consultant(),
        () -> {
          assessments.assign(audit, others.consultant(), null);
          return answers.save(
              new SaveAnswer(audit, "GOV-01", 1, "b.1", scored(4, "Repris par une autre.")));
        });
    assertThat(here(others.consultant(), () -> assessments.file(audit)).lead())
        .isEqualTo(others.consultant());
  }

  @Test
  void whatEndedIsNotOpenedAgainByTheListOfMembers() {
    var id = teams.grant(firm, company, 30);
    teams.assign(firm, firm.consultant(), company, false);
    here(director, () -> memberships.end(firm.consultant()));
    here(director, () -> missions.end(id));

    assertThatThrownBy(
            () -> here(director, () -> memberships.reopen(firm.consultant(), today.plusDays(5))))
        .isInstanceOfSatisfying(
            RuleViolated.class, e -> assertThat(e.key()).isEqualTo("identity.notGranted"));
    assertThat(mayEnter(firm.consultant())).isFalse();
  }

  @Test
  void whoWasSentAwayByNameComesBackByNameOnly() {
    teams.grant(firm, company, 30);
    teams.assign(firm, firm.consultant(), company, false);
    here(director, () -> memberships.end(firm.consultant()));

    refused(
        "identity.closedByCompany", () -> teams.assign(firm, firm.consultant(), company, false));
    teams.grant(
        firm,
        company,
        MissionPurpose.TRAINING,
        teams.email(firm.consultant()),
        today,
        today.plusDays(3));
    assertThat(mayEnter(firm.consultant())).isTrue();
  }

  @Test
  void aConsultantOfTwoFirmsComesForOneAndTheFirmsSeeNothingOfEachOther() {
    var second = teams.firm(firm.consultant());
    var elsewhere = companies.company();
    teams.grant(firm, company, 30);
    teams.grant(second, elsewhere, 30);
    teams.assign(firm, firm.consultant(), company, false);
    teams.assign(second, firm.consultant(), elsewhere, true);

    assertThat(Caller.callAs(firm.consultant(), portfolio::clients))
        .extracting(client -> client.company().id())
        .containsExactlyInAnyOrder(company.id(), elsewhere.id());
    assertThat(desk().assigned())
        .extracting(assigned -> assigned.client().id())
        .containsExactly(company.id());
    assertThat(desk().clients()).extracting(c -> c.company().id()).containsExactly(company.id());
    assertThatThrownBy(() ->
            as(
                firm.administrator(),
                () -> {
                  assignments.end(firm.consultant(), elsewhere.id());
                  return null;
                }))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> teams.assign(firm, firm.consultant(), elsewhere, false))
        .isInstanceOf(NotFound.class);

    teams.grant(second, company, 30);
    refused("mission.rule.elsewhere", () -> teams.assign(second, firm.consultant(), company, true));
    assertThat(policy.firm(firm.consultant(), company.id())).contains(firm.id());
    assertThat(policy.firm(firm.consultant(), elsewhere.id())).contains(second.id());
    assertThat(Caller.callAs(firm.consultant(), () -> firms.markOf(company.id()))).isPresent();
  }

  @Test
  void endingOneFirmsGrantLeavesTheOtherFirmInside() {
    var id = teams.grant(firm, company, 30);
    teams.assign(firm, firm.consultant(), company, false);
    var others = teams.firm();
    teams.grant(others, company, 30);
    teams.assign(others, others.consultant(), company, false);

    here(director, () -> missions.end(id));

    assertThat(mayEnter(firm.consultant())).isFalse();
    assertThat(mayEnter(others.consultant())).isTrue();
  }

  @Test
  void anAdministratorWithoutAGrantSeesNoCompanyAndNoFile() {
    teams.grant(firm, company, 30);

    assertThat(Caller.callAs(firm.administrator(), portfolio::clients)).isEmpty();
    for (var permission : Permission.values()) {
      assertThat(policy.allows(firm.administrator(), permission, company.id()))
          .as(permission.name())
          .isFalse();
    }
    var stranger = teams.firm();
    assertThat(as(stranger.administrator(), assignments::desk))
        .satisfies(desk -> {
          assertThat(desk.clients()).isEmpty();
          assertThat(desk.missions()).isEmpty();
          assertThat(desk.assigned()).isEmpty();
        });
  }

  @Test
  void onlyDirectorsGrantAndOnlyOfTheirOwnCompany() {
    var id = ask(terms(MissionPurpose.AUDIT, today, today.plusDays(30)));
    var elsewhere = companies.company();
    var stranger = companies.member(elsewhere, Role.DIRECTOR);

    for (var person : List.of(companies.member(company, Role.HR), firm.administrator(), stranger)) {
      assertThatThrownBy(() -> here(person, () -> missions.refuse(id, "Non merci.")))
          .isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(() ->
            CurrentTenant.call(
                elsewhere.id(),
                () ->
                    Caller.callAs(
                        stranger,
                        () -> {
                          missions.refuse(id, "Non merci.");
                          return null;
                        })))
        .isInstanceOf(NotFound.class);
    assertThat(row(id).state()).isEqualTo(MissionState.ASKED);
  }

  @Test
  void otherFirmsQuestionsDoNotExist() {
    var id = ask(terms(MissionPurpose.AUDIT, today, today.plusDays(30)));
    var rival = teams.firm();

    assertThatThrownBy(() ->
            as(
                rival.administrator(),
                () -> {
                  requests.withdraw(id);
                  return null;
                }))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() ->
            as(
                rival.administrator(),
                () -> {
                  requests.ask(
                      MissionId.fresh(),
                      new AccessWish(
                          company.id(),
                          "",
                          "",
                          terms(MissionPurpose.AUDIT, today, today.plusDays(3))));
                  return null;
                }))
        .isInstanceOf(NotFound.class);
    assertThat(row(id).state()).isEqualTo(MissionState.ASKED);
  }

  @Test
  void everythingMayBeSentTwice() {
    var asked = ask(terms(MissionPurpose.AUDIT, today, today.plusDays(30)));
    var granted = terms(MissionPurpose.AUDIT, today, today.plusDays(20));
    for (int i = 0; i < 2; i++) {
      here(director, () -> missions.accept(asked, granted));
    }
    var given = MissionId.fresh();
    for (int i = 0; i < 2; i++) {
      here(
          director,
          () ->
              missions.grant(
                  given, firm.name(), terms(MissionPurpose.TRAINING, today, today.plusDays(5))));
    }
    for (int i = 0; i < 2; i++) {
      here(director, () -> missions.move(given, 0, today.plusDays(9)));
    }
    for (int i = 0; i < 2; i++) {
      here(director, () -> missions.end(given));
    }

    assertThat(here(director, missions::all)).hasSize(2);
    assertThat(actions())
        .containsExactly(
            "mission.asked",
            "mission.granted",
            "mission.granted",
            "mission.moved",
            "mission.ended");
  }

  @Test
  void whoeverMovesADateThatSomebodyElseMovedIsTold() {
    var id = teams.grant(firm, company, 30);
    var read = row(id);
    here(director, () -> missions.move(id, read.version(), today.plusDays(10)));

    assertThatThrownBy(
            () -> here(director, () -> missions.move(id, read.version(), today.plusDays(50))))
        .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    assertThat(row(id).until()).isEqualTo(today.plusDays(10));
  }

  @Test
  void refusesTermsThatCannotBe() {
    refusedTerms("mission.rule.order", MissionPurpose.AUDIT, today.plusDays(5), today);
    refusedTerms("mission.rule.past", MissionPurpose.AUDIT, today.minusDays(9), today.minusDays(1));
    refusedTerms("mission.rule.long", MissionPurpose.AUDIT, today, today.plusYears(3));
    refused(
        "mission.rule.other",
        () -> grant(new MissionTerms(MissionPurpose.OTHER, " ", "", today, today.plusDays(3))));
    refused(
        "mission.rule.words",
        () ->
            grant(
                new MissionTerms(
                    MissionPurpose.AUDIT, "x".repeat(1001), "", today, today.plusDays(3))));
    refused(
        "mission.rule.consultant",
        () ->
            grant(
                new MissionTerms(
                    MissionPurpose.AUDIT, "", teams.email(director), today, today.plusDays(3))));
    refused(
        "mission.rule.firm",
        () ->
            here(
                director,
                () ->
                    missions.grant(
                        MissionId.fresh(),
                        "Cabinet inconnu",
                        terms(MissionPurpose.AUDIT, today, today.plusDays(3)))));
    teams.grant(firm, company, 30);
    refused("mission.rule.overlap", () -> teams.grant(firm, company, 10));
  }

  @Test
  void theTrailSaysWhatWasGrantedAndToWhom() {
    var id = teams.grant(firm, company, 30);

    assertThat(here(director, () -> trail.lines("mission.", PageRequest.ofSize(5))))
        .singleElement()
        .satisfies(line -> {
          assertThat(line.subject()).isEqualTo(id.toString());
          assertThat(line.details()).contains("AUDIT", today.plusDays(30).toString());
        });
  }

  private void refusedTerms(String key, MissionPurpose purpose, LocalDate from, LocalDate until) {
    refused(key, () -> grant(terms(purpose, from, until)));
  }

  private void grant(MissionTerms terms) {
    here(director, () -> missions.grant(MissionId.fresh(), firm.name(), terms));
  }

  private MissionId ask(MissionTerms terms) {
    var id = MissionId.fresh();
    as(
        firm.administrator(),
        () -> {
          requests.ask(id, new AccessWish(null, company.name(), teams.email(director), terms));
          return null;
        });
    return id;
  }

  private static MissionTerms terms(MissionPurpose purpose, LocalDate from, LocalDate until) {
    return new MissionTerms(purpose, "Essai", "", from, until);
  }

  private NewAssessment wanted(PersonRef lead) {
    var questionnaire = assessments.questionnaire();
    return new NewAssessment(
        today,
        questionnaire.packs().getLast().id(),
        Facts.NONE.with("headcount", 30),
        false,
        Targets.of(questionnaire.targetProfile("confirme")),
        lead,
        null);
  }

  private static SaveAnswer answer(AssessmentId audit, String mark, int value, String comment) {
    return new SaveAnswer(audit, "GOV-01", 0, mark, scored(value, comment));
  }

  private static AnswerContent scored(int value, String comment) {
    return new AnswerContent(AnswerState.SCORED, value, EvidenceLevel.OBSERVED, comment, "", false);
  }

  private MissionRow row(MissionId id) {
    return here(director, missions::all).stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Assignments.Desk desk() {
    return as(firm.administrator(), assignments::desk);
  }

  private List<NoticeLine> told(PersonRef person) {
    return here(person, () -> notices.latest(0, 20));
  }

  private List<String> awaited() {
    return here(director, () -> awaiting.mine(10)).matters().stream()
        .map(matter -> matter.kind().key())
        .filter(key -> key.startsWith("mission."))
        .toList();
  }

  private List<String> actions() {
    return here(director, () -> trail.lines("mission.", PageRequest.ofSize(50))).reversed().stream()
        .map(TrailLine::action)
        .toList();
  }

  private boolean mayEnter(PersonRef person) {
    return policy.allows(person, Permission.ENTER_WORKSPACE, company.id());
  }

  private static void refused(String key, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.key()).isEqualTo(key));
  }

  private void here(PersonRef person, Runnable work) {
    CurrentTenant.run(company.id(), () -> Caller.runAs(person, work));
  }

  private <T> T here(PersonRef person, Supplier<T> work) {
    return CurrentTenant.call(company.id(), () -> Caller.callAs(person, work));
  }

  private static <T> T as(PersonRef person, Supplier<T> work) {
    return Caller.callAs(person, work);
  }
}
