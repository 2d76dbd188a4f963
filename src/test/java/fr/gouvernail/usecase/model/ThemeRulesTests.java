package fr.gouvernail.usecase.model;

import static fr.gouvernail.usecase.model.Complete.indicator;
import static fr.gouvernail.usecase.model.Complete.risk;
import static fr.gouvernail.usecase.model.Given.DIRECTOR;
import static fr.gouvernail.usecase.model.Given.FILE;
import static fr.gouvernail.usecase.model.Given.LEAD;
import static fr.gouvernail.usecase.model.Given.NOW;
import static fr.gouvernail.usecase.model.Given.REASON;
import static fr.gouvernail.usecase.model.Given.sheet;
import static fr.gouvernail.usecase.model.Stage.APPROVED;
import static fr.gouvernail.usecase.model.Stage.IN_PILOT;
import static fr.gouvernail.usecase.model.Stage.IN_PRODUCTION;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.aiact.Obligation.Nature;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolClass;
import fr.gouvernail.usecase.model.Acceptance.Subject;
import fr.gouvernail.usecase.model.Circumstances.ChosenTool;
import fr.gouvernail.usecase.model.Finding.Code;
import fr.gouvernail.usecase.model.Finding.Severity;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The rules of §1 that look at more than one field or at more than its form.
class ThemeRulesTests {

  @Test
  void unknownHostingForbidsApprovalOfConfidentialData() {
    assertThat(sheet().with("hosting", "inconnu").blocking(APPROVED))
        .extracting(Finding::code)
        .containsExactly(Code.HOSTING_UNKNOWN);
    assertThat(
            sheet()
                .with("hosting", "inconnu")
                .with("data_categories", List.of("C1"))
                .blocking(APPROVED))
        .isEmpty();
  }

  @Test
  void trainingByTheSupplierForbidsAllButPublicData() {
    var given = sheet().with("training_use", "active").with("data_categories", List.of("C1"));

    assertThat(given.blocking(APPROVED))
        .extracting(Finding::code)
        .containsExactly(Code.TRAINING_ACTIVE);
    assertThat(given.with("data_categories", List.of("C0")).blocking(APPROVED)).isEmpty();
  }

  @Test
  void everyDutyThatBindsHasItsProgress() {
    var given = sheet().duty("OB-DEP-02", Nature.OBLIGATION);
    assertThat(given.blocking(APPROVED)).extracting(Finding::key).containsExactly("DUTY_OPEN");

    assertThat(duty(given, Map.of("progress", "prevue"))).containsExactly("DUTY_OPEN.date");
    assertThat(duty(given, Map.of("progress", "sans_objet"))).containsExactly("DUTY_OPEN.reason");
    assertThat(duty(given, Map.of("progress", "faite"))).isEmpty();
    assertThat(duty(given, Map.of("progress", "prevue", "date", "2026-12-01"))).isEmpty();
    assertThat(duty(given, Map.of("progress", "sans_objet", "reason", "Sans effet"))).isEmpty();
  }

  private static List<String> duty(Given given, Map<String, String> progress) {
    var line = new HashMap<>(progress);
    line.put("duty", "OB-DEP-02");
    return given
        .withRows("obligations", List.of(Map.of("duty", "OB-COM-01", "progress", "faite"), line))
        .blocking(APPROVED)
        .stream()
        .map(Finding::key)
        .toList();
  }

  @Test
  void aPointForALawyerIsLiftedByANamedPerson() {
    assertThat(sheet().flag("a_verifier_juriste").blocking(APPROVED))
        .extracting(Finding::code)
        .containsExactly(Code.LAWYER_OPEN);
    assertThat(sheet().flag("a_verifier_juriste").liftedBy(LEAD).blocking(APPROVED)).isEmpty();
    assertThat(sheet().flag("a_verifier").blocking(APPROVED)).isEmpty();
  }

  @Test
  void aLawyersClassCountsWithFileReasonAndADirectorsAgreement() {
    var given =
        sheet()
            .risk(AiActClass.HIGH_RISK)
            .with("class_override", "minimal")
            .with(
                "class_override_reason",
                "Le système ne classe pas les personnes, il trie des pièces.")
            .with("class_override_file", FILE.toString());
    assertThat(given.findings(Code.OVERRIDE_OPEN)).hasSize(1);
    assertThat(given.findings(Code.V05)).hasSize(1);

    given.overridden(AiActClass.MINIMAL, DIRECTOR);
    assertThat(given.findings(Code.OVERRIDE_OPEN)).isEmpty();
    assertThat(given.findings(Code.V05)).isEmpty();
    assertThat(given.without("class_override_file").findings(Code.V05)).hasSize(1);
  }

  @Test
  void anOwnersAgreementToALawyersClassDoesNotCount() {
    var given =
        sheet()
            .risk(AiActClass.PROHIBITED)
            .with("class_override", "minimal")
            .with(
                "class_override_reason",
                "Le système ne classe pas les personnes, il trie des pièces.")
            .with("class_override_file", FILE.toString())
            .overridden(AiActClass.MINIMAL, DIRECTOR);
    assertThat(given.findings(Code.V01)).isEmpty();

    assertThat(given.but(g -> g.owner = DIRECTOR).findings(Code.V01)).hasSize(1);
  }

  @Test
  void sevenDifferentSubCriteriaAreScored() {
    var lines = new java.util.ArrayList<>(Complete.VALUES.rows("scores"));
    lines.removeLast();
    assertThat(sheet().withRows("scores", lines).blocking(APPROVED))
        .extracting(Finding::key)
        .containsExactly("RANGE.few");

    lines.add(lines.getFirst());
    assertThat(sheet().withRows("scores", lines).blocking(APPROVED))
        .extracting(Finding::key)
        .containsExactly("FORMAT.twice");
  }

  @Test
  void twoToFourIndicatorsHaveAMeasuredStart() {
    assertThat(
            sheet()
                .withRows("indicators", List.of(indicator("QLT-01", "qualite")))
                .blocking(IN_PILOT))
        .extracting(Finding::key)
        .containsExactly("RANGE.few");
    var one = indicator("QLT-01", "qualite");
    assertThat(sheet().withRows("indicators", List.of(one, one, one, one, one)).blocking(IN_PILOT))
        .extracting(Finding::key)
        .containsExactly("RANGE.many");

    var unmeasured = new HashMap<>(one);
    unmeasured.remove("baseline_method");
    assertThat(sheet().withRows("indicators", List.of(one, unmeasured)).blocking(IN_PILOT))
        .extracting(Finding::code)
        .containsExactly(Code.BASELINE_MISSING);
    assertThat(sheet().withRows("indicators", List.of(one, unmeasured)).blocking(APPROVED))
        .isEmpty();
  }

  @Test
  void serviceNeedsAnIndicatorBeyondMoneyAndTime() {
    var dry =
        sheet()
            .withRows(
                "indicators",
                List.of(indicator("FIN-01", "financier"), indicator("PRD-01", "productivite")));
    assertThat(dry.blocking(IN_PRODUCTION))
        .extracting(Finding::code)
        .containsExactly(Code.INDICATOR_KIND);
    assertThat(dry.blocking(IN_PILOT)).isEmpty();

    for (var family : List.of("qualite", "client", "engagement")) {
      dry.withRows("indicators", List.of(indicator("FIN-01", "financier"), indicator("X", family)));
      assertThat(dry.blocking(IN_PRODUCTION)).as(family).isEmpty();
    }
  }

  @Test
  void threeRisksAreNeededToSubmit() {
    assertThat(
            sheet()
                .withRows("risks", List.of(risk("r1", 1, 1), risk("r2", 1, 1)))
                .blocking(Stage.SUBMITTED))
        .extracting(Finding::key)
        .containsExactly("RANGE.few");
  }

  @Test
  void risksHaveDifferentMarksAndMeasuresBelongToThem() {
    assertThat(
            sheet()
                .withRows("risks", List.of(risk("r1", 1, 1), risk("r1", 1, 1), risk("r2", 1, 1)))
                .findings(Code.FORMAT))
        .extracting(Finding::key)
        .containsExactly("FORMAT.twice");
    assertThat(
            sheet()
                .withRows(
                    "measures",
                    List.of(Map.of("risk", "r9", "text", "Relire", "progress", "prevue")))
                .findings())
        .extracting(Finding::key)
        .containsExactlyInAnyOrder("FORMAT.no_risk", "REQUIRED.planned");
  }

  @Test
  void noCriticalResidualRiskIsApproved() {
    var given =
        sheet().withRows("risks", List.of(risk("r1", 4, 3), risk("r2", 1, 1), risk("r3", 1, 1)));
    assertThat(given.blocking(APPROVED))
        .extracting(Finding::code)
        .containsExactly(Code.RESIDUAL_CRITICAL);
    assertThat(given.accepted(Subject.RESIDUAL_RISK, 16).blocking(APPROVED))
        .as("nobody accepts it")
        .hasSize(1);

    given.withRows(
        "measures",
        List.of(
            Map.of("risk", "r1", "text", "Relire", "progress", "en_place", "less_likely", "2")));
    assertThat(given.blocking(APPROVED)).isEmpty();
  }

  @Test
  void aHighResidualRiskIsAcceptedByADirector() {
    var given =
        sheet().withRows("risks", List.of(risk("r1", 3, 3), risk("r2", 2, 4), risk("r3", 1, 1)));
    assertThat(given.blocking(APPROVED))
        .extracting(Finding::code)
        .containsExactly(Code.RESIDUAL_HIGH);

    given.accepted(Subject.RESIDUAL_RISK, 8);
    assertThat(given.blocking(APPROVED)).as("accepted up to 8, and it is 9").hasSize(1);
    given.accepted(Subject.RESIDUAL_RISK, 9);
    assertThat(given.blocking(APPROVED)).isEmpty();
  }

  @Test
  void aRiskConfirmedLowerThanItsMeasuresMakeItIsPointedOut() {
    var line = new HashMap<>(risk("r1", 3, 3));
    line.put("residual_likelihood", "1");
    line.put("residual_severity", "2");

    assertThat(
            sheet().withRows("risks", List.of(line, risk("r2", 1, 1), risk("r3", 1, 1))).findings())
        .extracting(Finding::code, Finding::severity)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Code.RESIDUAL_DOUBT, Severity.WARNS));
  }

  @Test
  void scopeAlignmentAndResourcesHoldForEveryPilot() {
    for (var field : List.of("perimetre_clair", "alignement", "ressources")) {
      assertThat(sheet().with(field, "false").blocking(IN_PILOT))
          .extracting(Finding::key)
          .containsExactly("CRITERION");
    }
  }

  @Test
  void theFirstPilotIsAQuickWin() {
    assertThat(
            sheet()
                .but(g -> g.firstPilot = true)
                .with("gain_rapide", "false")
                .accepted(Subject.SLOW_PILOT, 0)
                .blocking(IN_PILOT))
        .extracting(Finding::key)
        .containsExactly("CRITERION.first");
    assertThat(sheet().but(g -> g.firstPilot = true).blocking(IN_PILOT)).isEmpty();
  }

  @Test
  void aLaterPilotMayBeSlowWhereADirectorSaysWhy() {
    var given = sheet().with("gain_rapide", "false");
    assertThat(given.blocking(IN_PILOT))
        .extracting(Finding::key)
        .containsExactly("CRITERION.reason");

    assertThat(given.accepted(Subject.SLOW_PILOT, 0).blocking(IN_PILOT)).isEmpty();
  }

  @Test
  void aQuickWinIsInItsQuadrantAndSeenWithinSixMonths() {
    assertThat(sheet().scored(8, 5).blocking(IN_PILOT))
        .extracting(Finding::key)
        .containsExactly("CRITERION.quadrant");
    assertThat(sheet().with("gain_rapide_on", "2027-05-01").blocking(IN_PILOT)).isEmpty();
    assertThat(sheet().with("gain_rapide_on", "2027-05-02").blocking(IN_PILOT))
        .extracting(Finding::key)
        .containsExactly("CRITERION.late");
  }

  @Test
  void aPilotLastsSixteenWeeksAtMost() {
    assertThat(
            pilot(sheet().with("pilot_end", "2027-02-21").with("pilot_decision_by", "2027-03-01")))
        .isEmpty();
    assertThat(
            pilot(sheet().with("pilot_end", "2027-02-22").with("pilot_decision_by", "2027-03-01")))
        .containsExactly("PILOT.long");
    assertThat(
            pilot(sheet().with("pilot_end", "2026-10-31").with("pilot_decision_by", "2026-11-01")))
        .containsExactly("PILOT.order");
  }

  @Test
  void itIsProlongedOnceByEightWeeksAtMost() {
    var back = sheet().but(g -> g.returned = true).with("pilot_decision", "prolonger");
    assertThat(pilot(back)).containsExactly("PILOT.extension_missing");
    assertThat(pilot(back.with("pilot_extended_to", "2027-02-14"))).isEmpty();
    assertThat(pilot(back.with("pilot_extended_to", "2027-02-15")))
        .containsExactly("PILOT.extension");
    assertThat(pilot(back.with("pilot_extended_to", "2026-12-20"))).contains("PILOT.extension");
    assertThat(pilot(sheet().with("pilot_extended_to", "2027-02-14")))
        .containsExactly("PILOT.extension_early");
  }

  @Test
  void itsDecisionComesWithinFifteenDaysOfItsEnd() {
    assertThat(pilot(sheet().with("pilot_decision_by", "2027-01-05")))
        .containsExactly("PILOT.decision");
    assertThat(
            pilot(
                sheet()
                    .but(g -> g.returned = true)
                    .with("pilot_extended_to", "2027-02-14")
                    .with("pilot_decision_by", "2027-03-01")))
        .isEmpty();
  }

  private static List<String> pilot(Given given) {
    return given.findings(Code.PILOT).stream().map(Finding::key).toList();
  }

  @Test
  void theReviewIsWithinAYearAndWithinSixMonthsAtHighRisk() {
    assertThat(sheet().with("review_date", "2027-11-23").findings(Code.REVIEW_DATE)).isEmpty();
    assertThat(sheet().with("review_date", "2027-11-24").findings(Code.REVIEW_DATE))
        .extracting(Finding::key)
        .containsExactly("REVIEW_DATE.late");
    assertThat(sheet().with("review_date", "2026-11-22").findings(Code.REVIEW_DATE))
        .extracting(Finding::key)
        .containsExactly("REVIEW_DATE.past");
    assertThat(
            sheet()
                .risk(AiActClass.HIGH_RISK)
                .with("review_date", "2027-05-24")
                .findings(Code.REVIEW_DATE))
        .extracting(Finding::key)
        .containsExactly("REVIEW_DATE.late");
  }

  @Test
  void theWholeChecklistIsTickedForService() {
    assertThat(
            sheet()
                .with("golive_checklist", List.of("formation", "procedure"))
                .blocking(IN_PRODUCTION))
        .extracting(Finding::code)
        .containsExactly(Code.CHECKLIST);
  }

  @Test
  void aUseThatTurnsOutProhibitedIsStoppedAndRetiredWithinFifteenDays() {
    var running = sheet().in(State.IN_PRODUCTION).risk(AiActClass.PROHIBITED);
    assertThat(banners(running)).containsExactly("STOP_NOW", "RETIRE_SOON");
    assertThat(running.findings(Code.RETIRE_SOON).getFirst().args())
        .containsEntry("by", "2026-11-28");
    assertThat(banners(running.in(State.SUSPENDED))).containsExactly("RETIRE_SOON");
    assertThat(banners(running.classifiedAt(NOW.minus(Duration.ofDays(16)))))
        .containsExactly("RETIRE_SOON.late");
    assertThat(banners(running.in(State.RETIRED))).isEmpty();
    assertThat(banners(running.in(State.DRAFT))).isEmpty();
  }

  private static List<String> banners(Given given) {
    return given.findings().stream()
        .filter(f -> f.severity() == Severity.BANNER)
        .map(Finding::key)
        .toList();
  }

  @Test
  void warningsNeverBlock() {
    var given =
        sheet()
            .with("hosting", "hors_ue")
            .with("hosting_guarantees", "Clauses contractuelles types")
            .withRows(
                "indicators",
                List.of(indicator("CLI-01", "client"), indicator("PRD-01", "productivite")))
            .but(g -> g.ownersSheets = 4)
            .but(g ->
                g.tools.put(Given.TOOL, new ChosenTool(ToolClass.T1, DataLevel.C3, false, true)));

    assertThat(given.findings())
        .allMatch(f -> f.severity() == Severity.WARNS && f.stages().isEmpty())
        .extracting(Finding::code)
        .containsExactlyInAnyOrder(
            Code.HOSTING_OUTSIDE, Code.SOLE_SUPPLIER, Code.NO_QUALITY, Code.BUSY_OWNER);
    assertThat(sheet().but(g -> g.ownersSheets = 3).findings()).isEmpty();
  }

  @Test
  void acceptancesOfTheDirectorWhoStandsAloneCount() {
    var given =
        sheet()
            .scored(5, 5)
            .but(g -> {
              g.headcount = 12;
              g.owner = DIRECTOR;
              g.lead = null;
              g.deputy = null;
              g.acceptances.add(new Acceptance(Subject.AVOID_ZONE, DIRECTOR, NOW, REASON, 0));
            });

    assertThat(given.findings(Code.V09)).isEmpty();
    assertThat(given.but(g -> g.lead = LEAD).findings(Code.V09)).hasSize(1);
  }
}
