package fr.gouvernail.usecase;

import static fr.gouvernail.usecase.WrittenUseCases.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.gouvernail.MovingClock;
import fr.gouvernail.PortalTest;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.acknowledgement.PublishedCharters;
import fr.gouvernail.ailead.LeadAbsences;
import fr.gouvernail.awaiting.Awaiting;
import fr.gouvernail.classification.SampleAnswers;
import fr.gouvernail.decision.DecisionRow;
import fr.gouvernail.decision.DecisionService;
import fr.gouvernail.decision.RegisterFilter;
import fr.gouvernail.decision.Verdict;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecase.model.Acceptance.Subject;
import fr.gouvernail.usecase.model.Advice;
import fr.gouvernail.usecase.model.Attempt;
import fr.gouvernail.usecase.model.Finding;
import fr.gouvernail.usecase.model.Opinion;
import fr.gouvernail.usecase.model.Opinion.Office;
import fr.gouvernail.usecase.model.Refusal;
import fr.gouvernail.usecase.model.Refusal.Code;
import fr.gouvernail.usecase.model.State;
import fr.gouvernail.usecase.model.Transition;
import fr.gouvernail.usecase.model.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/// Who approves what with whom, and which opinions count (use-case charter, §4).
@PortalTest
@Import(MovingClock.class)
class UseCaseApprovalTests {

  private static final String WHY = "Le contrôle à deux personnes suffit ici.";

  @Autowired TestCompanies companies;
  @Autowired WrittenUseCases written;
  @Autowired UseCaseService useCases;
  @Autowired UseCaseMoves moves;
  @Autowired UseCaseReview review;
  @Autowired PublishedCharters charters;
  @Autowired LeadAbsences absences;
  @Autowired DecisionService decisions;
  @Autowired Awaiting awaiting;
  @Autowired MovingClock.Ahead clock;

  Workspace company;
  PersonRef director;
  PersonRef lead;
  PersonRef owner;
  PersonRef dpo;

  @BeforeEach
  void aCompany() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    lead = companies.member(company, Role.AI_LEAD);
    owner = companies.member(company, Role.BUSINESS_OWNER);
    dpo = companies.member(company, Role.DPO);
  }

  @Test
  void aResidualRiskOfNineIsTakenByTheDirectorInWritingAndByNobodyElse() {
    var id = risky(3, 3);
    assertRefused(Code.DIRECTOR_FIRST, () -> move(lead, id, Transition.APPROVE));
    assertThat(blocking(() -> move(director, id, Transition.APPROVE)))
        .containsExactly(Finding.Code.RESIDUAL_HIGH);
    assertThatThrownBy(() -> accept(lead, id, WHY)).hasMessage("usecase.rule.director");
    assertThatThrownBy(() -> accept(director, id, "Soit."))
        .isInstanceOf(RuleViolated.class)
        .hasMessage("usecase.rule.reason");

    accept(director, id, WHY);
    var twice = accept(director, id, WHY);

    assertThat(twice.current().edition().acceptances()).hasSize(1);
    move(director, id, Transition.APPROVE);
    assertThat(state(id)).isEqualTo(State.APPROVED);
    assertThat(register())
        .singleElement()
        .satisfies(row -> {
          assertThat(row.decidedBy()).isEqualTo(director);
          assertThat(row.role()).isEqualTo(Role.DIRECTOR);
        });
  }

  @Test
  void anAcceptedRiskThatGrewIsAcceptedAnew() {
    var id = risky(2, 4);
    accept(director, id, WHY);
    move(owner, id, Transition.WITHDRAW);
    written.write(company, owner, id, "risks", risks(3, 3));
    move(owner, id, Transition.SUBMIT);
    assertThat(blocking(() -> move(director, id, Transition.APPROVE)))
        .containsExactly(Finding.Code.RESIDUAL_HIGH);
    accept(director, id, WHY);
    move(director, id, Transition.APPROVE);
    assertThat(state(id)).isEqualTo(State.APPROVED);
  }

  @Test
  void leadAndDirectorSignAHighRiskInEitherOrder() {
    for (var order : List.of(List.of(lead, director), List.of(director, lead))) {
      var id = highRisk();
      assertThat(move(order.getFirst(), id, Transition.APPROVE).done()).isFalse();
      assertThat(work(id)).isEqualTo(State.SUBMITTED);
      assertThat(awaits(order.getFirst())).isEmpty();
      assertThat(awaits(order.getLast())).containsExactly("usecase.decide");
      assertRefused(Code.DECIDED, () -> move(owner, id, Transition.WITHDRAW));

      assertThat(move(order.getLast(), id, Transition.APPROVE).done()).isTrue();
      assertThat(state(id)).isEqualTo(State.APPROVED);
      assertThat(awaits(order.getLast())).isEmpty();
    }
    assertThat(register()).hasSize(2).extracting(DecisionRow::decidedBy).contains(lead, director);
  }

  @Test
  void nobodySignsTwice() {
    var id = highRisk();
    for (var signer : List.of(lead, director)) {
      var stamp = stamp(id);
      assertThat(move(signer, id, stamp, Transition.APPROVE).done()).isEqualTo(signer == director);
      if (signer == lead) {
        assertThat(move(lead, id, stamp, Transition.APPROVE).done())
            .as("the second of two equal clicks")
            .isFalse();
        assertRefused(Code.SIGNED, () -> move(lead, id, Transition.APPROVE));
        assertThat(work(id)).isEqualTo(State.SUBMITTED);
      }
    }
    assertThat(register()).hasSize(1);
  }

  @Test
  void anotherDirectorsSignatureIsNotTheLeads() {
    var second = companies.member(company, Role.DIRECTOR);
    var id = highRisk();
    move(director, id, Transition.APPROVE);
    assertRefused(Code.LEAD_FIRST, () -> move(second, id, Transition.APPROVE));
    assertThat(work(id)).isEqualTo(State.SUBMITTED);
  }

  @Test
  void oneOfTheTwoIsEnoughToSendItBack() {
    var id = highRisk();
    move(lead, id, Transition.APPROVE);
    written.move(
        company,
        director,
        id,
        new Attempt(
            Transition.REQUEST_CHANGES, "Précisez qui relit, et quand.", Set.of("purpose")));
    assertThat(work(id)).isEqualTo(State.CHANGES_REQUESTED);
    assertThat(as(company, owner, () -> useCases.dossier(id)).current().edition().signatures())
        .isEmpty();
  }

  @Test
  void aHighRiskGoesIntoServiceUnderTwoSignaturesToo() {
    charters.next(company, director, lead, true);
    var id = highRisk();
    move(lead, id, Transition.APPROVE);
    move(director, id, Transition.APPROVE);
    var today = written.today(company);
    var values = PilotValues.of(today, director, lead);
    values.put("oversight_training_on", PilotValues.text(today.toString()));
    values.forEach((field, value) -> written.write(company, owner, id, field, value));
    move(lead, id, Transition.START_PILOT);
    PilotValues.atItsEnd(today)
        .forEach((field, value) -> written.write(company, owner, id, field, value));

    assertThat(move(director, id, Transition.GO_LIVE).done()).isFalse();
    assertThat(awaits(lead)).containsExactly("usecase.pilot");
    assertThat(awaits(director)).isEmpty();
    assertThat(move(lead, id, Transition.GO_LIVE).done()).isTrue();
    assertThat(state(id)).isEqualTo(State.IN_PRODUCTION);
  }

  @Test
  void aDirectorAloneApprovesHerOwnSheetADayLaterWithAWrittenOpinion() {
    company = companies.company(12);
    director = companies.member(company, Role.DIRECTOR);
    var consultant = companies.member(company, Role.CONSULTANT);
    var id = written.submitted(company, director, director);
    assertThat(awaits(director)).isEmpty();
    assertRefused(Code.TOO_SOON, () -> move(director, id, Transition.APPROVE));

    clock.move(Duration.ofHours(24));
    assertThat(awaits(director)).containsExactly("usecase.decide");
    assertRefused(Code.OPINION, () -> move(director, id, Transition.APPROVE));
    advise(consultant, id, Office.CONSULTANT, "Lu.");
    assertRefused(Code.OPINION, () -> move(director, id, Transition.APPROVE));
    advise(consultant, id, Office.CONSULTANT, "L’usage est simple, le contrôle est réel.");
    assertRefused(Code.CONSULTANT, () -> move(consultant, id, Transition.APPROVE));
    move(director, id, Transition.APPROVE);

    assertThat(state(id)).isEqualTo(State.APPROVED);
    assertThat(as(company, director, () -> useCases.steps(id)).getFirst().alone()).isTrue();
    assertThat(register()).singleElement().satisfies(row -> assertThat(row.alone()).isTrue());
  }

  @Test
  void theExceptionEndsWhereSomebodyElseCanApprove() {
    company = companies.company(12);
    director = companies.member(company, Role.DIRECTOR);
    var id = written.submitted(company, director, director);
    clock.move(Duration.ofHours(24));
    var found = companies.member(company, Role.AI_LEAD);

    assertRefused(Code.OWN, () -> move(director, id, Transition.APPROVE));
    assertThat(awaits(director)).isEmpty();
    assertThat(awaits(found)).containsExactly("usecase.decide");
    move(found, id, Transition.APPROVE);
    assertThat(as(company, director, () -> useCases.steps(id)).getFirst().alone()).isFalse();
  }

  @Test
  void aVerySmallTeamsDirectorApprovesSomebodyElsesSheetAsUsual() {
    company = companies.company(12);
    director = companies.member(company, Role.DIRECTOR);
    owner = companies.member(company, Role.BUSINESS_OWNER);
    var id = written.submitted(company, owner, director);
    move(director, id, Transition.APPROVE);
    assertThat(as(company, owner, () -> useCases.steps(id)).getFirst().alone()).isFalse();
  }

  @Test
  void aSuspensionIsLiftedByAnotherPersonOnlyOnceThePlanIsClosed() {
    for (var stopped : List.of(tuple(lead, director), tuple(director, lead), tuple(dpo, lead))) {
      var by = (PersonRef) stopped.toList().getFirst();
      var other = (PersonRef) stopped.toList().getLast();
      var id = written.inPilot(company, director, lead, owner, Map.of());
      written.move(company, by, id, Attempt.of(Transition.SUSPEND, WHY));
      assertRefused(Code.PLAN_OPEN, () -> move(other, id, Transition.RESUME));
      written.write(company, owner, id, "corrective_plan", plan());
      assertThatThrownBy(() -> move(by, id, Transition.RESUME))
          .isInstanceOfSatisfying(
              MoveRefused.class,
              refused ->
                  assertThat(refused.refusals())
                      .extracting(Refusal::code)
                      .containsExactly(Code.SELF_LIFT));
      assertThat(state(id)).isEqualTo(State.SUSPENDED);
      move(other, id, Transition.RESUME);
      assertThat(state(id)).isEqualTo(State.IN_PILOT);
    }
  }

  private Value plan() {
    var today = written.today(company).toString();
    return new Value.Rows(
        List.of(
            Map.of(
                "action",
                "Relire à deux",
                "owner",
                owner.toString(),
                "done_on",
                today,
                "due",
                today)));
  }

  @Test
  void anOpinionIsAskedForAwaitedGivenAndCounted() {
    var id = highRisk(false);
    as(company, owner, () -> review.ask(id, dpo, Office.DPO));
    as(company, owner, () -> review.ask(id, dpo, Office.DPO));
    assertThat(awaits(dpo)).containsExactly("usecase.opinion");
    assertThat(counted(id)).isEmpty();
    assertThat(blocking(() -> move(lead, id, Transition.APPROVE)))
        .containsExactly(Finding.Code.V05);

    advise(dpo, id, Office.DPO, "Conforme, sous réserve d’informer les candidats.");
    advise(dpo, id, Office.DPO, "Conforme, sous réserve d’informer les candidats.");

    assertThat(awaits(dpo)).isEmpty();
    assertThat(counted(id)).extracting(Opinion::by).containsExactly(dpo);
    assertThat(move(lead, id, Transition.APPROVE).done()).isFalse();
  }

  @Test
  void aSecondThoughtTakesThePlaceOfTheFirst() {
    var id = written.submitted(company, owner, lead);
    as(company, dpo, () -> review.advise(id, Office.DPO, OpinionVerdict.FAVOURABLE, ""));
    advise(dpo, id, Office.DPO, "Tout compte fait, avec une réserve.");
    assertThat(as(company, owner, () -> useCases.dossier(id)).current().opinions())
        .extracting(OpinionRow::author, OpinionRow::verdict, OpinionRow::words)
        .containsExactly(
            tuple(dpo, OpinionVerdict.RESERVED, "Tout compte fait, avec une réserve."));
  }

  @Test
  void whoOwnsOrWritesASheetGivesNoOpinionOnIt() {
    dpo = companies.member(company, Role.DPO, Role.HR);
    var id = written.submitted(company, dpo, lead);
    assertRefused(Code.OWN, () -> advise(dpo, id, Office.DPO, "Je n’y vois rien à redire."));
    assertRefused(Code.OWN, () -> as(company, dpo, () -> review.ask(id, dpo, Office.DPO)));
    assertRefused(Code.NO_RIGHT, () -> as(company, dpo, () -> review.ask(id, owner, Office.DPO)));
    assertThat(awaits(dpo)).isEmpty();
    assertThat(counted(id)).isEmpty();
  }

  @Test
  void whereTheDpoOwnsItAConsultantsReasonsCount() {
    dpo = companies.member(company, Role.DPO, Role.HR);
    var id = highRisk(dpo, false);
    var consultant = companies.member(company, Role.CONSULTANT);
    advise(consultant, id, Office.CONSULTANT, "Lu.");
    assertThat(blocking(() -> move(lead, id, Transition.APPROVE)))
        .containsExactly(Finding.Code.V05);
    advise(consultant, id, Office.CONSULTANT, "Les données sont limitées, le recours est réel.");
    assertThat(move(lead, id, Transition.APPROVE).done()).isFalse();
  }

  @Test
  void anOpinionThatIsNotFavourableNeedsItsWords() {
    var id = written.submitted(company, owner, lead);
    assertThatThrownBy(() -> advise(dpo, id, Office.DPO, " "))
        .isInstanceOf(RuleViolated.class)
        .hasMessage("usecase.rule.opinion.words");
    assertThat(counted(id)).isEmpty();
  }

  @Test
  void ofTwoWhoApproveAtOnceOneDecides() throws Exception {
    var deputy = companies.member(company, Role.DEPUTY_AI_LEAD);
    var id = written.submitted(company, owner, lead);
    away();
    assertThat(atOnce(id, Map.of(lead, Transition.APPROVE, deputy, Transition.APPROVE)))
        .containsExactlyInAnyOrder("done", "refused");
    assertThat(register()).hasSize(1);
    assertThat(as(company, owner, () -> useCases.steps(id)))
        .extracting(StepRow::transition)
        .containsOnlyOnce(Transition.APPROVE);
  }

  @Test
  void ofAnApprovalAndARefusalAtOnceOneCounts() throws Exception {
    var deputy = companies.member(company, Role.DEPUTY_AI_LEAD);
    var id = written.submitted(company, owner, lead);
    away();
    assertThat(atOnce(id, Map.of(lead, Transition.APPROVE, deputy, Transition.REJECT)))
        .containsExactlyInAnyOrder("done", "refused");
    assertThat(register())
        .singleElement()
        .satisfies(row ->
            assertThat(row.verdict() == Verdict.APPROVED).isEqualTo(state(id) == State.APPROVED));
  }

  @Test
  void twoWhoSignAtOnceBothSignInTheEnd() throws Exception {
    var id = highRisk();
    assertThat(atOnce(id, Map.of(lead, Transition.APPROVE, director, Transition.APPROVE)))
        .containsExactlyInAnyOrder("signed", "refused");
    var signed =
        as(company, owner, () -> useCases.dossier(id)).current().edition().signatures().getFirst();
    move(signed.by().equals(lead) ? director : lead, id, Transition.APPROVE);
    assertThat(state(id)).isEqualTo(State.APPROVED);
    assertThat(register()).hasSize(1);
  }

  private void away() {
    var today = written.today(company);
    as(
        company,
        lead,
        () -> {
          absences.announce(today, today.plusDays(5));
          return lead;
        });
  }

  /// What became of steps that people take from what all of them saw.
  private List<String> atOnce(UseCaseId id, Map<PersonRef, Transition> steps) throws Exception {
    var stamp = stamp(id);
    var together = new CyclicBarrier(steps.size());
    var acts = new ArrayList<Callable<String>>();
    steps.forEach((person, transition) ->
        acts.add(() -> {
          together.await();
          try {
            return move(person, id, stamp, transition).done() ? "done" : "signed";
          } catch (MoveRefused | ObjectOptimisticLockingFailureException e) {
            return "refused";
          }
        }));
    try (var threads = Executors.newFixedThreadPool(acts.size())) {
      var outcomes = new ArrayList<String>();
      for (Future<String> outcome : threads.invokeAll(acts)) {
        outcomes.add(outcome.get());
      }
      return outcomes;
    }
  }

  private UseCaseId risky(int likelihood, int severity) {
    var id = written.complete(company, owner, lead);
    written.write(company, owner, id, "risks", risks(likelihood, severity));
    move(owner, id, Transition.SUBMIT);
    return id;
  }

  private Value risks(int likelihood, int severity) {
    return new Value.Rows(
        IntStream.rangeClosed(1, 3)
            .mapToObj(i ->
                Map.of(
                    "id", "r" + i,
                    "title", "Prix faux au devis " + i,
                    "likelihood", String.valueOf(i == 1 ? likelihood : 1),
                    "severity", String.valueOf(i == 1 ? severity : 1),
                    "owner", owner.toString()))
            .toList());
  }

  private UseCaseId highRisk() {
    return highRisk(owner, true);
  }

  private UseCaseId highRisk(boolean advised) {
    return highRisk(owner, advised);
  }

  private UseCaseId highRisk(PersonRef by, boolean advised) {
    var id = written.complete(company, by, lead, "Trier des candidatures", SampleAnswers.SORTING);
    written.write(company, by, id, "contest", PilotValues.text("Écrire au service du personnel."));
    move(by, id, Transition.SUBMIT);
    if (advised) {
      as(company, dpo, () -> review.advise(id, Office.DPO, OpinionVerdict.FAVOURABLE, ""));
    }
    return id;
  }

  private UseCaseMoves.Outcome move(PersonRef person, UseCaseId id, Transition transition) {
    return move(person, id, stamp(id), transition);
  }

  private UseCaseMoves.Outcome move(
      PersonRef person, UseCaseId id, String stamp, Transition transition) {
    var attempt =
        transition == Transition.REJECT
            ? Attempt.of(transition, "Un tableur suffit pour si peu de devis par mois.")
            : Attempt.of(transition);
    return as(company, person, () -> moves.move(id, stamp, attempt));
  }

  private String stamp(UseCaseId id) {
    return as(company, director, () -> useCases.dossier(id).stamp());
  }

  private Dossier accept(PersonRef person, UseCaseId id, String why) {
    return as(company, person, () -> moves.accept(id, false, Subject.RESIDUAL_RISK, why));
  }

  private Dossier advise(PersonRef person, UseCaseId id, Office office, String words) {
    return as(company, person, () -> review.advise(id, office, OpinionVerdict.RESERVED, words));
  }

  private List<Opinion> counted(UseCaseId id) {
    var dossier = as(company, director, () -> useCases.dossier(id));
    return Advice.counted(dossier.current().edition(), dossier.circumstances());
  }

  private State state(UseCaseId id) {
    return as(company, director, () -> useCases.dossier(id)).row().state();
  }

  private State work(UseCaseId id) {
    return as(company, director, () -> useCases.dossier(id)).row().work();
  }

  private List<DecisionRow> register() {
    return as(
        company, director, () -> decisions.register(RegisterFilter.ALL, PageRequest.ofSize(9)));
  }

  private List<String> awaits(PersonRef person) {
    return as(company, person, () -> awaiting.mine(20)).matters().stream()
        .map(matter -> matter.kind().key())
        .filter(key -> key.startsWith("usecase."))
        .toList();
  }

  private static void assertRefused(Code code, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            MoveRefused.class,
            refused -> assertThat(refused.refusals()).extracting(Refusal::code).contains(code));
  }

  /// What on the sheet speaks against a step, where nothing else does.
  private static List<Finding.Code> blocking(ThrowingCallable act) {
    var found = new ArrayList<Finding.Code>();
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            MoveRefused.class,
            refused -> {
              assertThat(refused.refusals())
                  .extracting(Refusal::code)
                  .containsOnly(Code.CONDITIONS);
              refused.refusals().stream()
                  .flatMap(refusal -> refusal.findings().stream())
                  .map(Finding::code)
                  .forEach(found::add);
            });
    return found;
  }
}
