package fr.gouvernail.framework.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.framework.Compliance;
import fr.gouvernail.framework.FrameworkAnswers;
import fr.gouvernail.framework.FrameworkAnswers.Chosen;
import fr.gouvernail.framework.FrameworkAnswers.Given;
import fr.gouvernail.framework.FrameworkLibrary;
import fr.gouvernail.framework.FrameworkScoring;
import fr.gouvernail.framework.RequirementNode.Importance;
import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.questionnaire.EvidenceLevel;
import fr.gouvernail.questionnaire.Facts;
import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.questionnaire.Version;
import fr.gouvernail.scoring.Answer;
import fr.gouvernail.scoring.AuditInputs;
import fr.gouvernail.scoring.AuditResult;
import fr.gouvernail.scoring.MaturityScoring;
import fr.gouvernail.shell.Texts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ModelExportTests {

  private static final Questionnaire MODEL =
      new Questionnaires().latest("maturite-ia-pme").orElseThrow();
  private static final FrameworkLibrary LIBRARY = new ModelExport(new Texts()).library(MODEL);
  private static final String NODE = "urn:gouvernail:risk:req_node:maturite-ia-pme:";

  @Test
  void holdsEveryDimensionAndQuestion() {
    var framework = LIBRARY.frameworks().getFirst();
    assertThat(framework.nodes()).hasSize(MODEL.dimensions().size() + MODEL.questions().size());
    assertThat(framework.questions()).hasSameSizeAs(MODEL.questions());
    assertThat(framework.scale().min()).isZero();
    assertThat(framework.scale().max()).isEqualTo(4);
    assertThat(framework.scale().levels()).hasSize(5);
    assertThat(LIBRARY.version()).isEqualTo(1_000_000);
    assertThat(ModelExport.version(new Version(1, 2, 3))).isEqualTo(1_002_003);
    assertThat(LIBRARY.referenceControls()).hasSameSizeAs(MODEL.actions());
    assertThat(framework.group("approfondi").defaultSelected()).isTrue();
    assertThat(framework.nodes().stream().filter(n -> n.importance() == Importance.MANDATORY))
        .hasSameSizeAs(MODEL.questions().stream().filter(q -> q.gate()).toList());
  }

  @Test
  void saysEverythingInBothLanguages() {
    var node = LIBRARY.frameworks().getFirst().node(NODE + "str-01").orElseThrow();
    assertThat(node.name().in(Locale.FRENCH)).isEqualTo("Cap donné par la direction");
    assertThat(node.name().fallsBack(Locale.ENGLISH)).isFalse();
    assertThat(node.typicalEvidence().in(Locale.FRENCH)).startsWith("- Note de direction");
    assertThat(node.annotation().in(Locale.ENGLISH))
        .isEqualTo("- NIST AI RMF: GOVERN 2.3, MAP 1.3\n- ISO/IEC 42001: 5.1, 5.2, A.2.2");
    assertThat(node.weight()).isEqualTo(3);
    assertThat(node.groups()).containsExactly("essentiel", "approfondi");
    var question = node.questions().getFirst();
    assertThat(question.choices()).hasSize(7);
    assertThat(question.choices().get(4).addScore()).isEqualTo(4);
    assertThat(question.choices().get(4).computeResult()).isEqualTo(Compliance.COMPLIANT);
    assertThat(question.choices().get(6).computeResult()).isEqualTo(Compliance.NOT_APPLICABLE);
    assertThat(LIBRARY.frameworks().getFirst().nodes())
        .filteredOn(n -> n.annotation() != null)
        .allMatch(n -> !n.annotation().fallsBack(Locale.ENGLISH));
  }

  @Test
  void saysWhomAQuestionConcerns() {
    var conditional =
        MODEL.questions().stream()
            .filter(q -> q.appliesIf().facts().equals(new TreeSet<>(Set.of("high_risk", "hr_use"))))
            .findFirst()
            .orElseThrow();
    var node =
        LIBRARY
            .frameworks()
            .getFirst()
            .node(NODE + conditional.id().toLowerCase(Locale.ROOT))
            .orElseThrow();
    assertThat(node.annotation().in(Locale.FRENCH))
        .startsWith("- Concerne les entreprises dans ce cas\u00A0: ")
        .contains(
            MODEL.fact("high_risk").text().fr() + "\u00A0; ou " + MODEL.fact("hr_use").text().fr());
  }

  @Test
  void isReadBackEqual() {
    var reading = LibraryFile.read(LibraryYaml.write(LIBRARY));
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.found()).contains(LIBRARY);
  }

  @Property(tries = 60)
  void scoresAsTheMaturityAudit(@ForAll long seed) {
    var random = new Random(seed);
    var answers = new HashMap<String, Answer>();
    var given = new HashMap<String, Given>();
    for (var question : MODEL.questions()) {
      var urn = NODE + question.id().toLowerCase(Locale.ROOT) + ":question:1";
      switch (random.nextInt(question.naAllowed() ? 9 : 8)) {
        case 0 -> {
          // Not answered.
        }
        case 1 -> {
          answers.put(question.id(), Answer.unknown());
          given.put(urn, Chosen.of(urn + ":choice:" + AnswerState.UNKNOWN.id()));
        }
        case 8 -> {
          answers.put(question.id(), Answer.notApplicable("Sans aucun objet ici."));
          given.put(urn, Chosen.of(urn + ":choice:" + AnswerState.NOT_APPLICABLE.id()));
        }
        default -> {
          int value = random.nextInt(5);
          answers.put(question.id(), Answer.scored(value, EvidenceLevel.DECLARED));
          given.put(urn, Chosen.of(urn + ":choice:" + value));
        }
      }
    }
    var audit = audit(answers);
    var result =
        FrameworkScoring.score(
            LIBRARY.frameworks().getFirst(), new FrameworkAnswers(given, Map.of(), null));
    assertThat(result.total().percent()).isEqualTo(audit.score());
    for (var dimension : audit.dimensions()) {
      assertThat(result.node(NODE + dimension.id()).below().percent())
          .as(dimension.id())
          .isEqualTo(dimension.score());
    }
  }

  private static AuditResult audit(Map<String, Answer> answers) {
    return MaturityScoring.score(
        MODEL,
        new AuditInputs(
            LocalDate.of(2026, 11, 28),
            Questionnaire.COMPLETE,
            Facts.NONE,
            MODEL.dimensions().stream()
                .collect(Collectors.toMap(Questionnaire.Dimension::id, d -> 3)),
            answers,
            false));
  }
}
