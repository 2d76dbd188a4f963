package fr.gouvernail.notification;

import static fr.gouvernail.usecase.WrittenUseCases.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fr.gouvernail.MovingClock;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.ailead.AiLeads;
import fr.gouvernail.ailead.AppointmentService;
import fr.gouvernail.ailead.LeadAbsences;
import fr.gouvernail.ailead.Seat;
import fr.gouvernail.decision.WorkingDays;
import fr.gouvernail.identity.Memberships;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecase.PilotValues;
import fr.gouvernail.usecase.UseCaseId;
import fr.gouvernail.usecase.UseCaseService;
import fr.gouvernail.usecase.WrittenUseCases;
import fr.gouvernail.usecase.model.Attempt;
import fr.gouvernail.usecase.model.Transition;
import fr.gouvernail.usecase.model.Value;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// The dates of uses, and sheets that wait too long.
@PortalTest
@Import(MovingClock.class)
class UseCaseNoticesTests {

  private static final String WHY = "Deux prix faux sont partis chez un client ce matin.";

  @Autowired TestCompanies companies;
  @Autowired WrittenUseCases written;
  @Autowired UseCaseService useCases;
  @Autowired AppointmentService appointments;
  @Autowired LeadAbsences absences;
  @Autowired AiLeads leads;
  @Autowired Memberships memberships;
  @Autowired NoticeService notices;
  @Autowired NoticeWords words;
  @Autowired Reminders reminders;
  @Autowired Postman postman;
  @Autowired People people;
  @Autowired Statements statements;
  @Autowired JavaMailSenderImpl sender;
  @Autowired MovingClock.Ahead clock;

  Workspace company;
  PersonRef director;
  PersonRef lead;
  PersonRef owner;
  PersonRef dpo;
  LocalDate end;
  LocalDate review;

  @BeforeEach
  void aCompany() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    lead = companies.member(company, Role.AI_LEAD);
    owner = companies.member(company, Role.BUSINESS_OWNER);
    dpo = companies.member(company, Role.DPO);
    end = written.today(company).plusWeeks(8);
    review = written.today(company).plusDays(WrittenUseCases.REVIEW_IN_DAYS);
  }

  @Test
  void theOwnerIsRemindedThirtyFifteenAndFiveDaysBeforeAPilotEndsEachOnce() {
    pilot();
    remind(end.minusDays(31));
    assertThat(told(owner)).isEmpty();
    for (int days : List.of(30, 30, 16)) {
      remind(end.minusDays(days));
    }
    assertThat(told(owner)).containsExactly(NoticeKind.USE_CASE_PILOT_ENDS);
    for (int days : List.of(15, 15, 6)) {
      remind(end.minusDays(days));
    }
    assertThat(told(owner)).hasSize(2);
    for (int days : List.of(5, 1, 0, -1, -20)) {
      remind(end.minusDays(days));
    }
    assertThat(told(owner)).hasSize(3).containsOnly(NoticeKind.USE_CASE_PILOT_ENDS);
    for (var other : List.of(director, lead, dpo)) {
      assertThat(told(other)).isEmpty();
    }
  }

  @Test
  void theOwnerIsRemindedAsOftenBeforeAReview() {
    written.approved(company, owner, lead);
    for (int days : List.of(31, 30, 29, 15, 14, 5, 0)) {
      remind(review.minusDays(days));
    }
    assertThat(told(owner)).hasSize(3).containsOnly(NoticeKind.USE_CASE_REVIEW);
    assertThat(told(lead)).isEmpty();
  }

  @Test
  void aPortalThatWasAwaySaysTheLatestOnly() {
    pilot();
    remind(end.minusDays(9));
    assertThat(told(owner)).containsExactly(NoticeKind.USE_CASE_PILOT_ENDS);
    remind(end.minusDays(9));
    assertThat(told(owner)).hasSize(1);
  }

  @Test
  void aMovedReviewIsRemindedOfAnew() {
    var id = pilot();
    remind(review.minusDays(5));
    var moved = review.plusDays(100);
    written.write(company, owner, id, "review_date", PilotValues.text(moved.toString()));
    remind(review.minusDays(5));
    assertThat(told(owner)).containsOnlyOnce(NoticeKind.USE_CASE_REVIEW);
    remind(moved.minusDays(5));
    assertThat(told(owner)).containsExactly(NoticeKind.USE_CASE_REVIEW, NoticeKind.USE_CASE_REVIEW);
  }

  @Test
  void aReviewThirtyDaysLateIsTheLeadsToActOnOnce() {
    inProduction();
    remind(review.plusDays(30));
    assertThat(told(lead)).isEmpty();
    for (int days : List.of(31, 32, 90)) {
      remind(review.plusDays(days));
    }
    assertThat(told(lead)).containsExactly(NoticeKind.USE_CASE_REVIEW_LATE);
    for (var other : List.of(director, owner, dpo)) {
      assertThat(told(other)).doesNotContain(NoticeKind.USE_CASE_REVIEW_LATE);
    }
  }

  @Test
  void theDeputyIsAskedWhileTheLeadIsAwayAndTheDirectorWithoutBoth() {
    inProduction();
    var deputy = companies.member(company, Role.DEPUTY_AI_LEAD);
    var day = review.plusDays(31);
    as(
        company,
        lead,
        () -> {
          absences.announce(day, day.plusDays(7));
          return day;
        });
    remind(day);
    assertThat(told(deputy)).containsExactly(NoticeKind.USE_CASE_REVIEW_LATE);
    assertThat(told(lead)).isEmpty();

    vacate();
    remind(day.plusDays(1));
    assertThat(told(director)).containsExactly(NoticeKind.USE_CASE_REVIEW_LATE);
  }

  private void vacate() {
    as(
        company,
        director,
        () -> {
          for (var seat : Seat.values()) {
            leads.office().holder(seat).ifPresent(m -> appointments.end(m.id(), null, "Départ"));
          }
          return director;
        });
  }

  @Test
  void whatNobodyWorksWithIsNotToBeSuspended() {
    written.approved(company, owner, lead);
    var suspended = inProduction();
    written.move(company, director, suspended, Attempt.of(Transition.SUSPEND, WHY));
    remind(review.plusDays(31));
    assertThat(told(lead)).isEmpty();
  }

  @Test
  void whatIsSuspendedIsStillReviewedAndItsPilotDoesNotEnd() {
    var id = pilot();
    written.move(company, director, id, Attempt.of(Transition.SUSPEND, WHY));
    remind(end.minusDays(5));
    assertThat(told(owner)).isEmpty();
    remind(review.minusDays(5));
    assertThat(told(owner)).containsExactly(NoticeKind.USE_CASE_REVIEW);
  }

  @Test
  void whatWasRetiredOrNeverApprovedIsLeftAlone() {
    written.submitted(company, owner, lead);
    var id = pilot();
    for (var field : List.of("retire_data_on", "retire_accounts_on", "retire_information_on")) {
      written.write(company, owner, id, field, PilotValues.text(end.toString()));
    }
    written.move(company, lead, id, Attempt.of(Transition.RETIRE));
    for (var day : List.of(end.minusDays(5), review.minusDays(5), review.plusDays(31))) {
      remind(day);
    }
    for (var person : List.of(owner, lead, director)) {
      assertThat(told(person)).isEmpty();
    }
  }

  @Test
  void whereTheOwnerLeftTheLeadHasToKnow() {
    pilot();
    as(
        company,
        director,
        () -> {
          memberships.end(owner);
          return owner;
        });
    remind(end.minusDays(5));
    assertThat(told(lead)).containsExactly(NoticeKind.USE_CASE_PILOT_ENDS);
  }

  @Test
  void theMailLeadsToThePageOfTheUse() throws Exception {
    var id = pilot();
    remind(end.minusDays(5));
    var line = as(company, owner, () -> notices.latest(0, 1)).getFirst();
    assertThat(line.path()).isEqualTo("/use-cases/" + id);
    assertThat(words.sentence(line, Locale.FRENCH))
        .contains("Accélérer la réponse aux devis", "se termine le", "" + end.getYear());
    assertThat(words.sentence(line, Locale.ENGLISH)).contains("ends on");
    var mail = mail(owner, "un pilote se termine bientôt");
    assertThat(GreenMailUtil.getBody(mail).replace("=\r\n", ""))
        .contains("/t/" + company.slug() + "/use-cases/" + id);
  }

  @Test
  void twoPortalsSayItOnce() throws Exception {
    pilot();
    var together = new CyclicBarrier(2);
    try (var threads = Executors.newFixedThreadPool(2)) {
      var runs = new ArrayList<Future<?>>();
      for (int i = 0; i < 2; i++) {
        runs.add(
            threads.submit(() -> {
              together.await();
              try {
                remind(end.minusDays(15));
              } catch (DataAccessException second) {
                assertThat(second.getMessage()).contains("notice");
              }
              return null;
            }));
      }
      for (var run : runs) {
        run.get();
      }
    }
    assertThat(told(owner)).containsExactly(NoticeKind.USE_CASE_PILOT_ENDS);
  }

  @Test
  void lookingForDatesCostsTheSameHoweverManyUses() {
    written.approved(company, owner, lead);
    var nothing = review.minusDays(31);
    remind(nothing);
    int one = statements.during(() -> remind(nothing)).size();
    IntStream.range(0, 4).forEach(i -> written.approved(company, owner, lead));
    assertThat(statements.during(() -> remind(nothing))).hasSize(one);
  }

  @Test
  void whoeverDecidesIsRemindedTwiceThenTheDirectorLearnsThatHeMayTakeOver() {
    written.submitted(company, owner, lead);
    for (int days : List.of(3, 5, 9)) {
      remindAfter(days);
    }
    assertThat(decisions(lead))
        .contains(NoticeKind.DECISION_REMINDER, NoticeKind.DECISION_LAST_REMINDER);
    assertThat(decisions(director)).isEmpty();
    remindAfter(10);
    remindAfter(11);
    assertThat(decisions(director)).containsExactly(NoticeKind.DECISION_ESCALATED);
    assertThat(decisions(owner)).isEmpty();
  }

  @Test
  void aDirectorWhoOwnsTheSheetTakesNothingOver() {
    written.submitted(company, director, lead);
    remindAfter(10);
    assertThat(decisions(director)).isEmpty();
  }

  @Test
  void aSuspensionReachesWhoWorksWithThePilotAndThoseEntitledAndNobodyElse() throws Exception {
    var user = companies.member(company, Role.EMPLOYEE);
    var other = companies.member(company, Role.EMPLOYEE);
    var reviewer = companies.member(company, Role.HR);
    var stopper = companies.member(company, Role.EMPLOYEE);
    var colleague = companies.member(company, Role.BUSINESS_OWNER);
    var deputy = companies.member(company, Role.DEPUTY_AI_LEAD);
    var id =
        written.inPilot(
            company,
            director,
            lead,
            owner,
            Map.of(
                "pilot_people", people(user),
                "reviewers", people(reviewer),
                "stop_power", PilotValues.text(stopper.toString())));
    written.move(company, dpo, id, Attempt.of(Transition.SUSPEND, WHY));

    for (var person : List.of(user, reviewer, stopper, owner, lead, director)) {
      assertThat(suspended(person)).containsExactly("/uses/" + id);
    }
    for (var person : List.of(other, colleague, deputy, dpo)) {
      assertThat(suspended(person)).isEmpty();
    }
    assertThat(addressees("un usage de l’IA est suspendu"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(user, reviewer, stopper, owner, lead, director)
                .map(person -> people.profile(person).email())
                .toList());
  }

  @Test
  void aSuspensionReachesThePeopleOfAUseInServiceAndWhoeverActsAsLead() {
    var user = companies.member(company, Role.EMPLOYEE);
    var gone = companies.member(company, Role.EMPLOYEE);
    var deputy = companies.member(company, Role.DEPUTY_AI_LEAD);
    var id =
        written.inProduction(
            company, director, lead, owner, Map.of("pilot_people", people(user, gone)));
    var today = written.today(company);
    as(
        company,
        director,
        () -> {
          absences.announce(today, today.plusDays(5));
          memberships.end(gone);
          return today;
        });
    var told = as(company, owner, () -> useCases.dossier(id)).told(Transition.SUSPEND);
    written.move(company, dpo, id, Attempt.of(Transition.SUSPEND, WHY));

    assertThat(told).containsExactlyInAnyOrder(user, owner, lead, deputy, director);
    for (var person : told) {
      assertThat(suspended(person)).containsExactly("/uses/" + id);
    }
  }

  private static Value people(PersonRef... people) {
    return new Value.Choices(Stream.of(people).map(PersonRef::toString).toList());
  }

  private List<String> suspended(PersonRef person) {
    return as(company, person, () -> notices.latest(0, 50)).stream()
        .filter(line -> line.kind() == NoticeKind.USE_CASE_SUSPENDED)
        .map(NoticeLine::path)
        .toList();
  }

  private UseCaseId pilot() {
    return written.inPilot(company, director, lead, owner, Map.of());
  }

  private UseCaseId inProduction() {
    return written.inProduction(company, director, lead, owner, Map.of());
  }

  private void remind(LocalDate day) {
    reminders.remind(company, day);
  }

  private void remindAfter(int workingDays) {
    remind(WorkingDays.after(written.today(company), workingDays));
  }

  private List<NoticeKind> told(PersonRef person) {
    return told(person, NoticeKind.Topic.USE_CASE_DATES);
  }

  private List<NoticeKind> decisions(PersonRef person) {
    return told(person, NoticeKind.Topic.DECISIONS).stream()
        .filter(kind -> kind != NoticeKind.DECISION_FILED)
        .toList();
  }

  private List<NoticeKind> told(PersonRef person, NoticeKind.Topic topic) {
    return as(company, person, () -> notices.latest(0, 50)).stream()
        .map(NoticeLine::kind)
        .filter(kind -> kind.topic() == topic)
        .toList();
  }

  private MimeMessage mail(PersonRef person, String subject) throws MessagingException {
    var address = people.profile(person).email();
    for (var mail : mails(subject)) {
      if (address(mail).equals(address)) {
        return mail;
      }
    }
    throw new AssertionError("no mail about " + subject);
  }

  /// To whom mails of this company about something were sent.
  private List<String> addressees(String subject) throws MessagingException {
    var addresses = new ArrayList<String>();
    for (var mail : mails(subject)) {
      addresses.add(address(mail));
    }
    return addresses;
  }

  private static String address(MimeMessage mail) throws MessagingException {
    return mail.getAllRecipients()[0].toString();
  }

  private List<MimeMessage> mails(String subject) throws MessagingException {
    var server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    server.start();
    try {
      sender.setPort(server.getSmtp().getPort());
      clock.move(Duration.ofMinutes(2));
      IntStream.range(0, 60).forEach(i -> postman.deliver());
      var found = new ArrayList<MimeMessage>();
      for (var mail : server.getReceivedMessages()) {
        if (mail.getSubject().startsWith(company.name()) && mail.getSubject().contains(subject)) {
          found.add(mail);
        }
      }
      return found;
    } finally {
      server.stop();
    }
  }
}
