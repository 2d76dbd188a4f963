package fr.gouvernail.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fr.gouvernail.MovingClock;
import fr.gouvernail.PortalTest;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.decision.DecisionService;
import fr.gouvernail.decision.DecisionSteps;
import fr.gouvernail.decision.RequestId;
import fr.gouvernail.decision.RequestService;
import fr.gouvernail.decision.Verdict;
import fr.gouvernail.decision.WorkingDays;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecheck.UseWishes;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@PortalTest
@Import(MovingClock.class)
class DecisionNoticesTests {

  @Autowired TestCompanies companies;
  @Autowired UseWishes wishes;
  @Autowired RequestService requests;
  @Autowired DecisionService decisions;
  @Autowired NoticeService notices;
  @Autowired NoticeWords words;
  @Autowired Reminders reminders;
  @Autowired Postman postman;
  @Autowired People people;
  @Autowired JavaMailSenderImpl sender;
  @Autowired MovingClock.Ahead clock;

  GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
  Workspace company;
  PersonRef director;
  PersonRef lead;
  PersonRef employee;

  @BeforeEach
  void aCompanyWithALead() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    lead = companies.member(company, Role.AI_LEAD);
    employee = companies.member(company, Role.EMPLOYEE);
    server.start();
    sender.setPort(server.getSmtp().getPort());
  }

  @AfterEach
  void stopTheMailServer() {
    server.stop();
  }

  @Test
  void eachStepReachesWhoeverHasToDoSomething() {
    var id = ask("DeepTraduc");
    assertThat(told(lead)).containsExactly(NoticeKind.DECISION_FILED);
    call(
        lead,
        () -> {
          decisions.question(id, 0, "Pour quels documents ?");
          return id;
        });
    assertThat(told(employee)).containsExactly(NoticeKind.DECISION_QUESTIONED);
    call(
        employee,
        () -> {
          requests.answer(id, "Les notices publiques.");
          return id;
        });
    assertThat(told(lead)).containsExactly(NoticeKind.DECISION_ANSWERED, NoticeKind.DECISION_FILED);
    call(lead, () -> decisions.decide(id, 2, Verdict.APPROVED, "", List.of()));
    assertThat(told(employee))
        .containsExactly(NoticeKind.DECISION_APPROVED, NoticeKind.DECISION_QUESTIONED);
    assertThat(told(director)).isEmpty();
  }

  @Test
  void theMailSpeaksTheLanguageOfWhoeverReadsItAndLeadsToThePage() throws Exception {
    call(
        employee,
        () -> {
          people.prefer(Locale.ENGLISH, "system");
          return employee;
        });
    var id = ask("DeepTraduc");
    call(
        lead,
        () ->
            decisions.decide(
                id, 0, Verdict.REFUSED, "Le service réutilise ce qu’on y met.", List.of()));

    var toLead = mail(lead);
    assertThat(toLead.getSubject()).contains("une demande attend votre décision");
    assertThat(text(toLead)).contains("DeepTraduc", "/decisions/" + id);
    var toEmployee = mail(employee);
    assertThat(toEmployee.getSubject()).contains("your request is refused");
    assertThat(text(toEmployee)).contains("/requests/" + id).doesNotContain("réutilise");
  }

  @Test
  void whoeverDecidesIsRemindedAfterThreeAndFiveWorkingDaysEachOnce() {
    ask("DeepTraduc");
    readAll(lead);
    remindAfter(2);
    assertThat(unread(lead)).isEmpty();
    remindAfter(3);
    remindAfter(3);
    remindAfter(4);
    assertThat(unread(lead)).containsExactly(NoticeKind.DECISION_REMINDER);
    remindAfter(5);
    remindAfter(9);
    assertThat(unread(lead))
        .containsExactlyInAnyOrder(NoticeKind.DECISION_REMINDER, NoticeKind.DECISION_LAST_REMINDER);
    assertThat(told(director)).isEmpty();
  }

  @Test
  void theDirectorLearnsAfterTenWorkingDaysThatHeMayTakeOver() {
    ask("DeepTraduc");
    remindAfter(9);
    assertThat(told(director)).isEmpty();
    remindAfter(10);
    remindAfter(11);
    assertThat(told(director)).containsExactly(NoticeKind.DECISION_ESCALATED);
  }

  @Test
  void nobodyIsRemindedWhileAnAnswerIsAwaited() {
    var id = ask("DeepTraduc");
    call(
        lead,
        () -> {
          decisions.question(id, 0, "Pour quels documents ?");
          return id;
        });
    readAll(lead);
    remindAfter(12);
    assertThat(unread(lead)).isEmpty();
    assertThat(told(director)).isEmpty();
  }

  @Test
  void everyNoticeHasItsSentenceInBothLanguages() {
    var id = ask("DeepTraduc");
    var line = call(lead, () -> notices.latest(0, 1)).getFirst();
    assertThat(line.path()).isEqualTo("/decisions/" + id);
    assertThat(words.sentence(line, Locale.FRENCH)).contains("DeepTraduc", "attend votre décision");
    assertThat(words.sentence(line, Locale.ENGLISH)).contains("DeepTraduc", "awaits your decision");
  }

  private RequestId ask(String tool) {
    return call(employee, () -> wishes.ask(DecisionSteps.wish(tool)));
  }

  private void remindAfter(int workingDays) {
    var today = LocalDate.now(clock.withZone(company.zone()));
    reminders.remind(company, WorkingDays.after(today, workingDays));
  }

  private void readAll(PersonRef person) {
    call(
        person,
        () -> {
          notices.readAll();
          return person;
        });
  }

  private List<NoticeKind> told(PersonRef person) {
    return call(person, () -> notices.latest(0, 50)).stream()
        .map(NoticeLine::kind)
        .filter(kind -> kind.topic() == NoticeKind.Topic.DECISIONS)
        .toList();
  }

  private List<NoticeKind> unread(PersonRef person) {
    return call(person, () -> notices.latest(0, 50)).stream()
        .filter(NoticeLine::unread)
        .map(NoticeLine::kind)
        .filter(kind -> kind.topic() == NoticeKind.Topic.DECISIONS)
        .toList();
  }

  private MimeMessage mail(PersonRef person) {
    clock.move(Duration.ofMinutes(2));
    IntStream.range(0, 30).forEach(i -> postman.deliver());
    var address = people.profile(person).email();
    return Arrays.stream(server.getReceivedMessages())
        .filter(mail -> isTo(mail, address))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isTo(MimeMessage mail, String address) {
    try {
      return mail.getAllRecipients()[0].toString().equals(address);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(MimeMessage mail) throws Exception {
    var related = (jakarta.mail.Multipart) mail.getContent();
    return plain(related);
  }

  private static String plain(jakarta.mail.Multipart parts) throws Exception {
    for (int i = 0; i < parts.getCount(); i++) {
      var part = parts.getBodyPart(i);
      if (part.isMimeType("text/plain")) {
        return part.getContent().toString();
      }
      if (part.getContent() instanceof jakarta.mail.Multipart inner) {
        return plain(inner);
      }
    }
    return GreenMailUtil.getWholeMessage((jakarta.mail.Part) parts.getBodyPart(0));
  }

  private <T> T call(PersonRef person, Supplier<T> work) {
    return CurrentTenant.call(company.id(), () -> Caller.callAs(person, work));
  }
}
