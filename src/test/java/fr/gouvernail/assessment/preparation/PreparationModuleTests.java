package fr.gouvernail.assessment.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.PortalTest;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.assessment.AnswerFiles;
import fr.gouvernail.assessment.AnswerService;
import fr.gouvernail.assessment.AssessmentClosing;
import fr.gouvernail.assessment.AssessmentService;
import fr.gouvernail.assessment.OpenAudit;
import fr.gouvernail.assessment.inquiry.InquiryService;
import fr.gouvernail.assessment.inquiry.InquiryService.Wanted;
import fr.gouvernail.assessment.inquiry.OwnInquiries;
import fr.gouvernail.assessment.inquiry.Purpose;
import fr.gouvernail.assessment.inquiry.Reply;
import fr.gouvernail.attachment.AttachmentId;
import fr.gouvernail.attachment.AttachmentRow;
import fr.gouvernail.attachment.Attachments;
import fr.gouvernail.attachment.SampleFiles;
import fr.gouvernail.awaiting.Awaited;
import fr.gouvernail.awaiting.Awaiting;
import fr.gouvernail.identity.Role;
import fr.gouvernail.questionnaire.EvidenceLevel;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PreparationModuleTests {

  @Autowired PreparationService preparation;
  @Autowired DropBoxService dropBoxes;
  @Autowired InquiryService inquiries;
  @Autowired OwnInquiries own;
  @Autowired AssessmentService assessments;
  @Autowired AssessmentClosing closing;
  @Autowired AnswerService answers;
  @Autowired AnswerFiles evidence;
  @Autowired Attachments attachments;
  @Autowired Awaiting awaiting;
  @Autowired TestCompanies companies;
  @Autowired Statements statements;

  Workspace company;
  PersonRef margaux;
  PersonRef reviewer;
  PersonRef nadia;
  PersonRef other;
  OpenAudit audit;

  @BeforeEach
  void anAuditToPrepare() {
    company = companies.company();
    margaux = companies.member(company, Role.CONSULTANT);
    reviewer = companies.member(company, Role.REVIEWING_CONSULTANT);
    nadia = companies.member(company, Role.HR);
    other = companies.member(company, Role.EMPLOYEE);
    audit = OpenAudit.start(company, margaux, reviewer, assessments, answers);
  }

  @Test
  void saysWhoRepliedAndNotWhat() {
    ask("CUL-01", "CUL-04");
    reply("CUL-01", 2, "Deux sessions.");
    var director = companies.member(company, Role.DIRECTOR);

    var sheet = sheet(director);

    assertThat(sheet.asked())
        .singleElement()
        .satisfies(asked -> {
          assertThat(asked.person()).isEqualTo(nadia);
          assertThat(asked.questions()).isEqualTo(2);
          assertThat(asked.replied()).isEqualTo(1);
          assertThat(asked.remindable()).isFalse();
        });
    assertThat(sheet.toSettle()).isEqualTo(1);
    assertThat(sheet.left()).extracting(q -> q.id()).doesNotContain("CUL-01", "CUL-04");
    assertThat(sheet.toString()).doesNotContain("Deux sessions.");
  }

  @Test
  void whatIsAskedToVerifyIsNoPreparation() {
    audit.run(
        margaux,
        () ->
            inquiries.ask(
                audit.id(), Purpose.VERIFY, List.of(new Wanted("CUL-01", nadia)), due(), ""));

    assertThat(sheet(margaux).asked()).isEmpty();
  }

  @Test
  void nobodyIsRemindedOnTheDayOnWhichHeWasAsked() {
    ask("CUL-01");
    refused(margaux, "assessment.inquiry.today", () -> inquiries.remind(audit.id(), nadia));
    refused(margaux, "assessment.inquiry.nothing", () -> inquiries.remind(audit.id(), other));
  }

  @Test
  void filesOfAReplyBecomeEvidenceOfTheAnswer() {
    ask("CUL-01");
    attach(nadia, OwnInquiries.FILES, inquiry(), "plan.pdf");
    reply("CUL-01", 3, "Voir le plan.");
    assertThat(files("CUL-01")).isEmpty();

    audit.as(
        margaux,
        () ->
            inquiries.accept(
                inquiries.of(audit.id()).getFirst().id(),
                audit.stored("CUL-01").revision(),
                EvidenceLevel.DOCUMENTED));

    assertThat(files("CUL-01")).extracting(AttachmentRow::name).containsExactly("plan.pdf");
    assertThat(audit.stored("CUL-01").content().evidence()).isEqualTo(EvidenceLevel.DOCUMENTED);
    assertThatThrownBy(() -> attach(nadia, OwnInquiries.FILES, inquiry(), "suite.pdf"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void filesOfAReplyAreForWhoIsAskedAndTheConsultants() {
    ask("CUL-01");
    var file = attach(nadia, OwnInquiries.FILES, inquiry(), "plan.pdf");

    for (var person : List.of(nadia, margaux, reviewer)) {
      assertThat(opens(person, file)).isTrue();
    }
    var director = companies.member(company, Role.DIRECTOR);
    for (var person : List.of(other, director)) {
      assertThat(opens(person, file)).isFalse();
      assertThatThrownBy(() -> attach(person, OwnInquiries.FILES, inquiry(), "autre.pdf"))
          .isInstanceOf(NotFound.class);
    }
  }

  @Test
  void contactsGatherTenDocumentsOneMatterEach() {
    askForDocuments(nadia, other);

    assertThat(box(nadia).lines())
        .hasSize(10)
        .allMatch(line -> line.state() == DropBox.State.EXPECTED);
    assertThat(awaits(other))
        .singleElement()
        .satisfies(m -> {
          assertThat(m.path()).isEqualTo("/assessments/" + audit.id() + "/documents");
          assertThat(m.facts()).extracting(f -> f.value()).containsExactly("10");
        });

    drop(nadia, "charte", "charte.pdf");
    audit.run(other, () -> dropBoxes.absent(audit.id(), "formation", "Aucun plan écrit."));

    assertThat(line("charte").state()).isEqualTo(DropBox.State.RECEIVED);
    assertThat(line("charte").by()).isEqualTo(nadia);
    assertThat(line("formation").reason()).isEqualTo("Aucun plan écrit.");
    assertThat(line("formation").by()).isEqualTo(other);
    assertThat(awaits(nadia).getFirst().facts()).extracting(f -> f.value()).containsExactly("8");
  }

  @Test
  void aFileTakenAwayIsExpectedAgain() {
    askForDocuments(nadia);
    var file = drop(nadia, "charte", "charte.pdf");
    audit.run(nadia, () -> attachments.remove(file));

    assertThat(line("charte").state()).isEqualTo(DropBox.State.EXPECTED);
    assertThat(awaits(nadia).getFirst().facts()).extracting(f -> f.value()).containsExactly("10");
  }

  @Test
  void whatDoesNotExistNeedsAReasonAndCanBeLookedForAgain() {
    askForDocuments(nadia);
    refused(
        nadia,
        "assessment.preparation.absent.reason",
        () -> dropBoxes.absent(audit.id(), "charte", " non "));
    audit.run(nadia, () -> dropBoxes.absent(audit.id(), "charte", "En cours."));
    audit.run(nadia, () -> dropBoxes.absent(audit.id(), "charte", "En cours."));
    audit.run(nadia, () -> dropBoxes.expect(audit.id(), "charte"));
    assertThat(line("charte").state()).isEqualTo(DropBox.State.EXPECTED);

    drop(nadia, "charte", "charte.pdf");
    refused(
        nadia,
        "assessment.preparation.absent.received",
        () -> dropBoxes.absent(audit.id(), "charte", "Rien trouvé."));
  }

  @Test
  void whoeverIsReleasedSeesNothingAnyMore() {
    askForDocuments(nadia, other);
    var file = drop(other, "charte", "charte.pdf");
    askForDocuments(nadia);

    assertThat(awaits(other)).isEmpty();
    assertThatThrownBy(() -> box(other)).isInstanceOf(NotFound.class);
    assertThat(opens(other, file)).isFalse();
    assertThat(opens(nadia, file)).isTrue();
    assertThatThrownBy(
            () -> audit.run(other, () -> dropBoxes.absent(audit.id(), "charte", "Rien trouvé.")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> drop(other, "formation", "plan.pdf")).isInstanceOf(NotFound.class);
  }

  @Test
  void askWhoIsOfTheCompanyOnly() {
    var elsewhere = companies.member(companies.company(), Role.HR);
    for (var person : List.of(margaux, elsewhere)) {
      refused(
          margaux,
          "assessment.inquiry.person",
          () -> dropBoxes.ask(audit.id(), List.of(person), due()));
    }
    refused(
        margaux,
        "assessment.preparation.nobody",
        () -> dropBoxes.ask(audit.id(), List.of(), due()));
    assertThat(sheet(margaux).box().lines()).isEmpty();
  }

  @Test
  void aDroppedFileBecomesEvidenceOfSeveralQuestionsAndStays() {
    askForDocuments(nadia);
    var file = drop(nadia, "charte", "charte.pdf");

    var put =
        audit.as(margaux, () -> dropBoxes.putOn(audit.id(), file, List.of("GOV-02", "DAT-03")));
    var again = audit.as(margaux, () -> dropBoxes.putOn(audit.id(), file, List.of("GOV-02")));

    assertThat(put).isEqualTo(2);
    assertThat(again).isZero();
    assertThat(files("GOV-02")).extracting(AttachmentRow::name).containsExactly("charte.pdf");
    assertThat(files("DAT-03")).hasSize(1);
    assertThat(line("charte").files()).hasSize(1);
    refused(
        margaux,
        "assessment.preparation.put.nothing",
        () -> dropBoxes.putOn(audit.id(), file, List.of()));
  }

  @Test
  void afterTheClosingItIsReadAndNoMoreChanged() {
    askForDocuments(nadia);
    var file = drop(nadia, "charte", "charte.pdf");
    audit.all(3, assessments);
    audit.as(margaux, () -> closing.close(audit.id()));

    assertThat(awaits(nadia)).isEmpty();
    assertThat(opens(nadia, file)).isTrue();
    assertThat(opens(companies.member(company, Role.DIRECTOR), file)).isTrue();
    assertThat(line("charte").files()).hasSize(1);
    assertThatThrownBy(() -> drop(nadia, "formation", "plan.pdf")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> audit.run(nadia, () -> attachments.remove(file)))
        .isInstanceOf(NotFound.class);
    refused(margaux, "assessment.closed", () -> dropBoxes.ask(audit.id(), List.of(nadia), due()));
  }

  @Test
  void aCorrectionHasTheSameDocuments() {
    askForDocuments(nadia);
    drop(nadia, "charte", "charte.pdf");
    audit.all(3, assessments);
    audit.as(margaux, () -> closing.close(audit.id()));
    var correction =
        audit.as(margaux, () -> closing.correct(audit.id(), "Pièce reçue après l’entretien."));

    drop(nadia, "formation", "plan.pdf");
    var later = audit.as(margaux, () -> dropBoxes.box(correction));
    assertThat(later.audit().open()).isTrue();
    assertThat(later.count(DropBox.State.RECEIVED)).isEqualTo(2);
  }

  @Test
  void anotherCompanyFindsNothing() {
    askForDocuments(nadia);
    var file = drop(nadia, "charte", "charte.pdf");
    var elsewhere = companies.company();
    var stranger = companies.member(elsewhere, Role.CONSULTANT, Role.DIRECTOR);
    var theirs = OpenAudit.start(elsewhere, stranger, null, assessments, answers);

    assertThatThrownBy(() -> theirs.as(stranger, () -> dropBoxes.box(audit.id())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> theirs.as(stranger, () -> preparation.sheet(audit.id())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> theirs.as(stranger, () -> dropBoxes.putOn(theirs.id(), file, List.of("GOV-02"))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void costsTheSameForLittleAndForMuch() {
    assertThat(sent(() -> sheet(margaux))).hasSizeLessThanOrEqualTo(5);
    ask("CUL-01", "CUL-04");
    askForDocuments(nadia, other);
    drop(nadia, "charte", "charte.pdf");
    drop(other, "formation", "plan.pdf");
    assertThat(sent(() -> sheet(margaux))).hasSizeLessThanOrEqualTo(5);
    assertThat(sent(() -> box(nadia))).hasSizeLessThanOrEqualTo(4);
  }

  /// But for the workspace itself, which the portal keeps in memory.
  private List<String> sent(Runnable work) {
    return statements.during(work).stream().filter(sql -> !sql.contains("from tenant ")).toList();
  }

  private void ask(String... questions) {
    audit.run(
        margaux,
        () ->
            inquiries.ask(
                audit.id(),
                Purpose.PREPARE,
                Arrays.stream(questions).map(q -> new Wanted(q, nadia)).toList(),
                due(),
                ""));
  }

  private void reply(String question, Integer value, String words) {
    audit.run(
        nadia,
        () ->
            own.mine().stream()
                .filter(a -> a.question().id().equals(question))
                .forEach(a -> own.reply(a.row().id(), a.row().version(), new Reply(value, words))));
  }

  private UUID inquiry() {
    return audit.as(margaux, () -> inquiries.of(audit.id())).getFirst().id().value();
  }

  private void askForDocuments(PersonRef... people) {
    audit.run(margaux, () -> dropBoxes.ask(audit.id(), List.of(people), due()));
  }

  private LocalDate due() {
    return LocalDate.now(company.zone()).plusDays(7);
  }

  private PreparationSheet sheet(PersonRef person) {
    return audit.as(person, () -> preparation.sheet(audit.id()));
  }

  private DropBox box(PersonRef person) {
    return audit.as(person, () -> dropBoxes.box(audit.id()));
  }

  private DropBox.Line line(String document) {
    return box(margaux).lines().stream()
        .filter(line -> line.document().id().equals(document))
        .findFirst()
        .orElseThrow();
  }

  private AttachmentId drop(PersonRef person, String document, String name) {
    return attach(person, DropBoxService.KIND, line(document).id(), name);
  }

  private AttachmentId attach(PersonRef person, String kind, UUID subject, String name) {
    return audit.as(
        person,
        () ->
            attachments
                .add(kind, subject, name, "", new ByteArrayInputStream(SampleFiles.pdf(name)))
                .id());
  }

  private boolean opens(PersonRef person, AttachmentId file) {
    try {
      audit.as(
          person,
          () -> {
            try (var content = attachments.open(file)) {
              return content.size();
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
      return true;
    } catch (NotFound e) {
      return false;
    }
  }

  private List<AttachmentRow> files(String question) {
    return audit.as(margaux, () -> evidence.of(audit.id(), question));
  }

  private List<Awaited> awaits(PersonRef person) {
    return audit.as(person, () -> awaiting.mine(10)).matters().stream()
        .filter(matter -> matter.path().endsWith("/documents"))
        .toList();
  }

  private void refused(PersonRef person, String key, Runnable work) {
    assertThatThrownBy(() -> audit.run(person, work))
        .isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.key()).isEqualTo(key));
  }
}
