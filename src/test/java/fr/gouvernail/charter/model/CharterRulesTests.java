package fr.gouvernail.charter.model;

import static fr.gouvernail.charter.model.CharterSamples.ANSWERS;
import static fr.gouvernail.charter.model.CharterSamples.MODEL;
import static fr.gouvernail.charter.model.CharterSamples.TOOL;
import static fr.gouvernail.charter.model.CharterSamples.situation;
import static fr.gouvernail.charter.model.CharterSamples.tool;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.charter.model.Answers.CellChoice;
import fr.gouvernail.charter.model.Finding.Code;
import fr.gouvernail.charter.model.Finding.Place;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolClass;
import java.util.List;
import org.junit.jupiter.api.Test;

class CharterRulesTests {

  private static final Answers INTERNAL_RULES =
      ANSWERS
          .withOption("OPT-SANCTIONS", "reglement_interieur")
          .withOption("OPT-CSE", "consultation")
          .withValue("avis_cse", "favorable")
          .withValue("date_cse", "2026-03-02")
          .withValue("date_inspection", "2026-03-10")
          .withValue("date_depot", "2026-03-12");

  @Test
  void findsNothingInAGoodCharter() {
    assertThat(check(ANSWERS)).isEmpty();
    assertThat(check(INTERNAL_RULES)).isEmpty();
  }

  @Test
  void asksForEveryRequiredValueAndBlocksTheApproval() {
    var findings = check(Answers.NONE.withTools(ANSWERS.tools()));

    assertThat(findings).allMatch(f -> f.code() == Code.REQUIRED && f.place() == Place.VARIABLE);
    assertThat(findings)
        .extracting(Finding::target)
        .containsExactly(
            "dirigeant",
            "referent",
            "contact_ia",
            "date_adoption",
            "date_effet",
            "date_revue",
            "date_information");
    assertThat(findings).allMatch(f -> f.blocks(Stage.APPROVAL) && f.blocks(Stage.IN_FORCE));
    assertThat(findings).noneMatch(f -> f.blocks(Stage.REVIEW));
  }

  @Test
  void asksForTheDateOfTheConsultationOnlyWhereThereIsOne() {
    var findings = check(ANSWERS.withOption("OPT-CSE", "consultation"));

    assertThat(findings)
        .extracting(Finding::code, Finding::target)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Code.REQUIRED, "date_cse"),
            org.assertj.core.groups.Tuple.tuple(Code.FORMALITY, "avis_cse"));
  }

  @Test
  void refusesValuesOfAnotherForm() {
    assertThat(check(ANSWERS.withValue("contact_ia", "pas une adresse")))
        .containsExactly(found(Code.FORM, Place.VARIABLE, "contact_ia", Stage.APPROVAL));
    assertThat(check(ANSWERS.withValue("delai_reponse", "21")))
        .containsExactly(found(Code.FORM, Place.VARIABLE, "delai_reponse", Stage.APPROVAL));
    assertThat(check(ANSWERS.withValue("date_information", "hier")))
        .containsExactly(found(Code.FORM, Place.VARIABLE, "date_information", Stage.APPROVAL));
  }

  @Test
  void refusesADeputyWhoIsTheLead() {
    assertThat(check(ANSWERS.withValue("suppleant", "p2")))
        .containsExactly(found(Code.SAME_PERSON, Place.VARIABLE, "suppleant", Stage.APPROVAL));
  }

  @Test
  void refusesToComeIntoForceBeforeTheAdoption() {
    assertThat(check(ANSWERS.withValue("date_effet", "2026-04-06")))
        .containsExactly(
            found(Code.EFFECT_BEFORE_ADOPTION, Place.VARIABLE, "date_effet", Stage.APPROVAL));
  }

  @Test
  void refusesAReviewAfterTheChosenPeriodOrBeforeTheStart() {
    assertThat(check(ANSWERS.withValue("date_revue", "2027-04-14"))).isEmpty();
    assertThat(check(ANSWERS.withValue("date_revue", "2027-04-15")))
        .containsExactly(
            found(
                Code.REVIEW_TOO_LATE, Place.VARIABLE, "date_revue", Stage.APPROVAL, "2027-04-14"));
    assertThat(check(ANSWERS.withOption("OPT-REVUE", "6")))
        .extracting(Finding::code)
        .containsExactly(Code.REVIEW_TOO_LATE);
    assertThat(check(ANSWERS.withValue("date_revue", "2026-04-14")))
        .extracting(Finding::code)
        .containsExactly(Code.REVIEW_BEFORE_EFFECT);
  }

  @Test
  void asksForAnAuthorisedToolWithAllThatIsKnownOfIt() {
    assertThat(check(ANSWERS, 45, List.of()))
        .containsExactly(found(Code.NO_TOOL, Place.TOOL, "", Stage.APPROVAL));
    var bare = tool("Nu", null, DataLevel.C1);
    assertThat(check(ANSWERS, 45, List.of(TOOL, bare)))
        .containsExactly(
            found(Code.TOOL_INCOMPLETE, Place.TOOL, bare.id().toString(), Stage.APPROVAL, "Nu"));
    assertThat(check(ANSWERS, 45, List.of(tool("Nu", ToolClass.T1, null)))).hasSize(1);
  }

  @Test
  void listsADiscouragedToolOnlyWhereThatRuleIsChosen() {
    var bad =
        new ListedTool(
            TOOL.id(),
            "Gratuit",
            true,
            ToolClass.T4,
            DataLevel.C0,
            "",
            null,
            null,
            "",
            "",
            "",
            null);

    assertThat(check(ANSWERS, 45, List.of(TOOL, bad)))
        .extracting(Finding::code)
        .containsExactly(Code.TOOL_DISCOURAGED);
    assertThat(
            check(ANSWERS.withOption("OPT-OUTILS", "liste_deconseillee"), 45, List.of(TOOL, bad)))
        .isEmpty();
  }

  @Test
  void wantsTheWorksCouncilConsultedFromFiftyPeopleOn() {
    assertThat(check(ANSWERS, 49, List.of(TOOL))).isEmpty();
    assertThat(check(ANSWERS, 50, List.of(TOOL)))
        .containsExactly(
            found(Code.CONSULTATION, Place.OPTION, "OPT-CSE", Stage.IN_FORCE, "50", "50"));
  }

  @Test
  void doesNotPassByAWorksCouncilThatExists() {
    var s = situation();
    var with = new Situation(s.company(), s.number(), s.headcount(), true, s.people(), s.tools());

    assertThat(
            CharterRules.check(MODEL, ANSWERS.withOption("OPT-CSE", "sans_objet"), with, List.of()))
        .containsExactly(found(Code.WORKS_COUNCIL, Place.OPTION, "OPT-CSE", Stage.APPROVAL));
  }

  @Test
  void asksForTheFormalitiesOfTheInternalRules() {
    assertThat(check(INTERNAL_RULES.withValue("date_depot", "")))
        .containsExactly(found(Code.FORMALITY, Place.VARIABLE, "date_depot", Stage.IN_FORCE));
    assertThat(check(INTERNAL_RULES.withValue("date_inspection", "")))
        .containsExactly(found(Code.FORMALITY, Place.VARIABLE, "date_inspection", Stage.IN_FORCE));
    assertThat(check(INTERNAL_RULES.withValue("avis_cse", "")))
        .containsExactly(found(Code.FORMALITY, Place.VARIABLE, "avis_cse", Stage.IN_FORCE));
  }

  @Test
  void waitsAMonthAfterTheLastFormality() {
    assertThat(check(INTERNAL_RULES.withValue("date_depot", "2026-03-14"))).isEmpty();
    assertThat(check(INTERNAL_RULES.withValue("date_depot", "2026-03-15")))
        .containsExactly(
            found(Code.DELAY, Place.VARIABLE, "date_effet", Stage.IN_FORCE, "2026-04-15"));
  }

  @Test
  void wantsAReasonForAMorePermissiveCell() {
    var open = new CellChoice(Verdict.CONDITION, "sur accord", "");
    assertThat(check(ANSWERS.withCell(DataLevel.C2, ToolClass.T4, open)))
        .containsExactly(found(Code.CELL_REASON, Place.CELL, "C2.T4", Stage.REVIEW));
    assertThat(
            check(
                ANSWERS.withCell(
                    DataLevel.C2,
                    ToolClass.T4,
                    new CellChoice(Verdict.CONDITION, "sur accord", "Essai de deux mois"))))
        .isEmpty();
    assertThat(
            check(ANSWERS.withCell(DataLevel.C0, ToolClass.T4, new CellChoice(Verdict.NO, "", ""))))
        .isEmpty();
    assertThat(
            check(
                ANSWERS.withCell(
                    DataLevel.C2, ToolClass.T4, new CellChoice(Verdict.NO, "sauf urgence", ""))))
        .extracting(Finding::code)
        .containsExactly(Code.CELL_REASON);
  }

  @Test
  void wantsWordsForACondition() {
    assertThat(
            check(
                ANSWERS.withCell(
                    DataLevel.C0, ToolClass.T4, new CellChoice(Verdict.CONDITION, "", ""))))
        .containsExactly(found(Code.CELL_WORDS, Place.CELL, "C0.T4", Stage.REVIEW));
  }

  @Test
  void keepsTheClausesThatTheMatrixQuotes() {
    var removed =
        new ClauseEdit(
            "donnees", ClauseEdit.Kind.REMOVED, "", "", "Les données", source("donnees"), null);

    assertThat(check(List.of(removed)))
        .containsExactly(found(Code.CLAUSE_NEEDED, Place.CLAUSE, "donnees", Stage.APPROVAL));
  }

  @Test
  void namesAPlaceholderThatMeansNothing() {
    var own = new ClauseEdit("own", ClauseEdit.Kind.OWN, "T", "{{oups}}", null, null, "objet");

    assertThat(check(List.of(own)))
        .containsExactly(
            found(Code.CLAUSE_PLACEHOLDER, Place.CLAUSE, "own", Stage.APPROVAL, "oups"));
  }

  @Test
  void remarksThatTheModelsWordsChangedSinceAnEdit() {
    var edit =
        new ClauseEdit(
            "controle",
            ClauseEdit.Kind.EDITED,
            "T",
            "x",
            "Le contrôle humain",
            source("controle"),
            null);

    assertThat(check(List.of(edit))).isEmpty();
    assertThat(
            CharterRules.check(
                MODEL,
                ANSWERS.withOption("OPT-VALIDATION", "systematique"),
                situation(),
                List.of(edit)))
        .containsExactly(
            new Finding(Code.CLAUSE_OUTDATED, Place.CLAUSE, "controle", null, List.of()));
  }

  private static String source(String clause) {
    return CharterText.source(new Filling(MODEL, ANSWERS, situation()), clause).orElseThrow();
  }

  private static Finding found(
      Code code, Place place, String target, Stage blocks, String... args) {
    return new Finding(code, place, target, blocks, List.of(args));
  }

  private static List<Finding> check(Answers answers) {
    return check(answers, 45, List.of(TOOL));
  }

  private static List<Finding> check(Answers answers, int headcount, List<ListedTool> tools) {
    return CharterRules.check(MODEL, answers, situation(headcount, tools), List.of());
  }

  private static List<Finding> check(List<ClauseEdit> edits) {
    return CharterRules.check(MODEL, ANSWERS, situation(), edits);
  }
}
