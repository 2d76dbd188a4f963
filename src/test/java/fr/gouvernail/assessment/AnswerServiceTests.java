package fr.gouvernail.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.PortalTest;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.questionnaire.EvidenceLevel;
import fr.gouvernail.questionnaire.Facts;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.trail.Trail;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
class AnswerServiceTests {

  @Autowired AnswerService service;
  @Autowired AssessmentService assessments;
  @Autowired Questionnaires questionnaires;
  @Autowired TestCompanies companies;
  @Autowired Statements statements;
  @Autowired Trail trail;

  Workspace company;
  PersonRef margaux;
  PersonRef thomas;
  AssessmentId open;

  @BeforeEach
  void anOpenAssessment() {
    company = companies.company();
    margaux = companies.member(company, Role.CONSULTANT);
    thomas = companies.member(company, Role.CONSULTANT);
    open = as(margaux, () -> assessments.create(wanted()));
  }

  @Test
  void storesAnAnswerAndItsTrailEntryTogether() {
    var saved =
        as(margaux, () -> service.save(answer(0, "a.1", scored(3, "Matrice notée à quatre."))));

    assertThat(saved)
        .isInstanceOfSatisfying(Saved.Recorded.class, r -> assertThat(r.revision()).isEqualTo(1));
    assertThat(stored().content().comment()).isEqualTo("Matrice notée à quatre.");
    assertThat(stored().by()).isEqualTo(margaux);
    assertThat(answersInTheTrail()).isEqualTo(1);
  }

  @Test
  void needsTwoStatementsAndACommitToStoreAnAnswer() {
    var sent =
        statements.during(() -> as(margaux, () -> service.save(answer(0, "a.1", scored(2, "")))));

    assertThat(sent).hasSize(2);
    assertThat(sent.getFirst()).startsWithIgnoringCase("update answer");
    assertThat(sent.getLast()).containsIgnoringCase("insert into trail_entry");
  }

  @Test
  void changesNothingWhenTheSameSendingArrivesAgain() {
    as(margaux, () -> service.save(answer(0, "a.1", scored(2, ""))));
    var again = as(margaux, () -> service.save(answer(0, "a.1", scored(2, ""))));

    assertThat(again)
        .isInstanceOfSatisfying(Saved.Recorded.class, r -> assertThat(r.revision()).isEqualTo(1));
    assertThat(answersInTheTrail()).isEqualTo(1);
  }

  @Test
  void showsTheStoredAnswerToTheSecondWriter() {
    as(margaux, () -> service.save(answer(0, "a.1", scored(2, "Margaux"))));
    var second = as(thomas, () -> service.save(answer(0, "b.1", scored(4, "Thomas"))));

    assertThat(second)
        .isInstanceOfSatisfying(
            Saved.Conflict.class,
            c -> {
              assertThat(c.stored().content().comment()).isEqualTo("Margaux");
              assertThat(c.stored().by()).isEqualTo(margaux);
              assertThat(c.stored().revision()).isEqualTo(1);
            });
    assertThat(stored().content().value()).isEqualTo(2);
    assertThat(answersInTheTrail()).isEqualTo(1);
  }

  @Test
  void agreesWithASecondWriterWhoAnswersTheSame() {
    as(margaux, () -> service.save(answer(0, "a.1", scored(2, "oui"))));
    assertThat(as(thomas, () -> service.save(answer(0, "b.1", scored(2, "oui")))))
        .isInstanceOf(Saved.Recorded.class);
  }

  @Test
  void letsTheSecondWriterAnswerOverWhatWasSeen() {
    as(margaux, () -> service.save(answer(0, "a.1", scored(2, ""))));
    as(thomas, () -> service.save(answer(1, "b.2", scored(4, ""))));

    assertThat(stored().content().value()).isEqualTo(4);
    assertThat(stored().revision()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 5, 40})
  void refusesAValueOutsideTheScale(int value) {
    refused("assessment.answer.value", answer(0, "a.1", scored(value, "")));
  }

  @Test
  void refusesControlCharacters() {
    refused("assessment.answer.control", answer(0, "a.1", scored(1, "a\u0000b")));
    refused("assessment.answer.control", answer(0, "a.1", scored(1, "\u001b[31m")));
  }

  @Test
  void keepsLinesAndTabsOfAComment() {
    as(margaux, () -> service.save(answer(0, "a.1", scored(1, "un\r\n\tdeux"))));
    assertThat(stored().content().comment()).isEqualTo("un\n\tdeux");
  }

  @Test
  void refusesACommentThatIsTooLongAndTakesTheLongestOne() {
    refused("assessment.answer.long", answer(0, "a.1", scored(1, "é".repeat(4001))));
    as(margaux, () -> service.save(answer(0, "a.1", scored(1, "é".repeat(4000)))));
    assertThat(stored().content().comment()).hasSize(4000);
  }

  @Test
  void refusesToSetAsideWithoutALongEnoughReason() {
    refused("assessment.answer.reason", answer(0, "a.1", setAside("Trop court    ")));
    as(margaux, () -> service.save(answer(0, "a.1", setAside("Aucun donneur d’ordre."))));
    assertThat(stored().content().state()).isEqualTo(AnswerState.NOT_APPLICABLE);
  }

  @Test
  void refusesToSetAsideAQuestionThatMustBeAnswered() {
    var firm =
        questionnaires.latest(AssessmentService.QUESTIONNAIRE).orElseThrow().questions().stream()
            .filter(q -> !q.naAllowed())
            .findFirst()
            .orElseThrow();
    refused(
        "assessment.answer.notSetAside",
        new SaveAnswer(open, firm.id(), 0, "a.1", setAside("Une raison bien assez longue")));
  }

  @Test
  void refusesAForgedState() {
    refused(
        "assessment.answer.invalid",
        answer(
            0,
            "a.1",
            new AnswerContent(AnswerState.NOT_APPLICABLE_AUTO, null, null, "", "", false)));
    refused(
        "assessment.answer.invalid",
        answer(0, "a.1", new AnswerContent(AnswerState.SCORED, 2, null, "", "", false)));
  }

  @Test
  void doesNotFindAnUnknownQuestionOrAssessment() {
    notFound(margaux, new SaveAnswer(open, "XXX-99", 0, "a.1", scored(1, "")));
    notFound(
        margaux,
        new SaveAnswer(new AssessmentId(UUID.randomUUID()), "STR-01", 0, "a.1", scored(1, "")));
  }

  @Test
  void doesNotFindTheAssessmentOfAnotherCompany() {
    var other = companies.company();
    companies.member(other, Role.DIRECTOR);
    assertThatThrownBy(() ->
            CurrentTenant.call(
                other.id(),
                () -> Caller.callAs(margaux, () -> service.save(answer(0, "a.1", scored(1, ""))))))
        .isInstanceOf(NotFound.class);
    var consultantThere = companies.member(other, Role.CONSULTANT);
    assertThatThrownBy(() ->
            CurrentTenant.call(
                other.id(),
                () ->
                    Caller.callAs(
                        consultantThere, () -> service.save(answer(0, "a.1", scored(1, ""))))))
        .isInstanceOf(NotFound.class);
    assertThat(stored().revision()).isZero();
  }

  @Test
  void isClosedToEverybodyButConsultants() {
    for (var role :
        new Role[] {Role.DIRECTOR, Role.AI_LEAD, Role.EMPLOYEE, Role.REVIEWING_CONSULTANT}) {
      notFound(companies.member(company, role), answer(0, "a.1", scored(1, "")));
    }
  }

  @Test
  void showsTheQuestionsOfADimensionWithTheirAnswers() {
    as(margaux, () -> service.save(answer(0, "a.1", scored(2, "vu"))));
    var sheet = as(thomas, () -> service.sheet(open, "STR"));

    assertThat(sheet.questions()).allMatch(q -> q.dimension().equals("STR")).isNotEmpty();
    assertThat(sheet.answers())
        .containsOnlyKeys(sheet.questions().stream().map(q -> q.id()).toList());
    assertThat(sheet.answers().get("STR-01").content().comment()).isEqualTo("vu");
    assertThat(sheet.file().progress("STR").answered()).isEqualTo(1);
    assertThat(sheet.file().names()).containsKey(margaux);
  }

  private void refused(String key, SaveAnswer command) {
    assertThatThrownBy(() -> as(margaux, () -> service.save(command)))
        .isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.key()).isEqualTo(key));
    assertThat(stored().revision()).isZero();
    assertThat(answersInTheTrail()).isZero();
  }

  private void notFound(PersonRef who, SaveAnswer command) {
    assertThatThrownBy(() -> as(who, () -> service.save(command))).isInstanceOf(NotFound.class);
    assertThat(stored().revision()).isZero();
  }

  private long answersInTheTrail() {
    var director = companies.member(company, Role.DIRECTOR);
    return as(director, () -> trail.lines("assessment.answer", PageRequest.ofSize(50))).size();
  }

  private StoredAnswer stored() {
    return as(margaux, () -> service.sheet(open, "STR")).answers().get("STR-01");
  }

  private SaveAnswer answer(int known, String mark, AnswerContent content) {
    return new SaveAnswer(open, "STR-01", known, mark, content);
  }

  private static AnswerContent scored(int value, String comment) {
    return new AnswerContent(AnswerState.SCORED, value, EvidenceLevel.OBSERVED, comment, "", false);
  }

  private static AnswerContent setAside(String reason) {
    return new AnswerContent(AnswerState.NOT_APPLICABLE, null, null, "", reason, false);
  }

  private NewAssessment wanted() {
    var questionnaire = questionnaires.latest(AssessmentService.QUESTIONNAIRE).orElseThrow();
    return new NewAssessment(
        LocalDate.of(2026, 11, 20),
        questionnaire.packs().getLast().id(),
        Facts.NONE,
        false,
        Targets.of(questionnaire.targetProfile("confirme")),
        margaux,
        thomas);
  }

  private <T> T as(PersonRef person, Supplier<T> work) {
    return CurrentTenant.call(company.id(), () -> Caller.callAs(person, work));
  }
}
