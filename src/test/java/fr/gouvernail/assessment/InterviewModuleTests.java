package fr.gouvernail.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.PortalTest;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.acknowledgement.PublishedCharters;
import fr.gouvernail.attachment.AttachmentRow;
import fr.gouvernail.attachment.Attachments;
import fr.gouvernail.attachment.SampleFiles;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.inventory.RunningUses;
import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.questionnaire.ContradictionRule;
import fr.gouvernail.questionnaire.ContradictionRules;
import fr.gouvernail.questionnaire.EvidenceLevel;
import fr.gouvernail.questionnaire.Facts;
import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.tenancy.WorkspaceFacts;
import fr.gouvernail.trail.Trail;
import fr.gouvernail.usecase.model.State;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/// What lies beside the answers: note pad, contradictions with their explanations, evidence.
@PortalTest
class InterviewModuleTests {

  private static final String LINE = "n.0190a000-0000-7000-8000-000000000001";

  @Autowired RemarkService remarks;
  @Autowired Contradictions contradictions;
  @Autowired AnswerFiles files;
  @Autowired AnswerService answers;
  @Autowired AssessmentService assessments;
  @Autowired AssessmentClosing closing;
  @Autowired Attachments attachments;
  @Autowired Questionnaires questionnaires;
  @Autowired ContradictionRules rules;
  @Autowired List<WorkspaceFacts> workspaceFacts;
  @Autowired TestCompanies companies;
  @Autowired PublishedCharters charters;
  @Autowired RunningUses uses;
  @Autowired Statements statements;
  @Autowired Trail trail;

  Workspace company;
  PersonRef margaux;
  PersonRef thomas;
  PersonRef director;
  Questionnaire questionnaire;
  AssessmentId open;

  @BeforeEach
  void anOpenAssessment() {
    company = companies.company();
    margaux = companies.member(company, Role.CONSULTANT);
    thomas = companies.member(company, Role.CONSULTANT);
    director = companies.member(company, Role.DIRECTOR);
    questionnaire = questionnaires.latest(AssessmentService.QUESTIONNAIRE).orElseThrow();
    open = as(margaux, () -> assessments.create(wanted(Facts.NONE)));
  }

  @Test
  void theConsultantsShareANotePad() {
    recorded(as(margaux, () -> remarks.save(line(0, "a.1", "Voir le fichier du commercial"))));

    assertThat(as(thomas, () -> remarks.of(open)))
        .singleElement()
        .satisfies(stored -> {
          assertThat(stored.text()).isEqualTo("Voir le fichier du commercial");
          assertThat(stored.by()).isEqualTo(margaux);
          assertThat(stored.isLine()).isTrue();
        });
    recorded(as(thomas, () -> remarks.save(line(1, "b.1", "Vu avec le commercial"))));
    assertThat(as(margaux, () -> remarks.of(open)).getFirst().text())
        .isEqualTo("Vu avec le commercial");
    assertThat(as(margaux, () -> remarks.of(open)).getFirst().by()).isEqualTo(margaux);
    assertThat(actions()).containsExactly("assessment.note.written", "assessment.note.written");
  }

  @Test
  void aLineIsWrittenOnceHoweverOftenItIsSent() {
    as(margaux, () -> remarks.save(line(0, "a.1", "Une fois")));
    recorded(as(margaux, () -> remarks.save(line(0, "a.1", "Une fois"))));

    assertThat(as(margaux, () -> remarks.of(open))).hasSize(1);
    assertThat(actions()).hasSize(1);
  }

  @Test
  void twoWhoWriteTheSameLineSeeBoth() {
    as(margaux, () -> remarks.save(line(0, "a.1", "Un")));
    as(margaux, () -> remarks.save(line(1, "a.2", "Deux")));
    assertThat(as(thomas, () -> remarks.save(line(1, "b.1", "Trois"))))
        .isInstanceOfSatisfying(
            RemarkSaved.Conflict.class, c -> assertThat(c.stored().text()).isEqualTo("Deux"));
    assertThat(as(thomas, () -> remarks.save(line(0, "c.1", "Quatre"))))
        .isInstanceOf(RemarkSaved.Conflict.class);
  }

  @Test
  void aLineThatWasTakenAwayDoesNotComeBackWithALateSending() {
    as(margaux, () -> remarks.save(line(0, "a.1", "De trop")));
    as(margaux, () -> remarks.save(line(1, "a.2", "")));

    assertThat(as(margaux, () -> remarks.of(open))).isEmpty();
    assertThat(as(margaux, () -> remarks.save(line(0, "b.1", "De trop"))))
        .isInstanceOf(RemarkSaved.Conflict.class);
    assertThat(actions()).contains("assessment.note.removed");
  }

  @Test
  void aLineSaysOntoWhichQuestionItWasMoved() {
    as(margaux, () -> remarks.save(line(0, "a.1", "Le registre date de 2024")));
    as(
        margaux,
        () ->
            remarks.save(
                new SaveRemark(open, LINE, 1, "a.2", "Le registre date de 2024", "CNF-02")));

    assertThat(as(margaux, () -> remarks.of(open)).getFirst().detail()).isEqualTo("CNF-02");
    assertThat(actions()).contains("assessment.note.placed");
  }

  @Test
  void needsTwoStatementsAndACommitToChangeALine() {
    as(margaux, () -> remarks.save(line(0, "a.1", "Un")));
    var sent = statements.during(() -> as(margaux, () -> remarks.save(line(1, "a.2", "Deux"))));
    assertThat(sent).hasSize(2);
  }

  @Test
  void refusesWhatHasNoForm() {
    refused("assessment.remark.invalid", () -> new SaveRemark(open, "n.x", 0, "a.1", "", ""));
    refused("assessment.remark.invalid", () -> new SaveRemark(open, LINE, 0, "A.1", "", ""));
    refused("assessment.remark.invalid", () -> new SaveRemark(open, LINE, 0, "a.1", "", "STR"));
    refused("assessment.answer.long", () -> line(0, "a.1", "x".repeat(2001)));
    refused("assessment.answer.control", () -> line(0, "a.1", "a\u0000"));
  }

  @Test
  void explainsOnlyWhatIsARule() {
    assertThatThrownBy(() ->
            as(
                margaux,
                () -> remarks.save(new SaveRemark(open, "inconnue", 0, "a.1", "Parce que", ""))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void isClosedToEverybodyButConsultants() {
    for (var person : List.of(director, companies.member(company, Role.REVIEWING_CONSULTANT))) {
      assertThatThrownBy(() -> as(person, () -> remarks.of(open))).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> as(person, () -> contradictions.of(open)))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> as(person, () -> files.of(open))).isInstanceOf(NotFound.class);
    }
  }

  @Test
  void noticesAnswersThatDoNotGoTogether() {
    answer("GOV-02", 3, 0);
    assertThat(found()).doesNotContain("charte-sans-grille");
    answer("DAT-03", 1, 0);

    assertThat(found()).contains("charte-sans-grille");
  }

  @Test
  void noticesWhatDoesNotGoTogetherWithTheWorkspace() {
    answer("GOV-02", 3, 0);
    assertThat(found()).contains("charte-non-en-vigueur");

    var lead = companies.member(company, Role.AI_LEAD);
    charters.next(company, director, lead, true);
    assertThat(found()).doesNotContain("charte-non-en-vigueur").contains("charte-peu-lue");
    answer("GOV-02", 0, 1);
    assertThat(found()).contains("charte-en-vigueur-ignoree");
  }

  @Test
  void noticesWhatTheProfileLeavesOut() {
    var owner = companies.member(company, Role.BUSINESS_OWNER);
    var lead = companies.member(company, Role.AI_LEAD);
    uses.in(company, owner, lead, State.IN_PRODUCTION);
    var denying = Facts.NONE.with("uses_ai", false).with("in_production", false);
    open = as(margaux, () -> assessments.create(wanted(denying)));

    assertThat(found()).contains("ia-niee-usages", "usage-en-service-ignore");
  }

  @Test
  void everyNumberThatARuleAsksForIsToldByAModule() {
    var lead = companies.member(company, Role.AI_LEAD);
    charters.next(company, director, lead, true);
    var told = new HashMap<String, Integer>();
    CurrentTenant.run(
        company.id(),
        () -> Caller.runAs(margaux, () -> workspaceFacts.forEach(f -> told.putAll(f.facts()))));

    var asked =
        rules.of(questionnaire).stream()
            .flatMap(rule -> rule.clauses().stream())
            .filter(ContradictionRule.Found.class::isInstance)
            .map(clause -> ((ContradictionRule.Found) clause).name())
            .distinct()
            .toList();
    assertThat(told).containsKeys(asked.toArray(String[]::new));
    assertThat(told)
        .containsEntry("charter.in_force", 1)
        .containsEntry("ai_lead.appointed", 1)
        .containsEntry("ai_lead.deputy", 0)
        .containsEntry("tools.authorised", 1);
  }

  @Test
  void anExplanationHoldsUntilTheAnswersChange() {
    answer("GOV-02", 3, 0);
    answer("DAT-03", 1, 0);
    explain("charte-sans-grille", "DAT-03=1 GOV-02=3", 0);

    assertThat(of("charte-sans-grille").isOpen()).isFalse();
    assertThat(actions()).contains("assessment.contradiction.explained");
    answer("GOV-02", 4, 1);
    assertThat(of("charte-sans-grille").isOpen()).isTrue();
  }

  @Test
  void contradictionsKeepNobodyFromClosing() {
    var id = complete();
    assertThat(as(margaux, () -> contradictions.of(id)))
        .filteredOn(Contradiction::isOpen)
        .isNotEmpty();
    as(margaux, () -> closing.close(id));
    assertThat(as(margaux, () -> assessments.file(id)).open()).isFalse();
    refused(
        "assessment.closed",
        () -> remarks.save(new SaveRemark(id, "n.0190a000-0000-7000", 0, "a.1", "Trop tard", "")));
  }

  @Test
  void aFileLiesOnSeveralQuestionsAndIsKeptOnce() {
    var added = add("STR-01", "registre.pdf");
    as(margaux, () -> files.link(open, "STR-02", added.id()));
    as(thomas, () -> files.add(open, "STR-02", "autre.png", picture()));

    var all = as(thomas, () -> files.of(open));
    assertThat(all).containsOnlyKeys("STR-01", "STR-02");
    assertThat(all.get("STR-02"))
        .extracting(AttachmentRow::name)
        .containsExactly("registre.pdf", "autre.png");
    assertThat(all.get("STR-02").getFirst().sha256()).isEqualTo(added.sha256());
    assertThat(all.get("STR-01").getFirst().by()).isEqualTo(margaux);
    as(
        margaux,
        () -> {
          files.remove(open, "STR-01", added.id());
          return null;
        });
    assertThat(as(margaux, () -> files.of(open))).containsOnlyKeys("STR-02");
  }

  @Test
  void theFilesOfAnAuditAreReadInThreeStatements() {
    add("STR-01", "a.pdf");
    as(margaux, () -> files.add(open, "GOV-01", "b.png", picture()));
    assertThat(statements.during(() -> as(margaux, () -> files.of(open)))).hasSizeLessThan(4);
  }

  @Test
  void evidenceIsForTheConsultantsUntilTheAuditIsClosed() {
    var id = complete();
    var file = as(margaux, () -> files.add(id, "STR-01", "a.pdf", pdf("a"))).id();
    assertThatThrownBy(() -> as(director, () -> attachments.open(file)))
        .isInstanceOf(NotFound.class);
    as(margaux, () -> closing.close(id));

    assertThat(as(director, () -> attachments.open(file)).name()).isEqualTo("a.pdf");
    assertThatThrownBy(() -> as(margaux, () -> files.add(id, "STR-02", "b.pdf", pdf("b"))))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() ->
            as(
                margaux,
                () -> {
                  files.remove(id, "STR-01", file);
                  return null;
                }))
        .isInstanceOf(NotFound.class);
    var employee = companies.member(company, Role.EMPLOYEE);
    assertThatThrownBy(() -> as(employee, () -> attachments.open(file)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aFileIsTakenAwayFromItsOwnQuestionOnly() {
    var added = add("STR-01", "a.pdf");
    assertThatThrownBy(() ->
            as(
                margaux,
                () -> {
                  files.remove(open, "STR-02", added.id());
                  return null;
                }))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(margaux, () -> files.add(open, "XXX-01", "a.pdf", pdf("a"))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whatLiesBesideTheAnswersGoesIntoACorrection() {
    var id = complete();
    var file = as(margaux, () -> files.add(id, "STR-01", "a.pdf", pdf("a"))).id();
    as(margaux, () -> remarks.save(new SaveRemark(id, LINE, 0, "a.1", "À relire", "")));
    as(margaux, () -> closing.close(id));
    var correction = as(margaux, () -> closing.correct(id, "Pièce reçue depuis."));

    assertThat(as(margaux, () -> remarks.of(correction)))
        .extracting(StoredRemark::text)
        .containsExactly("À relire");
    var copies = as(margaux, () -> files.of(correction)).get("STR-01");
    assertThat(copies).singleElement().satisfies(c -> assertThat(c.by()).isEqualTo(margaux));
    as(
        margaux,
        () -> {
          files.remove(correction, "STR-01", copies.getFirst().id());
          return null;
        });
    assertThat(as(director, () -> attachments.open(file)).name()).isEqualTo("a.pdf");
  }

  @Test
  void nothingOfAnotherCompanyIsFound() {
    as(margaux, () -> remarks.save(line(0, "a.1", "Ici")));
    var elsewhere = companies.company();
    companies.alsoMember(margaux, elsewhere, Role.CONSULTANT);
    CurrentTenant.run(
        elsewhere.id(),
        () ->
            Caller.runAs(
                margaux,
                () -> {
                  assertThat(remarks.of(open)).isEmpty();
                  assertThatThrownBy(() -> remarks.save(line(0, "a.1", "Là")))
                      .isInstanceOf(NotFound.class);
                  assertThatThrownBy(() -> contradictions.of(open)).isInstanceOf(NotFound.class);
                  assertThat(files.of(open)).isEmpty();
                }));
  }

  private Contradiction of(String rule) {
    return as(margaux, () -> contradictions.of(open)).stream()
        .filter(c -> c.about().rule().id().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private List<String> found() {
    return as(margaux, () -> contradictions.of(open)).stream()
        .map(c -> c.about().rule().id())
        .toList();
  }

  private void explain(String rule, String about, int known) {
    recorded(
        as(
            margaux,
            () ->
                remarks.save(
                    new SaveRemark(open, rule, known, "x.1", "La grille est en annexe.", about))));
  }

  private AttachmentRow add(String question, String name) {
    as(margaux, () -> files.add(open, question, name, pdf(name)));
    return as(margaux, () -> files.of(open, question)).getLast();
  }

  private static ByteArrayInputStream pdf(String words) {
    return new ByteArrayInputStream(SampleFiles.pdf(words));
  }

  private static ByteArrayInputStream picture() {
    return new ByteArrayInputStream(SampleFiles.picture("png", 3, 2));
  }

  private void answer(String question, int level, int known) {
    var content =
        new AnswerContent(AnswerState.SCORED, level, EvidenceLevel.OBSERVED, "", "", false);
    assertThat(
            as(
                margaux,
                () ->
                    answers.save(
                        new SaveAnswer(open, question, known, "q." + (known + 1), content))))
        .isInstanceOf(Saved.Recorded.class);
  }

  /// An assessment that may be closed, with all at 3 and no charter in force.
  private AssessmentId complete() {
    var facts = new Facts(Map.of(), Map.of());
    for (var fact : questionnaire.facts()) {
      facts =
          fact.kind() == Questionnaire.FactKind.NUMBER
              ? facts.with(fact.id(), 30)
              : facts.with(fact.id(), Boolean.FALSE);
    }
    var known = facts;
    var id = as(margaux, () -> assessments.create(wanted(known)));
    var content = new AnswerContent(AnswerState.SCORED, 3, EvidenceLevel.OBSERVED, "", "", false);
    as(margaux, () -> assessments.file(id))
        .questions()
        .forEach(
            q -> as(margaux, () -> answers.save(new SaveAnswer(id, q.id(), 0, "a.1", content))));
    return id;
  }

  private SaveRemark line(int known, String mark, String text) {
    return new SaveRemark(open, LINE, known, mark, text, "");
  }

  private static void recorded(RemarkSaved saved) {
    assertThat(saved).isInstanceOf(RemarkSaved.Recorded.class);
  }

  private List<String> actions() {
    return as(director, () -> trail.lines("assessment.", PageRequest.ofSize(50))).stream()
        .map(line -> line.action())
        .filter(action -> action.contains(".note.") || action.contains(".contradiction."))
        .toList();
  }

  private void refused(String key, Supplier<?> work) {
    assertThatThrownBy(() -> as(margaux, work))
        .isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.key()).isEqualTo(key));
  }

  private NewAssessment wanted(Facts facts) {
    return new NewAssessment(
        LocalDate.of(2026, 11, 20),
        questionnaire.packs().getLast().id(),
        facts,
        false,
        Targets.of(questionnaire.targetProfile("confirme")),
        margaux,
        thomas);
  }

  private <T> T as(PersonRef person, Supplier<T> work) {
    return CurrentTenant.call(company.id(), () -> Caller.callAs(person, work));
  }
}
