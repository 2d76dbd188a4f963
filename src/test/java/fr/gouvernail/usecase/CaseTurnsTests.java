package fr.gouvernail.usecase;

import static fr.gouvernail.usecase.WrittenUseCases.as;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.MovingClock;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.ailead.AiLeads;
import fr.gouvernail.ailead.Allotment;
import fr.gouvernail.ailead.AppointmentForm;
import fr.gouvernail.ailead.AppointmentService;
import fr.gouvernail.ailead.LeadAbsences;
import fr.gouvernail.ailead.Power;
import fr.gouvernail.ailead.Seat;
import fr.gouvernail.awaiting.Awaiting;
import fr.gouvernail.classification.Classifications;
import fr.gouvernail.classification.SampleAnswers;
import fr.gouvernail.decision.DecisionService;
import fr.gouvernail.decision.Docket;
import fr.gouvernail.identity.Memberships;
import fr.gouvernail.identity.Role;
import fr.gouvernail.notification.NoticeKind;
import fr.gouvernail.notification.NoticeLine;
import fr.gouvernail.notification.NoticeService;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecase.model.Attempt;
import fr.gouvernail.usecase.model.Capacity;
import fr.gouvernail.usecase.model.State;
import fr.gouvernail.usecase.model.Transition;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// Open decisions await whoever takes them now.
@PortalTest
@Import(MovingClock.class)
class CaseTurnsTests {

  @Autowired TestCompanies companies;
  @Autowired WrittenUseCases written;
  @Autowired UseCaseService useCases;
  @Autowired AppointmentService appointments;
  @Autowired LeadAbsences absences;
  @Autowired AiLeads leads;
  @Autowired Memberships memberships;
  @Autowired Classifications classifications;
  @Autowired DecisionService decisions;
  @Autowired Awaiting awaiting;
  @Autowired NoticeService notices;
  @Autowired TenantDirectory directory;
  @Autowired CaseTurns turns;
  @Autowired Statements statements;
  @Autowired MovingClock.Ahead clock;

  Workspace company;
  PersonRef director;
  PersonRef lead;
  PersonRef deputy;
  PersonRef owner;

  @BeforeEach
  void aCompany() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    lead = companies.member(company, Role.AI_LEAD);
    deputy = companies.member(company, Role.DEPUTY_AI_LEAD);
    owner = companies.member(company, Role.BUSINESS_OWNER);
  }

  @Test
  void theDeputyTakesOverWhatWaitsWhenTheLeadGoes() {
    var id = written.submitted(company, owner, lead);
    assertThat(kinds(deputy)).isEmpty();
    assertThat(mine(deputy)).isFalse();

    away(today(), today().plusDays(5));

    assertThat(kinds(deputy)).containsExactly("usecase.decide");
    assertThat(kinds(lead)).isEmpty();
    assertThat(kinds(director)).isEmpty();
    assertThat(mine(deputy)).isTrue();
    assertThat(told(deputy)).containsExactly("/use-cases/" + id);
    assertThat(told(director)).isEmpty();

    written.move(company, deputy, id, Attempt.of(Transition.APPROVE));
    assertThat(state(id)).isEqualTo(State.APPROVED);
    assertThat(as(company, owner, () -> useCases.steps(id)).getFirst().as())
        .isEqualTo(Capacity.DEPUTY);
    assertThat(kinds(deputy)).isEmpty();
  }

  @Test
  void itComesBackToTheLeadWhoIsThereAgain() {
    written.submitted(company, owner, lead);
    away(today(), today().plusDays(5));
    as(
        company,
        director,
        () -> {
          absences.cancel(leads.office().leaves().getFirst().id());
          return director;
        });
    assertThat(kinds(lead)).containsExactly("usecase.decide");
    assertThat(kinds(deputy)).isEmpty();
    assertThat(told(lead)).hasSize(1);
  }

  @Test
  void anAbsenceThatWasAnnouncedBeginsAndEndsByTheDay() {
    written.submitted(company, owner, lead);
    away(today().plusDays(1), today().plusDays(2));
    assertThat(kinds(lead)).containsExactly("usecase.decide");
    assertThat(kinds(deputy)).isEmpty();

    clock.move(Duration.ofDays(1));
    var calendar = new CaseCalendar(directory, turns, clock);
    calendar.lookAround();
    turns.takePlace(company.id());
    assertThat(kinds(deputy)).containsExactly("usecase.decide");
    assertThat(kinds(lead)).isEmpty();
    assertThat(told(deputy)).hasSize(1);

    clock.move(Duration.ofDays(2));
    calendar.lookAround();
    assertThat(kinds(lead)).containsExactly("usecase.decide");
    assertThat(kinds(deputy)).isEmpty();
  }

  @Test
  void whoFollowsTheLeadTakesOver() {
    written.submitted(company, owner, lead);
    var next = companies.member(company, Role.HR);
    appoint(next);
    assertThat(kinds(next)).containsExactly("usecase.decide");
    assertThat(kinds(lead)).isEmpty();
    assertThat(mine(next)).isTrue();
    assertThat(told(next)).as("accepted it a moment ago").isEmpty();
  }

  @Test
  void theDirectorDecidesWhereNobodyLeads() {
    var id = written.submitted(company, owner, lead);
    as(
        company,
        director,
        () -> {
          memberships.end(deputy);
          var mandate = leads.office().holder(Seat.LEAD).orElseThrow();
          appointments.end(mandate.id(), null, "Change de poste");
          return director;
        });
    assertThat(kinds(director)).containsExactly("usecase.decide");
    written.move(company, director, id, Attempt.of(Transition.APPROVE));
    assertThat(state(id)).isEqualTo(State.APPROVED);
  }

  @Test
  void whatTheLeadOwnsPassesFromTheDeputyWhoLeavesToTheDirector() {
    written.submitted(company, lead, lead);
    assertThat(kinds(deputy)).containsExactly("usecase.decide");
    as(
        company,
        director,
        () -> {
          memberships.end(deputy);
          return director;
        });
    assertThat(kinds(director)).containsExactly("usecase.decide");
    assertThat(kinds(lead)).isEmpty();
  }

  @Test
  void bothSignaturesOfAHighRiskFollowTheOffice() {
    var id = written.complete(company, owner, lead);
    as(company, owner, () -> classifications.takeOver(id.value(), SampleAnswers.SORTING));
    written.move(company, owner, id, Attempt.of(Transition.SUBMIT));
    assertThat(kinds(lead)).containsExactly("usecase.decide");
    assertThat(kinds(director)).containsExactly("usecase.decide");

    away(today(), today().plusDays(5));

    assertThat(kinds(deputy)).containsExactly("usecase.decide");
    assertThat(kinds(lead)).isEmpty();
    assertThat(kinds(director)).containsExactly("usecase.decide");
    assertThat(told(director)).isEmpty();
  }

  @Test
  void aDirectorWhoMayTakeOverFindsItAmongWhatAwaits() {
    written.submitted(company, owner, lead);
    clock.move(Duration.ofDays(20));
    turns.takePlace(company.id());
    assertThat(kinds(director)).containsExactly("usecase.decide");
    assertThat(kinds(lead)).containsExactly("usecase.decide");
    assertThat(told(director)).isEmpty();
  }

  @Test
  void theEndOfAPilotIsTheDeputysWhileTheLeadIsAway() {
    written.inPilot(company, director, lead, owner, Map.of());
    clock.move(Duration.ofDays(60));
    assertThat(kinds(lead)).containsExactly("usecase.pilot");
    away(today(), today().plusDays(5));
    assertThat(kinds(deputy)).containsExactly("usecase.pilot");
    assertThat(kinds(lead)).isEmpty();
  }

  @Test
  void aReviewThatIsThirtyDaysLateAwaitsWhoeverActsUntilItIsDated() {
    var id = written.inProduction(company, director, lead, owner, Map.of());
    review(id, today().minusDays(30));
    assertThat(kinds(lead)).isEmpty();
    review(id, today().minusDays(31));
    assertThat(kinds(lead)).containsExactly("usecase.late");
    away(today(), today().plusDays(5));
    assertThat(kinds(deputy)).containsExactly("usecase.late");
    assertThat(kinds(lead)).isEmpty();
    review(id, today().plusDays(90));
    assertThat(kinds(deputy)).isEmpty();
  }

  private void review(UseCaseId id, LocalDate day) {
    written.write(company, owner, id, "review_date", PilotValues.text(day.toString()));
  }

  @Test
  void whatWasDecidedPassesToNobody() {
    var id = written.submitted(company, owner, lead);
    written.move(company, lead, id, Attempt.of(Transition.APPROVE));
    away(today(), today().plusDays(5));
    assertThat(kinds(deputy)).isEmpty();
    assertThat(told(deputy)).isEmpty();
  }

  @Test
  void anotherCompanysDecisionsStay() {
    written.submitted(company, owner, lead);
    var here = company;
    var chief = lead;
    aCompany();
    away(today(), today().plusDays(5));
    assertThat(kinds(here, chief)).containsExactly("usecase.decide");
  }

  @Test
  void manyThatWaitAreReadTogether() {
    written.submitted(company, owner, lead);
    turns.takePlace(company.id());
    int one = statements.during(() -> turns.takePlace(company.id())).size();
    for (int i = 0; i < 3; i++) {
      written.submitted(company, owner, lead);
    }
    assertThat(statements.during(() -> turns.takePlace(company.id()))).hasSize(one);
  }

  private void away(LocalDate first, LocalDate last) {
    as(
        company,
        lead,
        () -> {
          absences.announce(first, last);
          return lead;
        });
  }

  private void appoint(PersonRef person) {
    var form =
        new AppointmentForm(
            Seat.LEAD, person, today(), null, new Allotment(4, Allotment.Per.WEEK), Power.USUAL);
    var offer = as(company, director, () -> appointments.propose(form));
    as(
        company,
        person,
        () -> {
          appointments.accept(offer);
          return offer;
        });
  }

  private LocalDate today() {
    return written.today(company);
  }

  private State state(UseCaseId id) {
    return as(company, owner, () -> useCases.dossier(id)).row().state();
  }

  private boolean mine(PersonRef person) {
    return as(company, person, decisions::open).lines().stream().anyMatch(Docket.Line::mine);
  }

  private List<String> kinds(PersonRef person) {
    return kinds(company, person);
  }

  private List<String> kinds(Workspace where, PersonRef person) {
    return as(where, person, () -> awaiting.mine(20)).matters().stream()
        .map(matter -> matter.kind().key())
        .filter(key -> key.startsWith("usecase."))
        .toList();
  }

  /// Where those notices lead that say that a decision passes to that person.
  private List<String> told(PersonRef person) {
    return as(company, person, () -> notices.latest(0, 50)).stream()
        .filter(line -> line.kind() == NoticeKind.USE_CASE_PASSED_ON)
        .map(NoticeLine::path)
        .toList();
  }
}
