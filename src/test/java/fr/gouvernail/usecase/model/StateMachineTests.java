package fr.gouvernail.usecase.model;

import static fr.gouvernail.usecase.model.Given.CONSULTANT;
import static fr.gouvernail.usecase.model.Given.DEPUTY;
import static fr.gouvernail.usecase.model.Given.DIRECTOR;
import static fr.gouvernail.usecase.model.Given.DPO;
import static fr.gouvernail.usecase.model.Given.EMPLOYEE;
import static fr.gouvernail.usecase.model.Given.HR;
import static fr.gouvernail.usecase.model.Given.LEAD;
import static fr.gouvernail.usecase.model.Given.MODEL;
import static fr.gouvernail.usecase.model.Given.NOW;
import static fr.gouvernail.usecase.model.Given.OWNER;
import static fr.gouvernail.usecase.model.Given.STOPPER;
import static fr.gouvernail.usecase.model.Given.sheet;
import static fr.gouvernail.usecase.model.Transition.APPROVE;
import static fr.gouvernail.usecase.model.Transition.COPY;
import static fr.gouvernail.usecase.model.Transition.GO_LIVE;
import static fr.gouvernail.usecase.model.Transition.REJECT;
import static fr.gouvernail.usecase.model.Transition.REQUEST_CHANGES;
import static fr.gouvernail.usecase.model.Transition.RESUBMIT;
import static fr.gouvernail.usecase.model.Transition.RESUME;
import static fr.gouvernail.usecase.model.Transition.RETIRE;
import static fr.gouvernail.usecase.model.Transition.RETURN;
import static fr.gouvernail.usecase.model.Transition.REVISE;
import static fr.gouvernail.usecase.model.Transition.START;
import static fr.gouvernail.usecase.model.Transition.START_PILOT;
import static fr.gouvernail.usecase.model.Transition.SUBMIT;
import static fr.gouvernail.usecase.model.Transition.SUSPEND;
import static fr.gouvernail.usecase.model.Transition.WITHDRAW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tool.ToolClass;
import fr.gouvernail.usecase.model.Acceptance.Subject;
import fr.gouvernail.usecase.model.Edition.Correction;
import fr.gouvernail.usecase.model.Edition.Suspension;
import fr.gouvernail.usecase.model.Finding.Code;
import fr.gouvernail.usecase.model.Opinion.Office;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The fifteen transitions, §3, one by one: who, on which conditions.
class StateMachineTests {

  @Test
  void one_everyMemberButAnEmployeeStartsASheet() {
    for (var person : List.of(OWNER, LEAD, DIRECTOR, DPO, HR, CONSULTANT)) {
      assertThat(start(person).allowed()).isTrue();
    }
    assertThat(codes(start(EMPLOYEE))).containsExactly(Refusal.Code.NO_RIGHT);
  }

  private static Move start(PersonRef person) {
    var given = sheet();
    return StateMachine.check(
        MODEL, Case.NONE, given.circumstances(), given.actor(person), Attempt.of(START));
  }

  @Test
  void two_theOwnerSubmitsWhatIsReady() {
    assertThat(sheet().move(OWNER, SUBMIT).allowed()).isTrue();
    assertThat(codes(sheet().move(LEAD, SUBMIT))).containsExactly(Refusal.Code.OWNER_ONLY);
    assertThat(blocking(sheet().without("purpose").move(OWNER, SUBMIT)))
        .containsExactly(Code.REQUIRED);
    assertThat(blocking(sheet().risk(AiActClass.PROHIBITED).move(OWNER, SUBMIT)))
        .contains(Code.V01);
    assertThat(blocking(sheet().tool(ToolClass.T4, null).move(OWNER, SUBMIT)))
        .containsExactly(Code.V03);
    assertThat(sheet().without("alternative", "exit", "pilot_start").move(OWNER, SUBMIT).allowed())
        .as("what later states need is not asked for")
        .isTrue();
  }

  @Test
  void three_theOwnerTakesBackWhatNobodyDecided() {
    assertThat(submitted().move(OWNER, WITHDRAW).allowed()).isTrue();
    assertThat(codes(submitted().move(LEAD, WITHDRAW))).containsExactly(Refusal.Code.OWNER_ONLY);
    assertThat(
            codes(
                submitted()
                    .risk(AiActClass.HIGH_RISK)
                    .signed(APPROVE, LEAD, Capacity.LEAD)
                    .move(OWNER, WITHDRAW)))
        .containsExactly(Refusal.Code.DECIDED);
  }

  @Test
  void four_theApproverAsksToCorrectListedFieldsWithAReason() {
    assertThat(submitted().move(LEAD, REQUEST_CHANGES).allowed()).isTrue();
    assertThat(codes(submitted().move(OWNER, REQUEST_CHANGES))).containsExactly(Refusal.Code.OWN);
    assertThat(
            codes(
                submitted()
                    .move(LEAD, new Attempt(REQUEST_CHANGES, "Trop court", Set.of("purpose")))))
        .containsExactly(Refusal.Code.REASON);
    assertThat(codes(submitted().move(LEAD, new Attempt(REQUEST_CHANGES, Given.REASON, Set.of()))))
        .containsExactly(Refusal.Code.FIELDS);
    assertThat(
            codes(
                submitted()
                    .move(
                        LEAD, new Attempt(REQUEST_CHANGES, Given.REASON, Set.of("purpose", "x")))))
        .containsExactly(Refusal.Code.FIELDS);
    assertThat(blocking(submitted().risk(AiActClass.PROHIBITED).move(LEAD, REQUEST_CHANGES)))
        .containsExactly(Code.V01);
  }

  @Test
  void five_theOwnerSubmitsAgainOnceEveryListedFieldIsChangedOrAnswered() {
    var given =
        sheet()
            .in(State.CHANGES_REQUESTED)
            .but(g ->
                g.correction =
                    new Correction(Set.of("purpose", "data_sources"), g.values, Set.of()));
    var refused = given.move(OWNER, RESUBMIT);
    assertThat(codes(refused)).containsExactly(Refusal.Code.CORRECTIONS);
    assertThat(refused.refusals().getFirst().args())
        .containsEntry("fields", "purpose,data_sources");

    given.with("purpose", "L'outil propose un chiffrage ; il ne fixe aucun prix ni délai.");
    given.but(g ->
        g.correction =
            new Correction(
                Set.of("purpose", "data_sources"), Complete.VALUES, Set.of("data_sources")));
    assertThat(given.move(OWNER, RESUBMIT).allowed()).isTrue();
    assertThat(codes(given.move(LEAD, RESUBMIT))).containsExactly(Refusal.Code.OWNER_ONLY);
    assertThat(given.ofCase().after(RESUBMIT, OWNER, NOW).work().number()).isEqualTo(2);
  }

  @Test
  void five_aFieldIsChangedWhereWhatCompletesItIs() {
    var given =
        sheet()
            .in(State.CHANGES_REQUESTED)
            .but(g -> g.correction = new Correction(Set.of("risks"), g.values, Set.of()));
    assertThat(codes(given.move(OWNER, RESUBMIT))).containsExactly(Refusal.Code.CORRECTIONS);

    given.withRows(
        "measures", List.of(Map.of("risk", "r1", "text", "Relire à deux", "progress", "en_place")));
    assertThat(given.move(OWNER, RESUBMIT).allowed()).isTrue();
  }

  @Test
  void six_theApproverApprovesWhatIsComplete() {
    var move = submitted().move(LEAD, APPROVE);
    assertThat(move.allowed()).isTrue();
    assertThat(move.completes()).isTrue();
    assertThat(move.as()).isEqualTo(Capacity.LEAD);
    assertThat(codes(submitted().move(OWNER, APPROVE))).containsExactly(Refusal.Code.OWN);
    assertThat(codes(submitted().move(DPO, APPROVE))).containsExactly(Refusal.Code.NO_RIGHT);
    assertThat(codes(submitted().but(g -> g.starEditors.add(LEAD)).move(LEAD, APPROVE)))
        .containsExactly(Refusal.Code.EDITED);
  }

  @Test
  void six_eachOfItsRulesBlocks() {
    assertThat(blocking(submitted().without("alternative").move(LEAD, APPROVE)))
        .containsExactly(Code.REQUIRED);
    assertThat(blocking(submitted().tool(ToolClass.T3, null).move(LEAD, APPROVE)))
        .containsExactly(Code.V02);
    assertThat(blocking(submitted().with("personal_data", "oui").move(LEAD, APPROVE)))
        .contains(Code.V04);
    assertThat(blocking(submitted().scored(4, 4).move(LEAD, APPROVE))).containsExactly(Code.V09);
    assertThat(blocking(submitted().but(g -> g.starChangedAt = NOW).move(LEAD, APPROVE)))
        .containsExactly(Code.V15);
    assertThat(submitted().but(g -> g.charter = null).move(LEAD, APPROVE).allowed())
        .as("V12 waits for the pilot")
        .isTrue();
  }

  @Test
  void six_aHighRiskNeedsTheDpoAndTwoSignatures() {
    var high = submitted().risk(AiActClass.HIGH_RISK);
    assertThat(blocking(high.move(LEAD, APPROVE))).contains(Code.V05);

    high.opinion(DPO, Office.DPO);
    var first = high.move(LEAD, APPROVE);
    assertThat(first.allowed()).isTrue();
    assertThat(first.completes()).isFalse();
    var second = high.signed(APPROVE, LEAD, Capacity.LEAD).move(DIRECTOR, APPROVE);
    assertThat(second.completes()).isTrue();
    assertThat(second.as()).isEqualTo(Capacity.DIRECTOR);
    assertThat(codes(high.move(LEAD, APPROVE))).containsExactly(Refusal.Code.SIGNED);
  }

  @Test
  void six_aResidualRiskOfNineIsTheDirectors() {
    var risky =
        submitted()
            .withRows(
                "risks",
                List.of(
                    Complete.risk("r1", 3, 3),
                    Complete.risk("r2", 1, 1),
                    Complete.risk("r3", 1, 1)))
            .accepted(Subject.RESIDUAL_RISK, 9);

    assertThat(codes(risky.move(LEAD, APPROVE))).containsExactly(Refusal.Code.DIRECTOR_FIRST);
    assertThat(risky.move(DIRECTOR, APPROVE).allowed()).isTrue();
  }

  @Test
  void whoeverApprovesAResidualRiskMayAlsoSendItBackOrRefuseIt() {
    var risky = submitted().withRows("risks", List.of(Complete.risk("r1", 4, 3)));

    for (var person : List.of(DIRECTOR, LEAD)) {
      assertThat(
              risky
                  .move(person, new Attempt(REQUEST_CHANGES, Given.REASON, Set.of("risks")))
                  .allowed())
          .as("sends it back")
          .isTrue();
      assertThat(risky.move(person, REJECT).refusals())
          .as("refuses it")
          .noneMatch(refusal -> refusal.code() == Refusal.Code.LEAD_FIRST);
    }
    assertThat(risky.move(DIRECTOR, REJECT).as()).isEqualTo(Capacity.DIRECTOR);
    assertThat(
            codes(risky.move(DEPUTY, new Attempt(REQUEST_CHANGES, Given.REASON, Set.of("risks")))))
        .containsExactly(Refusal.Code.DIRECTOR_FIRST);
  }

  @Test
  void six_theExceptionOfVerySmallTeamsIsMarked() {
    var alone =
        submitted()
            .but(g -> {
              g.headcount = 12;
              g.owner = DIRECTOR;
              g.lead = null;
              g.deputy = null;
            });
    assertThat(codes(alone.move(DIRECTOR, APPROVE))).containsExactly(Refusal.Code.OPINION);
    var move = alone.opinion(CONSULTANT, Office.CONSULTANT).move(DIRECTOR, APPROVE);
    assertThat(move.allowed()).isTrue();
    assertThat(move.exception()).isTrue();
    assertThat(codes(alone.but(g -> g.submittedAt = NOW).move(DIRECTOR, APPROVE)))
        .containsExactly(Refusal.Code.TOO_SOON);
  }

  @Test
  void six_aNewEditionLiftsNoSuspension() {
    var submitted = submitted().edition();
    for (var state : List.of(State.SUSPENDED, State.RETIRED)) {
      var move =
          StateMachine.check(
              MODEL,
              new Case(sheet().in(state).edition(), submitted),
              sheet().circumstances(),
              sheet().actor(LEAD),
              Attempt.of(APPROVE));
      assertThat(codes(move)).containsExactly(Refusal.Code.LIFE_STOPPED);
    }
  }

  @Test
  void seven_theApproverRejectsWithAReasonOfForty() {
    var reason = "x".repeat(39);
    assertThat(codes(submitted().move(LEAD, Attempt.of(REJECT, reason))))
        .containsExactly(Refusal.Code.REASON);
    assertThat(codes(submitted().move(LEAD, Attempt.of(REJECT, reason + "   "))))
        .containsExactly(Refusal.Code.REASON);
    assertThat(submitted().move(LEAD, Attempt.of(REJECT, reason + "x")).allowed()).isTrue();
    assertThat(
            submitted()
                .risk(AiActClass.PROHIBITED)
                .move(LEAD, Attempt.of(REJECT, reason + "x"))
                .allowed())
        .isTrue();
    assertThat(codes(submitted().move(DPO, Attempt.of(REJECT, reason + "x"))))
        .containsExactly(Refusal.Code.NO_RIGHT);
  }

  @Test
  void eight_theOwnerCopiesARejectedSheet() {
    assertThat(sheet().in(State.REJECTED).move(OWNER, COPY).allowed()).isTrue();
    assertThat(codes(sheet().in(State.REJECTED).move(LEAD, COPY)))
        .containsExactly(Refusal.Code.OWNER_ONLY);
    assertThat(codes(sheet().in(State.REJECTED).move(OWNER, SUBMIT)))
        .containsExactly(Refusal.Code.STATE);
    assertThatThrownBy(() -> sheet().in(State.REJECTED).ofCase().after(COPY, OWNER, NOW))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void eight_aRejectedEditionOfALivingUseIsPreparedAnewInstead() {
    var both = new Case(inService().edition(), sheet().in(State.REJECTED).edition());
    assertThat(both.transitions()).containsExactly(SUSPEND, RETIRE, REVISE);
    assertThat(check(both, OWNER, COPY).refusals())
        .extracting(Refusal::code)
        .containsExactly(Refusal.Code.STATE);
    assertThat(check(both, OWNER, REVISE).allowed()).isTrue();
  }

  private static Move check(Case of, PersonRef person, Transition transition) {
    var given = sheet();
    return StateMachine.check(
        MODEL, of, given.circumstances(), given.actor(person), Attempt.of(transition));
  }

  @Test
  void nine_leadOrDirectorStartThePilot() {
    assertThat(approved().move(LEAD, START_PILOT).as()).isEqualTo(Capacity.LEAD);
    assertThat(approved().move(DIRECTOR, START_PILOT).allowed()).isTrue();
    assertThat(codes(approved().move(DEPUTY, START_PILOT)))
        .containsExactly(Refusal.Code.LEAD_FIRST);
    assertThat(approved().but(g -> g.leadAway = true).move(DEPUTY, START_PILOT).allowed()).isTrue();
    assertThat(codes(approved().move(OWNER, START_PILOT))).containsExactly(Refusal.Code.NO_RIGHT);
  }

  @Test
  void nine_eachOfItsRulesBlocks() {
    assertThat(blocking(approved().without("integration").move(LEAD, START_PILOT)))
        .containsExactly(Code.REQUIRED);
    assertThat(blocking(approved().but(g -> g.headcount = 50).move(LEAD, START_PILOT)))
        .containsExactly(Code.V06);
    assertThat(blocking(approved().without("employees_informed_on").move(LEAD, START_PILOT)))
        .containsExactly(Code.V07);
    assertThat(blocking(approved().but(g -> g.charter = null).move(LEAD, START_PILOT)))
        .containsExactly(Code.V12);
    assertThat(blocking(approved().without("training_on").move(LEAD, START_PILOT)))
        .containsExactly(Code.V13);
    assertThat(blocking(approved().but(g -> g.incidents.add(4)).move(LEAD, START_PILOT)))
        .containsExactly(Code.V14);
    assertThat(blocking(approved().with("alignement", "false").move(LEAD, START_PILOT)))
        .containsExactly(Code.CRITERION);
    assertThat(blocking(approved().risk(AiActClass.PROHIBITED).move(LEAD, START_PILOT)))
        .contains(Code.V01);
  }

  @Test
  void ten_approverOrDirectorPutItIntoService() {
    assertThat(inPilot().move(LEAD, GO_LIVE).allowed()).isTrue();
    assertThat(inPilot().move(DIRECTOR, GO_LIVE).allowed()).isTrue();
    assertThat(codes(inPilot().move(OWNER, GO_LIVE))).containsExactly(Refusal.Code.OWN);
    assertThat(codes(inPilot().but(g -> g.owner = DIRECTOR).move(DIRECTOR, GO_LIVE)))
        .containsExactly(Refusal.Code.OWN);
    var high = inPilot().risk(AiActClass.HIGH_RISK).with("oversight_training_on", "2026-11-01");
    assertThat(high.move(LEAD, GO_LIVE).completes()).isFalse();
    assertThat(high.signed(GO_LIVE, DIRECTOR, Capacity.DIRECTOR).move(LEAD, GO_LIVE).completes())
        .isTrue();
  }

  @Test
  void ten_eachOfItsRulesBlocks() {
    assertThat(blocking(inPilot().without("exit").move(LEAD, GO_LIVE)))
        .containsExactly(Code.REQUIRED);
    assertThat(
            blocking(
                inPilot()
                    .duty("OB-TRA-01", fr.gouvernail.aiact.Obligation.Nature.OBLIGATION)
                    .move(LEAD, GO_LIVE)))
        .contains(Code.V08);
    assertThat(blocking(inPilot().with("pilot_decision", "corriger").move(LEAD, GO_LIVE)))
        .containsExactly(Code.V10);
    assertThat(blocking(inPilot().but(g -> g.incidents.add(3)).move(LEAD, GO_LIVE)))
        .containsExactly(Code.V14);
    assertThat(blocking(inPilot().but(g -> g.starChangedAt = NOW).move(LEAD, GO_LIVE)))
        .containsExactly(Code.V15);
    assertThat(blocking(inPilot().with("golive_checklist", List.of("droits")).move(LEAD, GO_LIVE)))
        .containsExactly(Code.CHECKLIST);
  }

  @Test
  void eleven_theApproverSendsThePilotBackOnce() {
    assertThat(codes(inPilot().move(LEAD, RETURN))).containsExactly(Refusal.Code.PILOT_DECISION);
    for (var decision : List.of("prolonger", "corriger")) {
      assertThat(inPilot().with("pilot_decision", decision).move(LEAD, RETURN).allowed()).isTrue();
    }
    var again = inPilot().with("pilot_decision", "prolonger").but(g -> g.returned = true);
    assertThat(codes(again.move(LEAD, RETURN))).containsExactly(Refusal.Code.RETURNED);
    var back = inPilot().with("pilot_decision", "corriger").ofCase().after(RETURN, LEAD, NOW);
    assertThat(back.life().state()).isEqualTo(State.APPROVED);
    assertThat(back.life().returned()).isTrue();
  }

  @Test
  void twelve_whoeverIsEntitledSuspendsAtOnce() {
    for (var given : List.of(inPilot(), inService(), inService().risk(AiActClass.PROHIBITED))) {
      assertThat(given.move(LEAD, SUSPEND).as()).isEqualTo(Capacity.LEAD);
      assertThat(given.move(DEPUTY, SUSPEND).as()).isEqualTo(Capacity.DEPUTY);
      assertThat(given.move(DIRECTOR, SUSPEND).as()).isEqualTo(Capacity.DIRECTOR);
      assertThat(given.move(DPO, SUSPEND).as()).isEqualTo(Capacity.DPO);
      assertThat(given.move(STOPPER, SUSPEND).as()).isEqualTo(Capacity.STOP_POWER);
      for (var person : List.of(OWNER, EMPLOYEE, HR)) {
        assertThat(codes(given.move(person, SUSPEND))).containsExactly(Refusal.Code.NO_RIGHT);
      }
      assertThat(codes(given.move(LEAD, Attempt.of(SUSPEND, "Vite !"))))
          .containsExactly(Refusal.Code.REASON);
    }
  }

  @Test
  void twelve_aConsultantDoesNotSuspendEvenIfTheSheetSaysSo() {
    assertThat(
            codes(inService().with("stop_power", CONSULTANT.toString()).move(CONSULTANT, SUSPEND)))
        .containsExactly(Refusal.Code.CONSULTANT);
  }

  @Test
  void thirteen_anotherApproverLiftsASuspensionOnceThePlanIsClosed() {
    var given = suspendedBy(DPO);
    assertThat(given.move(LEAD, RESUME).allowed()).isTrue();
    assertThat(given.move(LEAD, RESUME).to()).isEqualTo(State.IN_PILOT);
    assertThat(codes(given.move(DPO, RESUME))).contains(Refusal.Code.SELF_LIFT);

    assertThat(codes(suspendedBy(LEAD).move(LEAD, RESUME))).containsExactly(Refusal.Code.SELF_LIFT);
    assertThat(suspendedBy(LEAD).move(DEPUTY, RESUME).allowed()).isTrue();
    assertThat(codes(given.without("corrective_plan").move(LEAD, RESUME)))
        .containsExactly(Refusal.Code.PLAN_OPEN);
    assertThat(codes(plan(given, Map.of("action", "Former")).move(LEAD, RESUME)))
        .containsExactly(Refusal.Code.PLAN_OPEN);
    assertThat(
            codes(
                plan(given, Map.of("action", "Former", "done_on", "2026-11-19"))
                    .move(LEAD, RESUME)))
        .as("done before this suspension")
        .containsExactly(Refusal.Code.PLAN_OPEN);
  }

  @Test
  void thirteen_eachOfItsRulesBlocks() {
    assertThat(blocking(suspendedBy(DPO).but(g -> g.incidents.add(3)).move(LEAD, RESUME)))
        .containsExactly(Code.V14);
    assertThat(blocking(suspendedBy(DPO).but(g -> g.starChangedAt = NOW).move(LEAD, RESUME)))
        .containsExactly(Code.V15);
    assertThat(blocking(suspendedBy(DPO).risk(AiActClass.PROHIBITED).move(LEAD, RESUME)))
        .containsExactly(Code.V01);
  }

  @Test
  void thirteen_theDirectorOfAVerySmallTeamLiftsWhatHeOrShePut() {
    var alone =
        suspendedBy(DIRECTOR)
            .but(g -> {
              g.headcount = 8;
              g.lead = null;
              g.deputy = null;
            });
    assertThat(alone.move(DIRECTOR, RESUME).allowed()).isTrue();
    assertThat(alone.move(DIRECTOR, RESUME).exception()).isTrue();
    assertThat(codes(alone.but(g -> g.headcount = 20).move(DIRECTOR, RESUME)))
        .containsExactly(Refusal.Code.SELF_LIFT);
  }

  @ParameterizedTest
  @EnumSource(names = {"APPROVED", "IN_PILOT", "IN_PRODUCTION", "SUSPENDED"})
  void fourteen_approverOrDirectorRetireWhatIsDoneOrDated(State state) {
    var given = sheet().in(state);
    var open = given.move(LEAD, RETIRE);
    assertThat(codes(open)).containsExactly(Refusal.Code.RETIREMENT);
    assertThat(open.refusals().getFirst().args())
        .containsEntry("fields", "retire_data_on,retire_accounts_on,retire_information_on");

    given
        .with("retire_data_on", "2026-12-31")
        .with("retire_accounts_on", "2026-11-20")
        .with("retire_information_on", "2026-11-20");
    assertThat(given.move(LEAD, RETIRE).allowed()).isTrue();
    assertThat(given.move(DIRECTOR, RETIRE).allowed()).isTrue();
    assertThat(codes(given.move(OWNER, RETIRE))).containsExactly(Refusal.Code.OWN);
    assertThat(given.ofCase().after(RETIRE, LEAD, NOW).transitions()).isEmpty();
  }

  @Test
  void fourteen_itEndsWhatWasBeingPreparedToo() {
    var both = new Case(inService().edition(), submitted().edition());

    assertThat(both.after(RETIRE, LEAD, NOW).work()).isNull();
  }

  @Test
  void fifteen_theOwnerPreparesTheNextEditionWhileTheOldOneRuns() {
    var running = inService();
    assertThat(running.move(OWNER, REVISE).allowed()).isTrue();
    assertThat(codes(running.move(LEAD, REVISE))).containsExactly(Refusal.Code.OWNER_ONLY);

    var both = running.ofCase().after(REVISE, OWNER, NOW);
    assertThat(both.life().state()).isEqualTo(State.IN_PRODUCTION);
    assertThat(both.work().state()).isEqualTo(State.DRAFT);
    assertThat(both.work().number()).isEqualTo(2);
    assertThat(both.work().values().has("pilot_decision")).isFalse();
    assertThat(both.work().values().text("purpose")).isEqualTo(running.values.text("purpose"));
    assertThat(
            codes(
                StateMachine.check(
                    MODEL,
                    both,
                    running.circumstances(),
                    running.actor(OWNER),
                    Attempt.of(REVISE))))
        .containsExactly(Refusal.Code.WORK_OPEN);
    assertThat(both.transitions()).containsExactly(SUBMIT, SUSPEND, RETIRE, REVISE);
  }

  @Test
  void approvingTheNextEditionPutsItInThePlaceOfTheOldOne() {
    var both = new Case(inService().edition(), submitted().edition());

    var after = both.after(APPROVE, LEAD, NOW);

    assertThat(after.life().state()).isEqualTo(State.APPROVED);
    assertThat(after.work()).isNull();
  }

  @Test
  void aConsultantChangesNoState() {
    for (var state : State.values()) {
      var given = sheet().in(state).but(g -> g.owner = CONSULTANT);
      for (var transition : Transition.values()) {
        assertThat(given.move(CONSULTANT, transition).allowed())
            .as(state + " " + transition)
            .isFalse();
      }
    }
  }

  @Test
  void everyOtherTransitionIsRefusedWithThoseThatArePossible() {
    for (var state : State.values()) {
      for (var transition : Transition.values()) {
        if (!transition.from().contains(state)) {
          var move = sheet().in(state).move(DIRECTOR, transition);
          assertThat(move.refusals().getFirst().code())
              .as(state + " " + transition)
              .isEqualTo(Refusal.Code.STATE);
          assertThat(move.refusals().getFirst().args()).containsEntry("state", state.name());
        }
      }
    }
    assertThat(sheet().move(OWNER, APPROVE).refusals().getFirst().args())
        .containsEntry("allowed", "SUBMIT");
  }

  @ParameterizedTest
  @CsvSource({
    "1, START", "2, SUBMIT", "3, WITHDRAW", "4, REQUEST_CHANGES", "5, RESUBMIT", "6, APPROVE",
    "7, REJECT", "8, COPY", "9, START_PILOT", "10, GO_LIVE", "11, RETURN", "12, SUSPEND",
    "13, RESUME", "14, RETIRE", "15, REVISE"
  })
  void transitionsAreNumberedAsInTheContent(int number, Transition transition) {
    assertThat(transition.number()).isEqualTo(number);
    assertThat(Transition.values()).hasSize(15);
  }

  @Test
  void buttonsAreThoseOfBothTracksWithWhatSpeaksAgainstThem() {
    var given = submitted().without("alternative");

    var moves = StateMachine.moves(MODEL, given.ofCase(), given.circumstances(), given.actor(LEAD));

    assertThat(moves)
        .extracting(Move::transition)
        .containsExactly(WITHDRAW, REQUEST_CHANGES, APPROVE, REJECT);
    assertThat(moves.stream().filter(Move::allowed).map(Move::transition))
        .as("reason and fields are not asked for yet")
        .containsExactly(REQUEST_CHANGES, REJECT);
    assertThat(StateMachine.moves(MODEL, Case.NONE, given.circumstances(), given.actor(OWNER)))
        .extracting(Move::transition)
        .containsExactly(START);
  }

  @Test
  void anEditionNeverStandsOnTheWrongTrack() {
    assertThatThrownBy(() -> new Case(sheet().edition(), null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Case(null, approved().edition()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Given submitted() {
    return sheet().in(State.SUBMITTED);
  }

  private static Given approved() {
    return sheet().in(State.APPROVED);
  }

  private static Given inPilot() {
    return sheet().in(State.IN_PILOT);
  }

  private static Given inService() {
    return sheet().in(State.IN_PRODUCTION);
  }

  private static Given suspendedBy(PersonRef person) {
    return plan(
        sheet()
            .in(State.SUSPENDED)
            .but(g ->
                g.suspension =
                    new Suspension(person, NOW.minus(Duration.ofDays(3)), State.IN_PILOT)),
        Map.of("action", "Former", "done_on", "2026-11-21"));
  }

  private static Given plan(Given given, Map<String, String> line) {
    return given.withRows("corrective_plan", List.of(line));
  }

  private static List<Refusal.Code> codes(Move move) {
    return move.refusals().stream().map(Refusal::code).toList();
  }

  private static List<Code> blocking(Move move) {
    assertThat(codes(move)).containsExactly(Refusal.Code.CONDITIONS);
    return move.refusals().stream()
        .flatMap(refusal -> refusal.findings().stream())
        .map(Finding::code)
        .distinct()
        .toList();
  }
}
