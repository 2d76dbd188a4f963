package fr.gouvernail.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.PortalTest;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.questionnaire.EvidenceLevel;
import fr.gouvernail.questionnaire.Facts;
import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.scoring.ClosingCheck;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class AssessmentClosingTests {

  @Autowired AssessmentService assessments;
  @Autowired AssessmentClosing closing;
  @Autowired ReviewService reviews;
  @Autowired AssessmentResults results;
  @Autowired AnswerService answers;
  @Autowired Questionnaires questionnaires;
  @Autowired TestCompanies companies;

  Workspace company;
  PersonRef margaux;
  PersonRef thomas;
  PersonRef director;
  Questionnaire questionnaire;

  @BeforeEach
  void aCompanyWithTwoConsultants() {
    company = companies.company();
    margaux = companies.member(company, Role.CONSULTANT);
    thomas = companies.member(company, Role.CONSULTANT);
    director = companies.member(company, Role.DIRECTOR);
    questionnaire = questionnaires.latest(AssessmentService.QUESTIONNAIRE).orElseThrow();
  }

  @Test
  void saysWhatIsLeftToDoBeforeClosing() {
    var open = create(Facts.NONE, null);
    var blockers = as(margaux, () -> closing.blockers(open));

    assertThat(blockers)
        .extracting(ClosingCheck.Blocker::reason)
        .containsExactly(
            ClosingCheck.Reason.UNANSWERED_QUESTIONS,
            ClosingCheck.Reason.UNKNOWN_FACTS,
            ClosingCheck.Reason.MISSING_NAMES);
    refused("assessment.notComplete", () -> closing.close(open));
    assertThat(as(margaux, () -> assessments.file(open)).open()).isTrue();
  }

  @Test
  void freezesACompleteAssessment() {
    var id = closed(3);
    var frozen = as(director, () -> results.latestClosed()).orElseThrow();

    assertThat(frozen.id()).isEqualTo(id);
    assertThat(frozen.result().score()).isEqualByComparingTo("75.0");
    assertThat(frozen.result().version()).isEqualTo(questionnaire.version().toString());
    assertThat(frozen.result().level()).isEqualTo("maitrise");
    assertThat(frozen.answers()).hasSize(questionnaire.questions().size());
    assertThat(frozen.lead()).isNotBlank();
    assertThat(frozen.inputs().facts()).isEqualTo(knownFacts());
    assertThat(frozen.result()).isEqualTo(as(margaux, () -> assessments.provisional(id)));
  }

  @Test
  void takesNothingMoreOnceItIsClosed() {
    var id = closed(3);

    refused("assessment.closed", () -> answers.save(answer(id, "STR-01", 1, 0)));
    refused(
        "assessment.closed",
        () -> {
          assessments.describe(id, LocalDate.of(2026, 11, 1), "essentiel", Facts.NONE, false);
          return null;
        });
    refused(
        "assessment.closed",
        () -> {
          assessments.assign(id, margaux, thomas);
          return null;
        });
    refused("assessment.closed", () -> closing.close(id));
    assertThat(as(director, () -> results.closed(id)).result().score())
        .isEqualByComparingTo("75.0");
  }

  @Test
  void correctsByANewRevisionAndKeepsTheFormerOne() {
    var first = closed(3);
    refused("assessment.correction.reason", () -> closing.correct(first, "   "));
    var second = as(margaux, () -> closing.correct(first, "Pièce reçue après l’entretien."));
    refused("assessment.correction.later", () -> closing.correct(first, "Encore"));
    as(margaux, () -> answers.save(answer(second, "STR-01", 0, 4)));

    assertThat(as(director, () -> results.history()))
        .extracting(AssessmentSummary::id)
        .containsExactly(first);
    as(margaux, () -> closing.close(second));

    var history = as(director, () -> results.history());
    assertThat(history).extracting(AssessmentSummary::superseded).containsExactly(false, true);
    assertThat(as(director, () -> results.latestClosed()).orElseThrow())
        .satisfies(latest -> {
          assertThat(latest.revision()).isEqualTo(2);
          assertThat(latest.revisionReason()).isEqualTo("Pièce reçue après l’entretien.");
          assertThat(latest.answers().get("STR-01").value()).isEqualTo(4);
        });
    assertThat(as(director, () -> results.closed(first)).answers().get("STR-01").value())
        .isEqualTo(3);
  }

  @Test
  void needsTheSecondConsultantWhenTooMuchIsSetAside() {
    var id = create(knownFacts(), thomas);
    answerAll(id, 3);
    for (var question : as(margaux, () -> assessments.file(id)).questions("STR")) {
      if (question.naAllowed()) {
        as(
            margaux,
            () ->
                answers.save(
                    new SaveAnswer(
                        id,
                        question.id(),
                        1,
                        "b.1",
                        new AnswerContent(
                            AnswerState.NOT_APPLICABLE,
                            null,
                            null,
                            "",
                            "Aucune activité de ce type.",
                            false))));
      }
    }

    assertThat(as(margaux, () -> closing.blockers(id)))
        .extracting(ClosingCheck.Blocker::reason)
        .containsExactly(ClosingCheck.Reason.UNCONFIRMED_NOT_APPLICABLE);
    for (var question : as(margaux, () -> assessments.file(id)).questions("STR")) {
      if (question.naAllowed()) {
        refused(
            "assessment.confirm.second",
            () -> {
              reviews.confirm(id, question.id(), 2);
              return null;
            });
        as(
            thomas,
            () -> {
              reviews.confirm(id, question.id(), 2);
              return null;
            });
      }
    }
    assertThat(as(margaux, () -> closing.blockers(id))).isEmpty();
  }

  @Test
  void showsResultsToTheDirectorOnlyOnceClosed() {
    var open = create(knownFacts(), thomas);
    assertThat(as(director, () -> results.latestClosed())).isEmpty();
    assertThat(as(director, () -> results.history())).isEmpty();
    assertThatThrownBy(() -> as(director, () -> results.closed(open))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(director, () -> assessments.provisional(open)))
        .isInstanceOf(NotFound.class);
    var employee = companies.member(company, Role.EMPLOYEE);
    assertThatThrownBy(() -> as(employee, () -> results.latestClosed()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void takesOverTheFactsOfTheLastClosedAssessment() {
    closed(2);
    var proposal = as(thomas, () -> assessments.proposal());
    assertThat(proposal.facts()).isEqualTo(knownFacts().with("headcount", company.headcount()));
    assertThat(proposal.factsFrom()).isEqualTo(LocalDate.of(2026, 11, 20));
  }

  @Test
  void letsQuestionsFollowTheFacts() {
    var id = create(knownFacts(), thomas);
    var before = as(margaux, () -> assessments.file(id)).questions().size();
    as(
        margaux,
        () -> {
          assessments.describe(
              id,
              LocalDate.of(2026, 11, 20),
              "essentiel",
              knownFacts().with("personal_data", true),
              false);
          return null;
        });
    assertThat(as(margaux, () -> assessments.file(id)).questions().size()).isNotEqualTo(before);
  }

  @Test
  void asksWhyTheTargetDiffersFromItsProfile() {
    var id = create(knownFacts(), thomas);
    var profile = questionnaire.targetProfile("confirme");
    var higher = new HashMap<>(profile.targets());
    higher.put("SEC", 4);
    refused("assessment.targets.reason", () -> aim(id, new Targets("confirme", higher, " ")));
    refused(
        "assessment.targets.invalid",
        () -> aim(id, new Targets("confirme", Map.of("SEC", 3), "x")));
    higher.put("SEC", 5);
    refused("assessment.targets.invalid", () -> aim(id, new Targets("confirme", higher, "x")));
    higher.put("SEC", 4);
    as(margaux, () -> aim(id, new Targets("confirme", higher, "Client sensible.")));
    assertThat(as(margaux, () -> assessments.file(id)).targets().reason())
        .isEqualTo("Client sensible.");
  }

  @Test
  void wantsTwoDifferentConsultantsOfTheAssignment() {
    refused(
        "assessment.consultants.second", () -> assessments.create(wanted(knownFacts(), margaux)));
    refused(
        "assessment.consultants.second", () -> assessments.create(wanted(knownFacts(), director)));
  }

  @Test
  void refusesFactsThatTheQuestionnaireDoesNotKnow() {
    refused(
        "assessment.facts.invalid",
        () -> assessments.create(wanted(Facts.NONE.with("unheard_of", true), thomas)));
    refused(
        "assessment.facts.number",
        () -> assessments.create(wanted(Facts.NONE.with("headcount", -1), thomas)));
  }

  private Object aim(AssessmentId id, Targets targets) {
    assessments.aim(id, targets);
    return id;
  }

  private AssessmentId closed(int value) {
    var id = create(knownFacts(), thomas);
    answerAll(id, value);
    as(margaux, () -> closing.close(id));
    return id;
  }

  private void answerAll(AssessmentId id, int value) {
    as(margaux, () -> assessments.file(id))
        .questions()
        .forEach(q -> as(margaux, () -> answers.save(answer(id, q.id(), 0, value))));
  }

  private static SaveAnswer answer(AssessmentId id, String question, int known, int value) {
    return new SaveAnswer(
        id,
        question,
        known,
        "a.1",
        new AnswerContent(AnswerState.SCORED, value, EvidenceLevel.DOCUMENTED, "", "", false));
  }

  private Facts knownFacts() {
    var facts = Facts.NONE;
    for (var fact : questionnaire.facts()) {
      facts =
          fact.kind() == Questionnaire.FactKind.NUMBER
              ? facts.with(fact.id(), 30)
              : facts.with(fact.id(), Boolean.valueOf(fact.id().startsWith("uses_")));
    }
    return facts;
  }

  private AssessmentId create(Facts facts, PersonRef second) {
    return as(margaux, () -> assessments.create(wanted(facts, second)));
  }

  private NewAssessment wanted(Facts facts, PersonRef second) {
    return new NewAssessment(
        LocalDate.of(2026, 11, 20),
        questionnaire.packs().getLast().id(),
        facts,
        false,
        Targets.of(questionnaire.targetProfile("confirme")),
        margaux,
        second);
  }

  private void refused(String key, Supplier<?> work) {
    assertThatThrownBy(() -> as(margaux, work))
        .isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.key()).isEqualTo(key));
  }

  private <T> T as(PersonRef person, Supplier<T> work) {
    return CurrentTenant.call(company.id(), () -> Caller.callAs(person, work));
  }
}
