package fr.gouvernail.notification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.PortalTest;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.assessment.AnswerService;
import fr.gouvernail.assessment.AssessmentService;
import fr.gouvernail.assessment.OpenAudit;
import fr.gouvernail.assessment.ReviewService;
import fr.gouvernail.assessment.inquiry.InquiryService;
import fr.gouvernail.assessment.inquiry.OwnInquiries;
import fr.gouvernail.assessment.inquiry.Purpose;
import fr.gouvernail.assessment.inquiry.Reply;
import fr.gouvernail.assessment.preparation.DropBoxService;
import fr.gouvernail.decision.WorkingDays;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class InquiryNoticesTests {

  @Autowired TestCompanies companies;
  @Autowired AssessmentService assessments;
  @Autowired AnswerService answers;
  @Autowired ReviewService reviews;
  @Autowired InquiryService inquiries;
  @Autowired OwnInquiries own;
  @Autowired DropBoxService dropBoxes;
  @Autowired Reminders reminders;
  @Autowired NoticeService notices;
  @Autowired NoticeWords words;

  Workspace company;
  PersonRef margaux;
  PersonRef reviewer;
  PersonRef nadia;
  OpenAudit audit;

  @BeforeEach
  void anAudit() {
    company = companies.company();
    margaux = companies.member(company, Role.CONSULTANT);
    reviewer = companies.member(company, Role.REVIEWING_CONSULTANT);
    nadia = companies.member(company, Role.HR);
    audit = OpenAudit.start(company, margaux, reviewer, assessments, answers);
  }

  @Test
  void severalQuestionsAreOneNoticeWhichGoesWithTheLastReply() {
    ask("CUL-01");
    ask("CUL-02", "CUL-03");

    assertThat(unread(nadia)).containsExactly("3 questions de l’audit vous attendent");
    reply();
    reply();
    assertThat(unread(nadia)).hasSize(1);
    reply();
    assertThat(unread(nadia)).isEmpty();
    assertThat(unread(margaux)).singleElement().asString().contains("de l’audit");
  }

  @Test
  void aWithdrawnQuestionIsHushed() {
    ask("CUL-01");
    audit.run(margaux, () -> inquiries.withdraw(inquiries.of(audit.id()).getFirst().id()));

    assertThat(unread(nadia)).isEmpty();
  }

  @Test
  void whoeverHasNotRepliedIsRemindedOnceThreeWorkingDaysBefore() {
    var today = LocalDate.now(company.zone());
    ask("CUL-01", "CUL-02");
    reply();
    var near = WorkingDays.before(due(), 3);

    reminders.remind(company, near.minusDays(1));
    assertThat(remindersOf(nadia)).isEmpty();
    reminders.remind(company, near.isAfter(today) ? near : today.plusDays(1));
    reminders.remind(company, due());

    assertThat(remindersOf(nadia)).containsExactly("Rappel : Une question de l’audit vous attend");
  }

  @Test
  void whoeverGathersDocumentsIsToldAndRemindedOnce() {
    audit.run(margaux, () -> dropBoxes.ask(audit.id(), List.of(nadia), due()));
    assertThat(unread(nadia)).containsExactly("10 documents sont attendus pour l’audit");

    reminders.remind(company, due());
    reminders.remind(company, due());
    assertThat(remindersOf(nadia))
        .containsExactly("Rappel : 10 documents sont attendus pour l’audit");
  }

  @Test
  void onceEveryDocumentIsThereNobodyIsToldAnyMore() {
    audit.run(margaux, () -> dropBoxes.ask(audit.id(), List.of(nadia), due()));
    var documents =
        audit.as(nadia, () -> dropBoxes.box(audit.id())).lines().stream()
            .map(line -> line.document().id())
            .toList();
    documents.stream().skip(1).forEach(this::absent);
    assertThat(unread(nadia)).hasSize(1);
    absent(documents.getFirst());

    assertThat(unread(nadia)).isEmpty();
    reminders.remind(company, due());
    assertThat(unread(nadia)).isEmpty();
  }

  private void absent(String document) {
    audit.run(nadia, () -> dropBoxes.absent(audit.id(), document, "Aucun écrit."));
  }

  private List<String> remindersOf(PersonRef person) {
    return unread(person).stream().filter(text -> text.startsWith("Rappel")).toList();
  }

  private LocalDate due() {
    return LocalDate.now(company.zone()).plusDays(8);
  }

  @Test
  void theReviewIsAskedForContestedAndDone() {
    audit.setAside(margaux, "STR-05", "Vente aux particuliers uniquement.");
    audit.run(margaux, () -> reviews.ask(audit.id()));
    assertThat(unread(reviewer)).singleElement().asString().contains("vous demande de relire");
    audit.run(
        reviewer,
        () ->
            reviews.contest(
                audit.id(),
                "STR-05",
                audit.stored("STR-05").revision(),
                "Deux clients imposent une clause."));
    audit.run(reviewer, () -> reviews.done(audit.id()));

    assertThat(unread(margaux))
        .hasSize(2)
        .anyMatch(text -> text.contains("STR-05 est contesté"))
        .anyMatch(text -> text.contains("a relu l’audit"));
  }

  private void ask(String... questions) {
    audit.run(
        margaux,
        () ->
            inquiries.ask(
                audit.id(),
                Purpose.VERIFY,
                Arrays.stream(questions).map(q -> new InquiryService.Wanted(q, nadia)).toList(),
                due(),
                ""));
  }

  private void reply() {
    audit.run(
        nadia,
        () -> {
          var first =
              own.mine().stream().filter(a -> a.row().reply() == null).findFirst().orElseThrow();
          own.reply(first.row().id(), first.row().version(), new Reply(2, ""));
        });
  }

  private List<String> unread(PersonRef person) {
    return audit.as(person, () -> lines()).stream()
        .filter(NoticeLine::unread)
        .map(line -> words.sentence(line, Locale.FRENCH))
        .map(text -> text.replace('\u00a0', ' '))
        .map(text -> text.replaceAll(", pour le .*", ""))
        .toList();
  }

  private List<NoticeLine> lines() {
    return notices.latest(0, 20);
  }
}
