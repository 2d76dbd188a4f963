package fr.gouvernail.usecase.model;

import static fr.gouvernail.usecase.model.Given.MODEL;
import static fr.gouvernail.usecase.model.Given.sheet;
import static fr.gouvernail.usecase.model.Stage.APPROVED;
import static fr.gouvernail.usecase.model.Stage.IN_PILOT;
import static fr.gouvernail.usecase.model.Stage.IN_PRODUCTION;
import static fr.gouvernail.usecase.model.Stage.SUBMITTED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.identity.Role;
import fr.gouvernail.usecase.model.Finding.Code;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What each field needs, and from which state on.
class FieldRulesTests {

  @Test
  void findsNothingWrongWithASheetThatHasEverything() {
    assertThat(sheet().findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "title, SUBMITTED",
    "problem, SUBMITTED",
    "purpose, SUBMITTED",
    "category, SUBMITTED",
    "function, SUBMITTED",
    "owner, SUBMITTED",
    "users_scope, SUBMITTED",
    "users_count, SUBMITTED",
    "affected, SUBMITTED",
    "alternative, APPROVED",
    "data_categories, SUBMITTED",
    "data_sources, APPROVED",
    "data_rights, APPROVED",
    "personal_data, SUBMITTED",
    "transfers, APPROVED",
    "tool, APPROVED",
    "hosting, APPROVED",
    "training_use, APPROVED",
    "integration, IN_PILOT",
    "exit, IN_PRODUCTION",
    "cost, APPROVED",
    "oversight, SUBMITTED",
    "reviewers, IN_PILOT",
    "stop_power, IN_PILOT",
    "decision_on_people, APPROVED",
    "degraded, IN_PRODUCTION",
    "scores, APPROVED",
    "indicators, IN_PILOT",
    "risks, SUBMITTED",
    "gain_rapide, IN_PILOT",
    "perimetre_clair, IN_PILOT",
    "perimetre, IN_PILOT",
    "alignement, IN_PILOT",
    "alignement_goal, IN_PILOT",
    "ressources, IN_PILOT",
    "ressources_quality, IN_PILOT",
    "ressources_people, IN_PILOT",
    "pilot_start, IN_PILOT",
    "pilot_end, IN_PILOT",
    "pilot_users, IN_PILOT",
    "success_threshold, IN_PILOT",
    "stop_threshold, IN_PILOT",
    "pilot_decision_by, IN_PILOT",
    "golive_checklist, IN_PRODUCTION",
    "review_date, APPROVED",
  })
  void asksForAFieldFromItsStateOn(String field, Stage stage) {
    var given = sheet().without(field);

    assertThat(required(given)).contains(field);
    for (var each : Stage.values()) {
      boolean blocks =
          given.blocking(each).stream()
              .anyMatch(f -> f.field().equals(field) && f.code() == Code.REQUIRED);
      assertThat(blocks).as("%s at %s", field, each).isEqualTo(each.compareTo(stage) >= 0);
    }
  }

  @Test
  void asksForTheClassificationToSubmit() {
    var given = sheet().but(g -> g.classification = null);

    assertThat(given.blocking(SUBMITTED))
        .singleElement()
        .satisfies(f -> assertThat(f.key()).isEqualTo("REQUIRED.classification"));
  }

  @Test
  void opensTheQuestionsOnPersonalData() {
    assertThat(required(sheet().with("personal_data", "oui")))
        .contains("legal_basis", "register_ref", "dpia", "retention", "dpa");
    assertThat(required(sheet().with("personal_data", "faible")))
        .containsExactlyInAnyOrder("register_ref", "dpa");
    assertThat(required(sheet().with("personal_data", "non"))).isEmpty();
  }

  @Test
  void asksForTheFileOfAnImpactAssessmentOrTheReasonForNone() {
    assertThat(required(sheet().with("personal_data", "oui").with("dpia", "faite")))
        .contains("dpia_file")
        .doesNotContain("dpia_reason");
    assertThat(required(sheet().with("personal_data", "oui").with("dpia", "non_necessaire")))
        .contains("dpia_reason")
        .doesNotContain("dpia_file");
    assertThat(
            keys(
                sheet()
                    .with("personal_data", "oui")
                    .with("dpia", "non_necessaire")
                    .with("dpia_reason", "Peu de données.")))
        .contains("dpia_reason RANGE.short");
  }

  @Test
  void forbidsThePilotWhileTheImpactAssessmentGoesOn() {
    var given = sheet().with("personal_data", "oui").with("dpia", "en_cours");

    assertThat(given.findings(Code.DPIA_RUNNING))
        .singleElement()
        .satisfies(f -> assertThat(f.stages()).containsExactlyInAnyOrder(IN_PILOT, IN_PRODUCTION));
    assertThat(sheet().with("dpia", "en_cours").findings(Code.DPIA_RUNNING)).isEmpty();
  }

  @Test
  void asksForTheClauseWhereDataAreAClients() {
    assertThat(required(sheet().with("data_rights", "client"))).containsExactly("data_rights_note");
    assertThat(required(sheet().with("data_rights", "licence"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "transfers, garanties, transfers_guarantees",
    "hosting, hors_ue, hosting_guarantees",
    "training_use, desactivee, training_proof",
    "dpa, joint, dpa_file",
    "class_override, minimal, class_override_reason",
    "class_override, minimal, class_override_file",
  })
  void asksForWhatAnAnswerOpens(String field, String answer, String opened) {
    assertThat(required(sheet().with(field, answer))).contains(opened);
    assertThat(required(sheet())).doesNotContain(opened);
  }

  @Test
  void asksForARemedyWhereTheResultDecidesForPeople() {
    assertThat(required(sheet().with("decision_on_people", "true"))).containsExactly("contest");
    assertThat(required(sheet().flag("decision_automatisee"))).containsExactly("contest");
    assertThat(
            required(
                sheet().with("affected", List.of("public")).with("decision_on_people", "true")))
        .isEmpty();
  }

  @Test
  void asksForTheReviewersTrainingAtHighRisk() {
    assertThat(required(sheet().risk(AiActClass.HIGH_RISK)))
        .containsExactly("oversight_training_on");
    assertThat(keys(sheet().risk(AiActClass.HIGH_RISK).with("oversight_training_on", "2026-12-24")))
        .contains("oversight_training_on RANGE.future");
  }

  @ParameterizedTest
  @CsvSource({
    "title, Devis, RANGE.short",
    "users_count, 0, RANGE.low",
    "pilot_users, 21, RANGE.high",
    "users_count, trois, FORMAT",
    "users_count, 1.5, FORMAT",
    "cost, -3, FORMAT",
    "cost, 12.345, FORMAT",
    "category, magie, FORMAT",
    "gain_rapide, oui, FORMAT",
    "pilot_start, 23/11/2026, FORMAT",
    "pilot_start, 0001-01-01, FORMAT",
    "owner, Marc, FORMAT",
    "owner, 00000000-0000-0000-0000-000000000063, FORMAT.person",
    "stop_power, 00000000-0000-0000-0000-000000000063, FORMAT.person",
    "tool, 00000000-0000-0000-0000-000000000063, FORMAT.tool",
  })
  void refusesWhatDoesNotFit(String field, String text, String key) {
    assertThat(keys(sheet().with(field, text))).contains(field + " " + key);
  }

  @Test
  void countsCharactersAndNotTheirHalves() {
    assertThat(keys(sheet().with("title", "🙂".repeat(7)))).contains("title RANGE.short");
    assertThat(keys(sheet().with("title", "🙂".repeat(80)))).doesNotContain("title RANGE.long");
    assertThat(keys(sheet().with("title", "🙂".repeat(81)))).contains("title RANGE.long");
  }

  @Test
  void refusesAFileThatIsNotAttachedAnyMore() {
    var given = sheet().with("dpa", "joint").with("dpa_file", Given.FILE.toString());
    assertThat(keys(given)).isEmpty();

    assertThat(keys(given.but(g -> g.files.clear()))).containsExactly("dpa_file FORMAT.file");
  }

  @Test
  void refusesAToolThatWasWithdrawnOrHasNoClass() {
    assertThat(
            keys(
                sheet()
                    .but(g ->
                        g.tools.put(
                            Given.TOOL,
                            new Circumstances.ChosenTool(
                                fr.gouvernail.tool.ToolClass.T1, null, true, false)))))
        .containsExactly("tool FORMAT.tool");
    assertThat(keys(sheet().tool(null, null))).containsExactly("tool FORMAT.tool_class");
  }

  @Test
  void refusesNobodyTogetherWithSomebody() {
    assertThat(keys(sheet().with("affected", List.of("personne", "clients"))))
        .contains("affected FORMAT.alone");
    assertThat(keys(sheet().with("affected", List.of("personne")))).isEmpty();
  }

  @Test
  void refusesAnOwnerWithoutARoleThatMayOwn() {
    assertThat(sheet().with("owner", Given.DPO.toString()).findings(Code.OWNER_ROLE)).hasSize(1);
    assertThat(sheet().with("owner", Given.HR.toString()).findings(Code.OWNER_ROLE)).isEmpty();
    var both = sheet().but(g -> g.members.put(Given.DPO, Set.of(Role.DPO, Role.IT_MANAGER)));
    assertThat(both.with("owner", Given.DPO.toString()).findings(Code.OWNER_ROLE)).isEmpty();
  }

  @Test
  void refusesTheOwnerAsTheOneWhoCanStopTheUseUnlessAlone() {
    var given = sheet().with("stop_power", Given.OWNER.toString());

    assertThat(given.blocking(IN_PILOT))
        .extracting(Finding::code)
        .containsExactly(Code.STOP_POWER_OWNER);
    assertThat(given.blocking(APPROVED)).isEmpty();
    assertThat(given.but(g -> g.headcount = 1).findings(Code.STOP_POWER_OWNER)).isEmpty();
  }

  @Test
  void namesTheLineAndColumnOfACell() {
    var given =
        sheet()
            .withRows(
                "data_sources",
                List.of(
                    Map.of("name", "Devis", "owner", "Chiffrage", "sensitivity", "C2"),
                    Map.of("name", "Plans", "sensitivity", "C9")));

    assertThat(keys(given))
        .containsExactlyInAnyOrder("data_sources REQUIRED.cell", "data_sources FORMAT.cell");
    assertThat(given.findings(Code.REQUIRED).getFirst().args())
        .containsEntry("line", "2")
        .containsEntry("column", "owner");
  }

  @Test
  void refusesValuesOfAnotherKind() {
    assertThat(keys(sheet().with("title", List.of("a", "b")))).contains("title FORMAT");
    assertThat(keys(sheet().with("risks", "beaucoup"))).contains("risks FORMAT");
    assertThat(keys(sheet().with("affected", "clients"))).contains("affected FORMAT");
  }

  @Test
  void ignoresWhatIsHidden() {
    assertThat(keys(sheet().with("dpia_reason", "court"))).isEmpty();
  }

  @Test
  void letsADraftBeUnfinishedAndNothingElse() {
    assertThat(malformed("title", new Value.Text("Dev"))).isEmpty();
    assertThat(malformed("risks", new Value.Rows(List.of(Map.of("title", "Un"))))).isEmpty();
    assertThat(malformed("owner", new Value.Text(new UUID(0, 99).toString()))).isEmpty();
    assertThat(malformed("title", new Value.Text("x".repeat(81)))).containsExactly(Code.RANGE);
    assertThat(malformed("category", new Value.Text("magie"))).containsExactly(Code.FORMAT);
    assertThat(malformed("title", new Value.Choices(List.of("a")))).containsExactly(Code.FORMAT);
    assertThat(malformed("risks", new Value.Rows(List.of(Map.of("mine", "x")))))
        .containsExactly(Code.FORMAT);
    assertThat(malformed("ai_act_class", new Value.Text("minimal"))).containsExactly(Code.FORMAT);
    assertThat(malformed("unknown", new Value.Text("x"))).containsExactly(Code.FORMAT);
    assertThat(malformed("title", new Value.Text(""))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ai_act_class", "roles", "wizard", "flags_to_check"})
  void neverTypesWhatIsComputed(String field) {
    assertThat(MODEL.field(field).orElseThrow().computed()).isTrue();
  }

  private static List<Code> malformed(String field, Value value) {
    return Rules.malformed(MODEL, field, value).stream().map(Finding::code).toList();
  }

  private static List<String> required(Given given) {
    return given.findings(Code.REQUIRED).stream().map(Finding::field).toList();
  }

  private static List<String> keys(Given given) {
    return given.findings().stream()
        .filter(f -> f.code() == Code.REQUIRED || f.code() == Code.FORMAT || f.code() == Code.RANGE)
        .map(f -> f.field() + " " + f.key())
        .toList();
  }
}
