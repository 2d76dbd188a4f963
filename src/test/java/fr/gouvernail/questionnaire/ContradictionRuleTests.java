package fr.gouvernail.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.questionnaire.ContradictionRule.Answered;
import fr.gouvernail.questionnaire.ContradictionRule.Found;
import fr.gouvernail.questionnaire.ContradictionRule.Stated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContradictionRuleTests {

  private static final Questionnaires QUESTIONNAIRES = new Questionnaires();
  private static final Questionnaire MODEL = QUESTIONNAIRES.latest("maturite-ia-pme").orElseThrow();
  private static final List<ContradictionRule> RULES =
      new ContradictionRules(QUESTIONNAIRES).of(MODEL);

  /// Who said what: levels by question, flags of the profile, numbers of the workspace.
  record World(
      Map<String, Integer> levels, Map<String, Boolean> profile, Map<String, Integer> workspace) {

    boolean contradicts(String rule) {
      return rule(rule)
          .against(new Facts(profile, Map.of()), workspace)
          .filter(watched -> watched.isMet(levels))
          .isPresent();
    }
  }

  private static World answers(Object... levels) {
    return new World(map(levels), Map.of(), Map.of());
  }

  private static World answer(String question, int level, Object... workspace) {
    return new World(Map.of(question, level), Map.of(), map(workspace));
  }

  private static World profile(String flag, boolean value, Object... workspace) {
    return new World(Map.of(), Map.of(flag, value), map(workspace));
  }

  private static Map<String, Integer> map(Object... pairs) {
    var map = new TreeMap<String, Integer>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], (Integer) pairs[i + 1]);
    }
    return map;
  }

  /// For each rule a company that contradicts itself just so, and one that very nearly does.
  static Stream<Arguments> worlds() {
    return Stream.of(
        of(
            "charte-sans-grille",
            answers("GOV-02", 3, "DAT-03", 1),
            answers("GOV-02", 3, "DAT-03", 2)),
        of(
            "charte-citee-sans-charte",
            answers("CNF-08", 4, "GOV-02", 0),
            answers("CNF-08", 2, "GOV-02", 0)),
        of(
            "exigences-clients-sans-charte",
            answers("STR-05", 3, "GOV-02", 1),
            answers("STR-05", 3, "GOV-02", 2)),
        of(
            "classement-sans-inventaire",
            answers("CNF-01", 3, "GOV-03", 1),
            answers("CNF-01", 3, "GOV-03", 2)),
        of(
            "inventaire-sans-classe",
            answers("GOV-03", 3, "CNF-01", 0),
            answers("GOV-03", 2, "CNF-01", 0)),
        of(
            "registre-sans-inventaire",
            answers("CNF-02", 3, "GOV-03", 0),
            answers("CNF-02", 3, "GOV-03", 1)),
        of(
            "cout-sans-inventaire",
            answers("STR-04", 3, "GOV-03", 0),
            answers("STR-04", 2, "GOV-03", 0)),
        of(
            "validation-sans-fiche",
            answers("GOV-04", 3, "PIL-01", 1),
            answers("GOV-04", 3, "PIL-01", 2)),
        of(
            "mise-en-service-sans-accord",
            answers("PIL-06", 4, "GOV-04", 0),
            answers("PIL-06", 4, "GOV-04", 1)),
        of(
            "controle-sans-fiche",
            answers("GOV-05", 3, "PIL-01", 0),
            answers("GOV-05", 3, "PIL-01", 1)),
        of(
            "indicateurs-sans-fiche",
            answers("PIL-03", 3, "PIL-01", 1),
            answers("PIL-03", 2, "PIL-01", 1)),
        of(
            "surveillance-sans-mesure",
            answers("PIL-05", 3, "PIL-03", 0),
            answers("PIL-05", 3, "PIL-03", 1)),
        of(
            "revue-sans-mesure",
            answers("PIL-07", 3, "PIL-03", 0),
            answers("PIL-07", 2, "PIL-03", 0)),
        of(
            "suivi-sans-risques",
            answers("GOV-07", 3, "GOV-06", 0),
            answers("GOV-07", 3, "GOV-06", 1)),
        of(
            "compte-rendu-sans-suivi",
            answers("GOV-01", 4, "GOV-07", 0),
            answers("GOV-01", 3, "GOV-07", 0)),
        of(
            "parcours-sans-referent",
            answers("CUL-01", 3, "GOV-01", 0),
            answers("CUL-01", 3, "GOV-01", 1)),
        of(
            "matrice-sans-probleme",
            answers("STR-03", 3, "STR-02", 0),
            answers("STR-03", 3, "STR-02", 1)),
        of(
            "fuites-et-comptes-personnels",
            answers("SEC-04", 3, "SEC-01", 0),
            answers("SEC-04", 3, "SEC-01", 1)),
        of(
            "contrats-et-comptes-personnels",
            answers("SEC-03", 3, "SEC-01", 0),
            answers("SEC-03", 2, "SEC-01", 0)),
        of(
            "fournisseurs-sans-contrat",
            answers("SEC-02", 3, "SEC-03", 0),
            answers("SEC-02", 3, "SEC-03", 1)),
        of(
            "essais-sur-donnees-reelles",
            answers("SEC-04", 3, "TEC-04", 0),
            answers("SEC-04", 3, "TEC-04", 1)),
        of(
            "droits-sans-cartographie",
            answers("DAT-04", 3, "DAT-01", 0),
            answers("DAT-04", 3, "DAT-01", 1)),
        of(
            "analyses-sans-registre",
            answers("CNF-03", 3, "CNF-02", 0),
            answers("CNF-03", 3, "CNF-02", 1)),
        of(
            "essai-interdit-mais-equipe",
            answers("TEC-04", 3, "CUL-05", 0),
            answers("TEC-04", 3, "CUL-05", 1)),
        of(
            "charte-non-en-vigueur",
            answer("GOV-02", 3, "charter.in_force", 0),
            answer("GOV-02", 3, "charter.in_force", 1)),
        of(
            "charte-en-vigueur-ignoree",
            answer("GOV-02", 1, "charter.in_force", 1),
            answer("GOV-02", 2, "charter.in_force", 1)),
        of(
            "charte-peu-lue",
            answer("GOV-02", 3, "charter.readers_percent", 89),
            answer("GOV-02", 3, "charter.readers_percent", 90)),
        of(
            "charte-revision-depassee",
            answer("GOV-02", 4, "charter.review_overdue", 1),
            answer("GOV-02", 3, "charter.review_overdue", 1)),
        of(
            "referent-non-nomme",
            answer("GOV-01", 2, "ai_lead.appointed", 0),
            answer("GOV-01", 1, "ai_lead.appointed", 0)),
        of(
            "suppleant-absent",
            answer("GOV-01", 3, "ai_lead.appointed", 1, "ai_lead.deputy", 0),
            answer("GOV-01", 3, "ai_lead.appointed", 1, "ai_lead.deputy", 1)),
        of(
            "referent-nomme-ignore",
            answer("GOV-01", 1, "ai_lead.appointed", 1),
            answer("GOV-01", 2, "ai_lead.appointed", 1)),
        of(
            "inventaire-vide",
            answer("GOV-03", 3, "use_cases.recorded", 0),
            answer("GOV-03", 3, "use_cases.recorded", 1)),
        of(
            "inventaire-ignore",
            answer("GOV-03", 0, "use_cases.recorded", 1),
            answer("GOV-03", 1, "use_cases.recorded", 1)),
        of(
            "usages-non-classes",
            answer("CNF-01", 3, "use_cases.running_unclassified", 1),
            answer("CNF-01", 3, "use_cases.running_unclassified", 0)),
        of(
            "fiches-a-revoir",
            answer("PIL-01", 3, "use_cases.review_overdue", 1),
            answer("PIL-01", 3, "use_cases.review_overdue", 0)),
        of(
            "aucune-decision-au-registre",
            answer("GOV-04", 3, "use_cases.running", 1, "decisions.taken", 0),
            answer("GOV-04", 3, "use_cases.running", 0, "decisions.taken", 0)),
        of(
            "matrice-vide",
            answer("STR-03", 3, "use_cases.recorded", 1, "use_cases.placed", 0),
            answer("STR-03", 3, "use_cases.recorded", 0, "use_cases.placed", 0)),
        of(
            "outils-sans-accord",
            answer("SEC-03", 3, "tools.without_agreement", 2),
            answer("SEC-03", 3, "tools.without_agreement", 0)),
        of(
            "donnees-personnelles-en-service",
            profile("personal_data", false, "use_cases.running_personal", 2),
            profile("personal_data", true, "use_cases.running_personal", 2)),
        of(
            "usage-en-service-ignore",
            profile("in_production", false, "use_cases.in_service", 1),
            profile("in_production", false, "use_cases.in_service", 0)),
        of(
            "ia-niee-usages",
            profile("uses_ai", false, "use_cases.running", 1),
            profile("uses_ai", true, "use_cases.running", 1)),
        of(
            "ia-niee-outils",
            profile("uses_ai", false, "use_cases.running", 0, "tools.authorised", 3),
            profile("uses_ai", false, "use_cases.running", 1, "tools.authorised", 3)),
        of(
            "haut-risque-ignore",
            profile("high_risk", false, "use_cases.running_high_risk", 1),
            profile("high_risk", true, "use_cases.running_high_risk", 1)),
        of(
            "usage-rh-ignore",
            profile("hr_use", false, "use_cases.running_hr", 1),
            profile("hr_use", false, "use_cases.running_hr", 0)),
        of(
            "usage-interdit-ignore",
            profile("prohibited_use", false, "use_cases.running_prohibited", 1),
            profile("prohibited_use", true, "use_cases.running_prohibited", 1)));
  }

  private static Arguments of(String rule, World contradictory, World near) {
    return Arguments.of(rule, contradictory, near);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("worlds")
  void eachRuleSeesItsContradictionAndNothingBesideIt(
      String rule, World contradictory, World near) {
    assertThat(contradictory.contradicts(rule)).isTrue();
    assertThat(near.contradicts(rule)).isFalse();
  }

  @Test
  void everyRuleIsTriedAbove() {
    assertThat(worlds().map(arguments -> arguments.get()[0]))
        .containsExactlyElementsOf(RULES.stream().map(ContradictionRule::id).toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("worlds")
  void whatIsNotKnownContradictsNothing(String rule, World contradictory, World near) {
    for (var clause : rule(rule).clauses()) {
      var levels = new HashMap<>(contradictory.levels());
      var profile = new HashMap<>(contradictory.profile());
      var workspace = new HashMap<>(contradictory.workspace());
      switch (clause) {
        case Answered answered -> levels.remove(answered.question());
        case Stated stated -> profile.remove(stated.fact());
        case Found found -> workspace.remove(found.name());
      }
      assertThat(new World(levels, profile, workspace).contradicts(rule)).isFalse();
    }
  }

  @Test
  void aRuleThatProfileAndWorkspaceRuleOutIsNotWatched() {
    assertThat(rule("charte-non-en-vigueur").against(Facts.NONE, Map.of("charter.in_force", 1)))
        .isEmpty();
    assertThat(rule("charte-non-en-vigueur").against(Facts.NONE, Map.of())).isEmpty();
  }

  @Test
  void theTextCarriesTheNumbersInBothLanguages() {
    var watched =
        rule("charte-peu-lue")
            .against(Facts.NONE, Map.of("charter.readers_percent", 62))
            .orElseThrow();
    assertThat(watched.text().fr()).contains("62\u00a0%").doesNotContain("{");
    assertThat(watched.text().en()).contains("62%").doesNotContain("{");
  }

  @Test
  void anExplanationIsAboutTheseAnswers() {
    var watched = rule("charte-sans-grille").against(Facts.NONE, Map.of()).orElseThrow();
    assertThat(watched.situation(Map.of("GOV-02", 3, "DAT-03", 1, "STR-01", 2)))
        .isEqualTo("DAT-03=1 GOV-02=3");
  }

  @Test
  void everyTextIsThereInBothLanguages() {
    assertThat(RULES)
        .allSatisfy(rule -> {
          assertThat(rule.text().en()).isNotBlank();
          assertThat(rule.ask().en()).isNotBlank();
          assertThat(rule.text().fr()).doesNotContain("'");
        });
  }

  @Test
  void aFileWithFaultsNamesThemAll() {
    var faulty =
        """
        contradictions:
          - id: Faute
            when: [{question: XXX-01, gte: 3}, {fact: headcount, is: true}, {workspace: charter}]
            text: Il manque {tools.authorised} outils.
            ask: Rien.
            autre: 1
          - id: vide
            when: []
            text: Rien.
            ask: Rien.
        """;
    assertThatThrownBy(() -> ContradictionReader.read("essai", faulty, null, MODEL))
        .isInstanceOfSatisfying(
            InvalidQuestionnaire.class,
            invalid ->
                assertThat(invalid.faults())
                    .extracting(InvalidQuestionnaire.Fault::message)
                    .contains(
                        "unknown key",
                        "an id is lower-case letters, digits and hyphens",
                        "no question XXX-01",
                        "no yes-or-no fact headcount",
                        "a name such as charter.in_force is expected",
                        "one of gte, lte, eq is expected",
                        "names a number that `when` does not",
                        "nothing says when it is met"));
  }

  @Test
  void aTranslationOfNothingIsAFault() {
    var french =
        "contradictions: [{id: a, when: [{question: STR-01, eq: 0}], text: Un., ask: Deux.}]";
    assertThatThrownBy(() ->
            ContradictionReader.read("essai", french, "contradictions: {b: {text: One.}}", MODEL))
        .isInstanceOf(InvalidQuestionnaire.class);
  }

  /// All names that rules ask the workspace for.
  static Set<String> names() {
    var names = new TreeSet<String>();
    for (var rule : RULES) {
      var clauses = new ArrayList<>(rule.clauses());
      clauses.forEach(clause -> {
        if (clause instanceof Found found) {
          names.add(found.name());
        }
      });
    }
    return names;
  }

  private static ContradictionRule rule(String id) {
    return RULES.stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
  }
}
