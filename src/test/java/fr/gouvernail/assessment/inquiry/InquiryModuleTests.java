package fr.gouvernail.assessment.inquiry;

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
import fr.gouvernail.assessment.Saved;
import fr.gouvernail.awaiting.Awaited;
import fr.gouvernail.awaiting.Awaiting;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Role;
import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.questionnaire.EvidenceLevel;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class InquiryModuleTests {

  @Autowired InquiryService inquiries;
  @Autowired OwnInquiries own;
  @Autowired AssessmentService assessments;
  @Autowired AssessmentClosing closing;
  @Autowired AnswerService answers;
  @Autowired Awaiting awaiting;
  @Autowired People people;
  @Autowired TestCompanies companies;
  @Autowired Statements statements;
  @Autowired Clock clock;

  Workspace company;
  PersonRef margaux;
  PersonRef reviewer;
  PersonRef nadia;
  OpenAudit audit;

  @BeforeEach
  void anAuditWithTwoQuestionsToVerify() {
    company = companies.company();
    margaux = companies.member(company, Role.CONSULTANT);
    reviewer = companies.member(company, Role.REVIEWING_CONSULTANT);
    nadia = companies.member(company, Role.HR);
    audit = OpenAudit.start(company, margaux, reviewer, assessments, answers);
    audit.unknown("CUL-01");
    audit.unknown("CUL-02");
  }

  @Test
  void askTheSamePersonOnceHoweverManyQuestionsThereAre() {
    ask("CUL-01", "CUL-02");

    assertThat(awaits(nadia))
        .singleElement()
        .satisfies(m -> {
          assertThat(m.path()).isEqualTo("/inquiries");
          assertThat(m.due()).isEqualTo(due());
          assertThat(m.facts()).extracting(f -> f.value()).containsExactly("2");
        });
    assertThat(mine(nadia)).extracting(a -> a.question().id()).containsExactly("CUL-01", "CUL-02");
    assertThat(mine(nadia)).allMatch(a -> a.row().note().equals("Vu au plan de formation ?"));
  }

  @Test
  void askedAgainItIsTheSameQuestion() {
    ask("CUL-01");
    ask("CUL-01");

    assertThat(all()).hasSize(1);
  }

  @Test
  void askWhoIsOfTheCompanyOnly() {
    var elsewhere = companies.member(companies.company(), Role.HR);
    for (var person : List.of(margaux, reviewer, elsewhere)) {
      refused(margaux, "assessment.inquiry.person", () -> ask(margaux, person, "CUL-01"));
    }
    refused(margaux, "assessment.inquiry.due", () -> ask(LocalDate.of(2026, 1, 1)));
    assertThatThrownBy(() -> ask("XYZ-01")).isInstanceOf(NotFound.class);
    assertThat(all()).isEmpty();
  }

  @Test
  void aReviewingConsultantAsksToo() {
    audit.run(reviewer, () -> ask(reviewer, nadia, "CUL-01"));
    assertThat(mine(nadia)).hasSize(1);
  }

  @Test
  void aReplyChangesNothingInTheAuditUntilAConsultantAcceptsIt() {
    ask("CUL-01", "CUL-02");
    reply("CUL-01", new Reply(2, "Deux sessions l’an dernier."));

    assertThat(audit.stored("CUL-01").content().state()).isEqualTo(AnswerState.UNKNOWN);
    assertThat(awaits(nadia).getFirst().facts()).extracting(f -> f.value()).containsExactly("1");
    assertThat(awaits(margaux))
        .singleElement()
        .satisfies(m -> assertThat(m.path()).endsWith("/review"));

    accept("CUL-01", EvidenceLevel.DECLARED);

    var answer = audit.stored("CUL-01").content();
    assertThat(answer.value()).isEqualTo(2);
    assertThat(answer.evidence()).isEqualTo(EvidenceLevel.DECLARED);
    assertThat(answer.comment()).isEqualTo(name(nadia) + " – Deux sessions l’an dernier.");
    assertThat(awaits(margaux)).isEmpty();
    assertThat(row("CUL-01").outcome()).isEqualTo(Outcome.ACCEPTED);
    assertThat(mine(nadia)).extracting(a -> a.question().id()).containsExactly("CUL-02");
  }

  @Test
  void acceptingTwiceRecordsOneAnswer() {
    ask("CUL-01");
    reply("CUL-01", new Reply(2, ""));
    accept("CUL-01", EvidenceLevel.DECLARED);
    int revision = audit.stored("CUL-01").revision();
    accept("CUL-01", EvidenceLevel.DOCUMENTED);

    assertThat(audit.stored("CUL-01").revision()).isEqualTo(revision);
    assertThat(audit.stored("CUL-01").content().evidence()).isEqualTo(EvidenceLevel.DECLARED);
  }

  @Test
  void anAnswerThatMovedMeanwhileIsShownNotOverwritten() {
    ask("CUL-01");
    reply("CUL-01", new Reply(2, ""));
    int read = audit.stored("CUL-01").revision();
    audit.scored("CUL-01", 4);

    var saved =
        audit.as(margaux, () -> inquiries.accept(row("CUL-01").id(), read, EvidenceLevel.DECLARED));

    assertThat(saved)
        .isInstanceOfSatisfying(
            Saved.Conflict.class, c -> assertThat(c.stored().content().value()).isEqualTo(4));
    assertThat(row("CUL-01").state()).isEqualTo(InquiryState.REPLIED);
    assertThat(audit.stored("CUL-01").content().value()).isEqualTo(4);
  }

  @Test
  void aConsultantCorrectsOrKeepsInView() {
    ask("CUL-01", "CUL-02");
    reply("CUL-01", new Reply(4, ""));
    reply("CUL-02", new Reply(null, "Je demande au cabinet."));
    var lower = new AnswerContent(AnswerState.SCORED, 1, EvidenceLevel.OBSERVED, "Vu.", "", false);
    audit.as(
        margaux,
        () -> inquiries.correct(row("CUL-01").id(), audit.stored("CUL-01").revision(), lower));
    audit.run(margaux, () -> inquiries.keep(row("CUL-02").id()));

    assertThat(audit.stored("CUL-01").content()).isEqualTo(lower);
    assertThat(row("CUL-01").outcome()).isEqualTo(Outcome.CORRECTED);
    assertThat(audit.stored("CUL-02").content().state()).isEqualTo(AnswerState.UNKNOWN);
    assertThat(row("CUL-02").outcome()).isEqualTo(Outcome.KEPT);
  }

  @Test
  void aReplyCanBeChangedUntilItIsSettled() {
    ask("CUL-01");
    reply("CUL-01", new Reply(1, "Rien d’écrit."));
    reply("CUL-01", new Reply(2, "Un guide existe."));
    assertThat(row("CUL-01").reply()).isEqualTo(new Reply(2, "Un guide existe."));
    audit.run(margaux, () -> inquiries.keep(row("CUL-01").id()));

    refused(
        nadia,
        "assessment.inquiry.over",
        () -> own.reply(row("CUL-01").id(), row("CUL-01").version(), new Reply(3, "")));
  }

  @Test
  void theSameReplyTwiceIsOneAndAnotherOneOverAnOldPageIsRefused() {
    ask("CUL-01");
    var read = row("CUL-01");
    audit.run(nadia, () -> own.reply(read.id(), read.version(), new Reply(1, "Rien.")));
    audit.run(nadia, () -> own.reply(read.id(), read.version(), new Reply(1, "Rien.")));

    refused(
        nadia,
        "assessment.inquiry.changed",
        () -> own.reply(read.id(), read.version(), new Reply(3, "")));
    assertThat(row("CUL-01").reply()).isEqualTo(new Reply(1, "Rien."));
  }

  @Test
  void somebodyElseSeesNothingOfIt() {
    ask("CUL-01");
    var hr = companies.member(company, Role.HR);

    assertThat(mine(hr)).isEmpty();
    assertThatThrownBy(
            () -> audit.run(hr, () -> own.reply(row("CUL-01").id(), 0, new Reply(1, ""))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whatIsWithdrawnAwaitsNobody() {
    ask("CUL-01");
    audit.run(margaux, () -> inquiries.withdraw(row("CUL-01").id()));
    audit.run(margaux, () -> inquiries.withdraw(row("CUL-01").id()));

    assertThat(mine(nadia)).isEmpty();
    assertThat(awaits(nadia)).isEmpty();
    ask("CUL-01");
    assertThat(mine(nadia)).hasSize(1);
  }

  @Test
  void closingWithdrawsWhatStillWaits() {
    ask("CUL-01", "CUL-02");
    reply("CUL-02", new Reply(2, ""));
    audit.all(3, assessments);
    audit.as(margaux, () -> closing.close(audit.id()));

    assertThat(awaits(nadia)).isEmpty();
    assertThat(awaits(margaux)).isEmpty();
    assertThat(mine(nadia)).isEmpty();
    assertThat(all()).allMatch(row -> row.state() == InquiryState.WITHDRAWN);
    refused(margaux, "assessment.closed", () -> ask("CUL-01"));
  }

  @Test
  void costTheSameForOneQuestionAndForTen() {
    ask("CUL-01");
    assertThat(statements.during(() -> mine(nadia))).hasSize(2);
    ask("CUL-02", "CUL-03", "CUL-04", "CUL-05", "GOV-01", "GOV-02");
    assertThat(statements.during(() -> mine(nadia))).hasSize(2);
    assertThat(statements.during(this::all)).hasSize(1);
  }

  @Test
  void suggestWhoIsBestPlacedAmongTheCompanysOwn() {
    companies.member(company, Role.IT_MANAGER);
    var members = Respondents.among(audit.as(margaux, () -> people.members()));

    assertThat(members).extracting(m -> m.person()).doesNotContain(margaux, reviewer);
    assertThat(Respondents.suggested("rh", members))
        .hasValueSatisfying(m -> assertThat(m.person()).isEqualTo(nadia));
    assertThat(Respondents.suggested("dpo", members)).isEmpty();
  }

  @Test
  void prepareAnInterviewTheSameWay() {
    audit.run(
        margaux,
        () ->
            inquiries.ask(
                audit.id(),
                Purpose.PREPARE,
                List.of(new InquiryService.Wanted("GOV-03", nadia)),
                due(),
                ""));

    assertThat(mine(nadia))
        .singleElement()
        .satisfies(a -> assertThat(a.row().purpose()).isEqualTo(Purpose.PREPARE));
  }

  private void ask(String... questions) {
    audit.run(margaux, () -> ask(margaux, nadia, questions));
  }

  private void ask(LocalDate due) {
    inquiries.ask(
        audit.id(), Purpose.VERIFY, List.of(new InquiryService.Wanted("CUL-01", nadia)), due, "");
  }

  private void ask(PersonRef by, PersonRef person, String... questions) {
    inquiries.ask(
        audit.id(),
        Purpose.VERIFY,
        java.util.Arrays.stream(questions).map(q -> new InquiryService.Wanted(q, person)).toList(),
        due(),
        " Vu au plan de formation ? ");
  }

  private LocalDate due() {
    return LocalDate.now(clock.withZone(company.zone())).plusDays(7);
  }

  private void reply(String question, Reply reply) {
    audit.run(nadia, () -> own.reply(row(question).id(), row(question).version(), reply));
  }

  private void accept(String question, EvidenceLevel evidence) {
    audit.as(
        margaux,
        () -> inquiries.accept(row(question).id(), audit.stored(question).revision(), evidence));
  }

  private List<AskedQuestion> mine(PersonRef person) {
    return audit.as(person, () -> own.mine());
  }

  private List<InquiryRow> all() {
    return audit.as(margaux, () -> inquiries.of(audit.id()));
  }

  private InquiryRow row(String question) {
    return all().stream().filter(r -> r.question().equals(question)).findFirst().orElseThrow();
  }

  private String name(PersonRef person) {
    return audit.as(margaux, () -> people.names(List.of(person))).get(person);
  }

  private List<Awaited> awaits(PersonRef person) {
    return audit.as(person, () -> awaiting.mine(10)).matters();
  }

  private void refused(PersonRef person, String key, Runnable work) {
    assertThatThrownBy(() -> audit.run(person, work))
        .isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.key()).isEqualTo(key));
  }
}
