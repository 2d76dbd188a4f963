package fr.gouvernail.assessment.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.PortalTest;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.assessment.AnswerContent;
import fr.gouvernail.assessment.AnswerService;
import fr.gouvernail.assessment.AssessmentClosing;
import fr.gouvernail.assessment.AssessmentService;
import fr.gouvernail.assessment.OpenAudit;
import fr.gouvernail.assessment.SaveAnswer;
import fr.gouvernail.assessment.StoredAnswer;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.questionnaire.EvidenceLevel;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.trail.Trail;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
class WorkbooksModuleTests {

  @Autowired TestCompanies companies;
  @Autowired AssessmentService assessments;
  @Autowired AssessmentClosing closing;
  @Autowired AnswerService answers;
  @Autowired Workbooks workbooks;
  @Autowired Trail trail;
  @Autowired Statements statements;

  Workspace company;
  PersonRef margaux;
  PersonRef thomas;
  OpenAudit audit;

  @BeforeEach
  void anOpenAudit() {
    company = companies.company();
    margaux = companies.member(company, Role.CONSULTANT);
    thomas = companies.member(company, Role.CONSULTANT);
    audit = OpenAudit.start(company, margaux, thomas, assessments, answers);
  }

  private byte[] taken(Consumer<FilledAudit> by) {
    return FilledAudit.of(audit.as(margaux, () -> workbooks.take(audit.id(), Locale.FRENCH)), by);
  }

  private BroughtWorkbook brought(byte[] file) {
    return audit.as(margaux, () -> workbooks.bring(audit.id(), "audit.xlsx", file, Locale.FRENCH));
  }

  private List<StoredAnswer> write(BroughtWorkbook brought, String... preferred) {
    return audit.as(margaux, () -> workbooks.write(audit.id(), brought, Set.of(preferred)));
  }

  @Test
  void answersAreRecordedAsIfTheyHadBeenTyped() {
    audit.scored("STR-01", 2);
    var brought =
        brought(
            taken(sheet ->
                sheet
                    .answer("STR-01", "3")
                    .comment("STR-01", "Registre vu")
                    .answer("GOV-01", "Ne sait pas")));
    assertThat(audit.stored("STR-01").content().value()).as("nothing by looking").isEqualTo(2);

    var stored = write(brought);

    assertThat(stored).extracting(StoredAnswer::question).containsExactly("STR-01", "GOV-01");
    var answer = audit.stored("STR-01");
    assertThat(answer.revision()).isEqualTo(2);
    assertThat(answer.by()).isEqualTo(margaux);
    assertThat(answer.content())
        .isEqualTo(
            new AnswerContent(
                AnswerState.SCORED, 3, EvidenceLevel.DOCUMENTED, "Registre vu", "", false));
    assertThat(actions())
        .containsSubsequence("assessment.workbook.imported", "assessment.answer.recorded")
        .filteredOn("assessment.answer.recorded"::equals)
        .hasSize(3);
  }

  @Test
  void theSecondTimeAllIsThere() {
    var file = taken(sheet -> sheet.answer("STR-01", "3"));
    write(brought(file));

    var again = brought(file);
    assertThat(again.acceptable()).isFalse();
    assertThat(again.errors()).isEmpty();
    refused("assessment.workbook.nothing", again);
    assertThat(audit.stored("STR-01").revision()).isEqualTo(1);
  }

  @Test
  void ofAConflictThePortalIsKeptUnlessTheWorkbookIsPreferred() {
    var file =
        taken(sheet -> sheet.answer("STR-01", "3").answer("STR-02", "3").answer("STR-03", "3"));
    audit.save(thomas, "STR-01", scored(1));
    audit.save(thomas, "STR-02", scored(1));
    var brought = brought(file);

    assertThat(brought.conflicts()).hasSize(2);
    assertThat(brought.conflicts().getFirst().stored().by()).isEqualTo(thomas);
    write(brought, "STR-02");

    assertThat(audit.stored("STR-01").content().value()).isEqualTo(1);
    assertThat(audit.stored("STR-02").content().value()).isEqualTo(3);
    assertThat(audit.stored("STR-02").revision()).isEqualTo(2);
    assertThat(audit.stored("STR-03").content().value()).isEqualTo(3);
    assertThat(brought(file).conflicts()).as("still").hasSize(1);
  }

  @Test
  void whatChangedSinceThePreviewLeavesEverythingAsItWas() {
    var brought = brought(taken(sheet -> sheet.answer("STR-01", "3").answer("STR-02", "3")));
    audit.save(thomas, "STR-02", scored(1));

    refused("assessment.workbook.changed", brought);
    assertThat(audit.stored("STR-01").revision()).isZero();
    var again = audit.as(margaux, () -> workbooks.again(audit.id(), brought.read()));
    assertThat(again.conflicts()).hasSize(1);
    assertThat(again.changes()).hasSize(1);
  }

  @Test
  void severalAnswersAreRecordedAllOrNone() {
    audit.save(thomas, "STR-02", scored(1));

    assertThatThrownBy(() ->
            audit.as(
                margaux,
                () -> answers.saveAll(audit.id(), List.of(save("STR-01"), save("STR-02")))))
        .isInstanceOfSatisfying(
            RuleViolated.class, e -> assertThat(e.key()).isEqualTo("assessment.answer.changed"));
    assertThat(audit.stored("STR-01").revision()).isZero();
    assertThat(actions()).filteredOn("assessment.answer.recorded"::equals).hasSize(1);
  }

  private SaveAnswer save(String question) {
    return new SaveAnswer(audit.id(), question, 0, "w1.0", scored(3));
  }

  @Test
  void anErrorKeepsEverythingFromBeingWritten() {
    var brought = brought(taken(sheet -> sheet.answer("STR-01", "3").answer("STR-02", "9")));

    assertThat(brought.errors()).hasSize(1);
    refused("assessment.workbook.errors", brought);
    assertThat(audit.stored("STR-01").revision()).isZero();
  }

  @Test
  void aClosedAuditNeitherLeavesNorComesBack() {
    var brought = brought(taken(sheet -> sheet.answer("STR-01", "2")));
    audit.all(3, assessments);
    audit.as(margaux, () -> closing.close(audit.id()));

    refused("assessment.closed", brought);
    assertThatThrownBy(() -> taken(sheet -> {})).hasMessage("assessment.closed");
  }

  @Test
  void isForTheConsultantsOfThisCompanyAlone() {
    var file = taken(sheet -> sheet.answer("STR-01", "3"));
    var brought = brought(file);
    for (var role :
        List.of(Role.DIRECTOR, Role.AI_LEAD, Role.EMPLOYEE, Role.REVIEWING_CONSULTANT)) {
      var person = companies.member(company, role);
      assertThatThrownBy(() -> audit.as(person, () -> workbooks.take(audit.id(), Locale.FRENCH)))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(
              () -> audit.as(person, () -> workbooks.bring(audit.id(), "a", file, Locale.FRENCH)))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(
              () -> audit.as(person, () -> workbooks.write(audit.id(), brought, Set.of())))
          .isInstanceOf(NotFound.class);
    }
    var elsewhere = companies.company();
    companies.alsoMember(margaux, elsewhere, Role.CONSULTANT);
    CurrentTenant.run(
        elsewhere.id(),
        () ->
            Caller.runAs(
                margaux,
                () -> {
                  assertThatThrownBy(() -> workbooks.take(audit.id(), Locale.FRENCH))
                      .isInstanceOf(NotFound.class);
                  assertThatThrownBy(() -> workbooks.write(audit.id(), brought, Set.of()))
                      .isInstanceOf(NotFound.class);
                }));
    assertThat(audit.stored("STR-01").revision()).isZero();
  }

  @Test
  void theWorkbookOfAnotherCompanyIsRefused() {
    var file = taken(sheet -> sheet.answer("STR-01", "3"));
    var elsewhere = companies.company();
    var other =
        OpenAudit.start(
            elsewhere, companies.member(elsewhere, Role.CONSULTANT), null, assessments, answers);

    assertThat(
            other
                .as(
                    other.lead(),
                    () -> workbooks.bring(other.id(), "audit.xlsx", file, Locale.FRENCH))
                .errors())
        .singleElement()
        .satisfies(e -> assertThat(e.problem()).isEqualTo(SheetProblem.OTHER_ASSESSMENT));
  }

  @Test
  void lookingTakesTheSameStatementsHoweverMuchChanges() {
    var one = taken(sheet -> sheet.answer("STR-01", "3"));
    var asked = audit.as(margaux, () -> assessments.file(audit.id())).questions();
    var many = taken(sheet -> asked.forEach(question -> sheet.answer(question.id(), "3")));

    assertThat(statements.during(() -> brought(many)))
        .hasSameSizeAs(statements.during(() -> brought(one)))
        .hasSizeLessThanOrEqualTo(4);
    assertThat(brought(many).changes()).hasSizeGreaterThan(40);
  }

  private void refused(String key, BroughtWorkbook brought) {
    assertThatThrownBy(() -> write(brought))
        .isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.key()).isEqualTo(key));
  }

  private static AnswerContent scored(int value) {
    return new AnswerContent(AnswerState.SCORED, value, EvidenceLevel.OBSERVED, "", "", false);
  }

  private List<String> actions() {
    var director = companies.member(company, Role.DIRECTOR);
    return audit.as(director, () -> trail.lines("assessment.", PageRequest.ofSize(100))).stream()
        .map(line -> line.action())
        .toList();
  }
}
