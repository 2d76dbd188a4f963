package fr.gouvernail.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.gouvernail.MovingClock;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.acknowledgement.Acknowledgements;
import fr.gouvernail.acknowledgement.CampaignMails;
import fr.gouvernail.acknowledgement.Campaigns;
import fr.gouvernail.acknowledgement.PublishedCharters;
import fr.gouvernail.charter.CharterLife;
import fr.gouvernail.charter.CharterRow;
import fr.gouvernail.charter.CharterState;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.tenancy.TenantId;
import fr.gouvernail.tenancy.Workspace;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Import(MovingClock.class)
class CampaignNoticesTests {

  @Autowired TestCompanies companies;
  @Autowired PublishedCharters published;
  @Autowired Acknowledgements acknowledgements;
  @Autowired Campaigns campaigns;
  @Autowired CharterLife life;
  @Autowired NoticeService notices;
  @Autowired Notices all;
  @Autowired Announcer announcer;
  @Autowired TenantDirectory directory;
  @Autowired TransactionTemplate transactions;
  @Autowired NoticeWords words;
  @Autowired Reminders reminders;
  @Autowired Postman postman;
  @Autowired People people;
  @Autowired Statements statements;
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
  void everybodyIsAskedByMailAndInThePortal() throws Exception {
    publish(true);
    for (var person : List.of(director, lead, employee)) {
      assertThat(told(person)).containsExactly(NoticeKind.CHARTER_TO_READ);
    }
    var newcomer = companies.member(company, Role.EMPLOYEE);
    assertThat(told(newcomer)).containsExactly(NoticeKind.CHARTER_TO_READ);
    deliver();
    for (var person : List.of(director, lead, employee, newcomer)) {
      assertThat(mails(person))
          .extracting("subject")
          .filteredOn(subject -> subject.toString().contains("la charte IA 1.0 est à lire"))
          .hasSize(1);
    }
    assertThat(mails(employee).getFirst().getSubject()).contains("la charte IA 1.0 est à lire");
    var line = call(employee, () -> notices.latest(0, 1)).getFirst();
    assertThat(line.path()).isEqualTo("/charter/read");
    for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      assertThat(words.sentence(line, locale)).contains("1.0");
    }
  }

  @Test
  void whoSignedIsLeftAlone() {
    var charter = publish(true);
    accept(employee, charter);
    assertThat(call(employee, notices::unread)).isZero();
    deliver();
    assertThat(mails(employee)).isEmpty();
    remindAfter(7);
    assertThat(told(employee)).containsExactly(NoticeKind.CHARTER_TO_READ);
  }

  @Test
  void remindersComeAfterOneTwoAndFourWeeksEachOnce() {
    publish(true);
    readAll(employee);
    remindAfter(6);
    assertThat(unread(employee)).isZero();
    remindAfter(7);
    remindAfter(7);
    remindAfter(9);
    assertThat(unread(employee)).isEqualTo(1);
    // A portal that was away says the last one that has come, and not those before.
    remindAfter(30);
    remindAfter(31);
    assertThat(unread(employee)).isEqualTo(2);
    remindAfter(200);
    assertThat(unread(employee)).isEqualTo(2);
  }

  @Test
  void aMailServerThatRefusesDelaysMailsAndTheAiLeadSeesIt() {
    publish(true);
    server.stop();
    clock.move(Duration.ofMinutes(2));
    deliverOften();
    assertThat(mailsOfCampaign().retried()).isEqualTo(3);
    assertThat(mailsOfCampaign().isTroubled()).isTrue();

    server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    server.start();
    sender.setPort(server.getSmtp().getPort());
    clock.move(Duration.ofHours(2));
    deliverOften();
    assertThat(mailsOfCampaign().isTroubled()).isFalse();
    assertThat(mails(employee)).hasSize(1);
  }

  @Test
  void theNextMajorVersionDropsMailsAboutTheOneBefore() {
    publish(true);
    publish(true);
    deliver();
    assertThat(mails(employee)).hasSize(1);
  }

  @Test
  void aCharterThatComesBackInAMinorVersionIsToldAgain() {
    var charter = publish(true);
    readAll(employee);
    call(
        director,
        () -> {
          life.archive(charter.id(), CharterState.IN_FORCE, "On reprend.");
          return charter;
        });
    publish(false);
    assertThat(told(employee))
        .containsExactly(NoticeKind.CHARTER_TO_READ, NoticeKind.CHARTER_TO_READ);
    deliver();
    assertThat(mails(employee)).hasSize(1);
  }

  @Test
  void aCompanyThatFailsDoesNotKeepTheOthersWaiting() {
    var reached = new ArrayList<TenantId>();
    Occasions failing =
        (tenant, today) -> {
          reached.add(tenant);
          throw new IllegalStateException("the reminders of one company");
        };
    var noon =
        Clock.fixed(LocalDate.now(clock).atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    var another = companies.company();
    new Reminders(directory, List.of(failing), all, announcer, transactions, noon).lookAround();
    assertThat(reached).contains(company.id(), another.id());
  }

  @Test
  void remindingTenOrFortyPeopleByTheCalendarCostsTheSame() {
    var few = costs(10);
    aCompanyWithALead();
    assertThat(costs(40)).isEqualTo(few);
  }

  private int costs(int members) {
    for (int i = 3; i < members; i++) {
      companies.member(company, Role.EMPLOYEE);
    }
    publish(true);
    return statements.during(() -> remindAfter(7)).size();
  }

  private CharterRow publish(boolean major) {
    return published.next(company, director, lead, major);
  }

  private void accept(PersonRef who, CharterRow charter) {
    call(who, () -> acknowledgements.accept(charter.id(), Objects.requireNonNull(charter.hash())));
  }

  private CampaignMails.State mailsOfCampaign() {
    return call(lead, campaigns::latest).orElseThrow().mails();
  }

  private void remindAfter(int days) {
    reminders.remind(company, LocalDate.now(clock.withZone(company.zone())).plusDays(days));
  }

  private void readAll(PersonRef person) {
    call(
        person,
        () -> {
          notices.readAll();
          return person;
        });
  }

  private int unread(PersonRef person) {
    return call(person, notices::unread);
  }

  private List<NoticeKind> told(PersonRef person) {
    return call(person, () -> notices.latest(0, 50)).stream()
        .map(NoticeLine::kind)
        .filter(kind -> kind.topic() == NoticeKind.Topic.CHARTER)
        .toList();
  }

  private void deliver() {
    clock.move(Duration.ofMinutes(2));
    deliverOften();
  }

  private void deliverOften() {
    IntStream.range(0, 30).forEach(i -> postman.deliver());
  }

  private List<MimeMessage> mails(PersonRef person) {
    var address = people.profile(person).email();
    return Arrays.stream(server.getReceivedMessages()).filter(mail -> isTo(mail, address)).toList();
  }

  private static boolean isTo(MimeMessage mail, String address) {
    try {
      return mail.getAllRecipients()[0].toString().equals(address);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private <T> T call(PersonRef person, Supplier<T> work) {
    return CurrentTenant.call(company.id(), () -> Caller.callAs(person, work));
  }
}
