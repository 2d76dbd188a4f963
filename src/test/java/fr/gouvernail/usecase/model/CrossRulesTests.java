package fr.gouvernail.usecase.model;

import static fr.gouvernail.usecase.model.Given.CONSULTANT;
import static fr.gouvernail.usecase.model.Given.DIRECTOR;
import static fr.gouvernail.usecase.model.Given.DPO;
import static fr.gouvernail.usecase.model.Given.NOW;
import static fr.gouvernail.usecase.model.Given.SECOND_DPO;
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
import fr.gouvernail.usecase.model.Circumstances.ListedTool;
import fr.gouvernail.usecase.model.Finding.Code;
import fr.gouvernail.usecase.model.Finding.Severity;
import fr.gouvernail.usecase.model.Opinion.Office;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The rules across fields, V01 to V15, one by one as the content writes them.
class CrossRulesTests {

  @Test
  void v01StopsAProhibitedPracticeBeforeEveryState() {
    var found = sheet().risk(AiActClass.PROHIBITED).findings(Code.V01);

    assertThat(found).singleElement().satisfies(f -> assertThat(f.stages()).hasSize(4));
    assertThat(french(found))
        .containsExactly("Pratique interdite : ce projet ne peut pas avancer.");
    assertThat(sheet().risk(AiActClass.HIGH_RISK).findings(Code.V01)).isEmpty();
  }

  @Test
  void v02StopsApprovalOfDataAboveWhatTheCharterEntrustsToTheTool() {
    var found = sheet().tool(ToolClass.T3, null).findings(Code.V02);

    blocks(found, APPROVED);
    assertThat(french(found))
        .containsExactly("L’outil choisi n’est pas autorisé pour des données C2.");
    assertThat(sheet().tool(ToolClass.T2, DataLevel.C2).findings(Code.V02)).isEmpty();
    assertThat(sheet().tool(ToolClass.T2, DataLevel.C1).findings(Code.V02)).hasSize(1);
    assertThat(
            sheet()
                .tool(ToolClass.T3, null)
                .with("data_categories", List.of("C0"))
                .findings(Code.V02))
        .isEmpty();
  }

  @Test
  void v02GoesByTheAnnexOfTheCharterBeforeTheRegister() {
    assertThat(sheet().listed(new ListedTool(false, ToolClass.T2, DataLevel.C1)).findings(Code.V02))
        .hasSize(1);
    assertThat(sheet().listed(new ListedTool(true, ToolClass.T1, DataLevel.C3)).findings(Code.V02))
        .hasSize(1);
    assertThat(
            sheet()
                .tool(ToolClass.T3, DataLevel.C0)
                .listed(new ListedTool(false, ToolClass.T1, DataLevel.C3))
                .findings(Code.V02))
        .isEmpty();
  }

  @Test
  void v02GoesByTheRegisterAloneWithoutACharter() {
    assertThat(
            sheet().but(g -> g.charter = null).tool(ToolClass.T3, DataLevel.C2).findings(Code.V02))
        .isEmpty();
    assertThat(
            sheet().but(g -> g.charter = null).tool(ToolClass.T3, DataLevel.C1).findings(Code.V02))
        .hasSize(1);
  }

  @Test
  void v03StopsSubmissionOfMoreThanPublicDataForAConsumerTool() {
    var found =
        sheet()
            .tool(ToolClass.T4, null)
            .with("data_categories", List.of("C0", "C1"))
            .findings(Code.V03);

    blocks(found, Stage.SUBMITTED);
    assertThat(french(found))
        .containsExactly("Un outil grand public ne peut recevoir que des informations publiques.");
    assertThat(
            sheet()
                .tool(ToolClass.T4, null)
                .with("data_categories", List.of("C0"))
                .findings(Code.V03))
        .isEmpty();
  }

  @Test
  void v04AsksForTheDpoWherePersonalDataAreUsed() {
    var found = sheet().with("personal_data", "oui").findings(Code.V04);

    blocks(found, APPROVED);
    assertThat(french(found)).containsExactly("L’avis du DPO est requis.");
    assertThat(sheet().with("personal_data", "faible").findings(Code.V04)).isEmpty();
    assertThat(sheet().with("personal_data", "oui").opinion(DPO, Office.DPO).findings(Code.V04))
        .isEmpty();
    assertThat(
            sheet()
                .with("personal_data", "oui")
                .opinion(CONSULTANT, Office.CONSULTANT)
                .findings(Code.V04))
        .hasSize(1);
  }

  @Test
  void v04CountsNoOpinionOfADpoWhoOwnsOrEditsTheSheet() {
    var owned =
        sheet()
            .with("personal_data", "oui")
            .but(g -> g.coEditors.add(DPO))
            .opinion(DPO, Office.DPO);
    assertThat(owned.findings(Code.V04)).hasSize(1);

    assertThat(owned.opinion(CONSULTANT, Office.CONSULTANT).findings(Code.V04)).isEmpty();
    assertThat(
            sheet()
                .with("personal_data", "oui")
                .but(g -> g.coEditors.add(DPO))
                .opinion(SECOND_DPO, Office.DPO)
                .findings(Code.V04))
        .isEmpty();
    assertThat(
            sheet()
                .with("personal_data", "oui")
                .but(g -> g.coEditors.add(DPO))
                .but(g -> g.opinions.add(new Opinion(DIRECTOR, Office.DIRECTOR, NOW, "D'accord.")))
                .findings(Code.V04))
        .as("a director gives a written reason")
        .hasSize(1);
  }

  @Test
  void v05AsksForDpoAndDirectorAtHighRisk() {
    var found = sheet().risk(AiActClass.HIGH_RISK).findings(Code.V05);

    blocks(found, APPROVED);
    assertThat(french(found))
        .containsExactly("Usage à haut risque : avis du DPO et accord de la direction.");
    var advised = sheet().risk(AiActClass.HIGH_RISK).opinion(DPO, Office.DPO);
    assertThat(advised.findings(Code.V05)).hasSize(1);
    assertThat(advised.signed(Transition.APPROVE, DIRECTOR, Capacity.DIRECTOR).findings(Code.V05))
        .isEmpty();
    assertThat(
            sheet()
                .risk(AiActClass.HIGH_RISK)
                .signed(Transition.APPROVE, DIRECTOR, Capacity.DIRECTOR)
                .findings(Code.V05))
        .hasSize(1);
    assertThat(sheet().risk(AiActClass.TRANSPARENCY).findings(Code.V05)).isEmpty();
  }

  @Test
  void v06AsksForTheWorksCouncilFromFiftyPeopleOn() {
    var found = sheet().but(g -> g.headcount = 50).findings(Code.V06);

    blocks(found, IN_PILOT);
    assertThat(french(found)).containsExactly("Consultation du CSE à mener avant l’essai.");
    assertThat(sheet().but(g -> g.headcount = 49).findings(Code.V06)).isEmpty();
    assertThat(
            sheet()
                .but(g -> g.headcount = 50)
                .with("affected", List.of("clients"))
                .findings(Code.V06))
        .isEmpty();
    assertThat(
            sheet()
                .but(g -> g.headcount = 50)
                .with("cse_consulted_on", "2026-11-02")
                .findings(Code.V06))
        .isEmpty();
    assertThat(
            sheet()
                .but(g -> g.headcount = 50)
                .with("cse_consulted_on", "2026-12-02")
                .findings(Code.V06))
        .as("a date to come is no consultation")
        .hasSize(1);
  }

  @Test
  void v07AsksToInformEmployees() {
    var found = sheet().without("employees_informed_on").findings(Code.V07);

    blocks(found, IN_PILOT);
    assertThat(french(found)).containsExactly("Informez les salariés avant l’essai.");
    assertThat(
            sheet()
                .without("employees_informed_on")
                .with("affected", List.of("clients"))
                .findings(Code.V07))
        .isEmpty();
  }

  @Test
  void v08AsksForTransparencyDutiesThatBindToBeDone() {
    var planned =
        sheet()
            .duty("OB-TRA-01", Nature.OBLIGATION)
            .withRows(
                "obligations",
                List.of(
                    Map.of("duty", "OB-COM-01", "progress", "faite"),
                    Map.of("duty", "OB-TRA-01", "progress", "prevue", "date", "2026-12-01")))
            .findings(Code.V08);

    blocks(planned, IN_PRODUCTION);
    assertThat(french(planned)).containsExactly("Mettez en place l’information du public.");
    assertThat(
            sheet()
                .duty("OB-TRA-01", Nature.OBLIGATION)
                .withRows("obligations", List.of(Map.of("duty", "OB-TRA-01", "progress", "faite")))
                .findings(Code.V08))
        .isEmpty();
    assertThat(sheet().duty("OB-TRA-02", Nature.GOOD_PRACTICE).findings(Code.V08)).isEmpty();
    assertThat(sheet().duty("OB-TRAV-01", Nature.OBLIGATION).findings(Code.V08))
        .as("labour law is another chapter")
        .isEmpty();
  }

  @Test
  void v09AsksADirectorForAReasonInTheZoneToAvoid() {
    var found = sheet().scored(5, 5).findings(Code.V09);

    blocks(found, APPROVED);
    assertThat(french(found)).containsExactly("Projet en zone “à éviter” : motivez.");
    assertThat(sheet().scored(5, 6).findings(Code.V09)).isEmpty();
    assertThat(sheet().scored(5, 5).accepted(Subject.AVOID_ZONE, 0).findings(Code.V09)).isEmpty();
    assertThat(
            sheet()
                .scored(5, 5)
                .but(g ->
                    g.acceptances.add(new Acceptance(Subject.AVOID_ZONE, DIRECTOR, NOW, "Oui", 0)))
                .findings(Code.V09))
        .as("a reason has twenty characters")
        .hasSize(1);
    assertThat(
            sheet()
                .scored(5, 5)
                .accepted(Subject.AVOID_ZONE, 0)
                .but(g -> g.coEditors.add(DIRECTOR))
                .findings(Code.V09))
        .as("nobody takes his own sheet upon himself")
        .hasSize(1);
  }

  @Test
  void v10AsksForTheDecisionToExtendAfterThePilot() {
    var found = sheet().without("pilot_decision").findings(Code.V10);

    blocks(found, IN_PRODUCTION);
    assertThat(french(found)).containsExactly("Décision de fin de pilote manquante.");
    assertThat(sheet().with("pilot_decision", "prolonger").findings(Code.V10)).hasSize(1);
    assertThat(sheet().without("pilot_decided_on").findings(Code.V10)).hasSize(1);
    assertThat(sheet().with("pilot_decided_on", "2026-10-01").findings(Code.V10))
        .as("decided before this pilot")
        .hasSize(1);
  }

  @Test
  void v11RemindsOfAReviewAndAfterThirtyDaysAsksToSuspend() {
    var late = sheet().in(State.IN_PRODUCTION).with("review_date", "2026-11-22").findings(Code.V11);
    assertThat(late)
        .singleElement()
        .satisfies(f -> {
          assertThat(f.severity()).isEqualTo(Severity.BANNER);
          assertThat(f.stages()).isEmpty();
        });
    assertThat(french(late)).containsExactly("Revue en retard.");

    assertThat(sheet().in(State.IN_PRODUCTION).with("review_date", "2026-10-24").findings(Code.V11))
        .extracting(Finding::key)
        .containsExactly("V11");
    assertThat(sheet().in(State.IN_PRODUCTION).with("review_date", "2026-10-23").findings(Code.V11))
        .extracting(Finding::key)
        .containsExactly("V11.suspend");
    assertThat(sheet().in(State.IN_PRODUCTION).with("review_date", "2026-11-23").findings(Code.V11))
        .isEmpty();
    assertThat(sheet().in(State.RETIRED).with("review_date", "2026-10-23").findings(Code.V11))
        .isEmpty();
  }

  @Test
  void v12AsksForACharterInForce() {
    var found = sheet().but(g -> g.charter = null).findings(Code.V12);

    blocks(found, IN_PILOT);
    assertThat(french(found)).containsExactly("Adoptez la charte avant tout essai.");
  }

  @Test
  void v13AsksForTheTrainingOfThePilotsUsers() {
    var found = sheet().without("training_on").findings(Code.V13);

    blocks(found, IN_PILOT);
    assertThat(french(found)).containsExactly("Formez les participants avant l’essai.");
    assertThat(sheet().with("training_on", "2026-11-24").findings(Code.V13)).hasSize(1);
  }

  @Test
  void v14StopsAtAnOpenGraveIncident() {
    var found = sheet().but(g -> g.incidents.addAll(List.of(1, 3))).findings(Code.V14);

    blocks(found, IN_PILOT, IN_PRODUCTION);
    assertThat(french(found)).containsExactly("Incident grave ouvert.");
    assertThat(sheet().but(g -> g.incidents.addAll(List.of(1, 2))).findings(Code.V14)).isEmpty();
  }

  @Test
  void v15AsksToClassifyAgainAfterASubstantialChangeOrAYear() {
    var changed = sheet().but(g -> g.starChangedAt = NOW).findings(Code.V15);

    blocks(changed, APPROVED, IN_PRODUCTION);
    assertThat(french(changed)).containsExactly("Refaites le classement.");
    assertThat(
            sheet()
                .classifiedAt(NOW.minus(Duration.ofDays(366)))
                .but(g -> g.starChangedAt = null)
                .findings(Code.V15))
        .hasSize(1);
    assertThat(
            sheet()
                .classifiedAt(NOW.minus(Duration.ofDays(365)))
                .but(g -> g.starChangedAt = null)
                .findings(Code.V15))
        .isEmpty();
  }

  private static void blocks(List<Finding> found, Stage... stages) {
    assertThat(found)
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.severity()).isEqualTo(Severity.BLOCKS);
          assertThat(finding.stages()).isEqualTo(Set.of(stages));
        });
  }

  private static List<String> french(List<Finding> found) {
    return found.stream()
        .map(finding -> Given.MODEL.words(finding, Locale.FRENCH).replace('\u00a0', ' '))
        .toList();
  }
}
