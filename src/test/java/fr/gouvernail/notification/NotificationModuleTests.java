package fr.gouvernail.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fr.gouvernail.MovingClock;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.assessment.AssessmentClosing;
import fr.gouvernail.engagement.mission.TestFirms;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Memberships;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Role;
import fr.gouvernail.notification.NoticeKind.Topic;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.roadmap.ActionForm;
import fr.gouvernail.roadmap.ActionId;
import fr.gouvernail.roadmap.ClosedAudits;
import fr.gouvernail.roadmap.Quarter;
import fr.gouvernail.roadmap.RoadmapEditing;
import fr.gouvernail.scoring.AuditResult.Tier;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@PortalTest
@Import(MovingClock.class)
class NotificationModuleTests {

  @Autowired TestCompanies companies;
  @Autowired TestFirms firms;
  @Autowired RoadmapEditing editing;
  @Autowired AssessmentClosing closing;
  @Autowired Questionnaires questionnaires;
  @Autowired Memberships memberships;
  @Autowired People people;
  @Autowired NoticeService notices;
  @Autowired MailChoices choices;
  @Autowired NoticeWords words;
  @Autowired Bells bells;
  @Autowired Postman postman;
  @Autowired Reminders reminders;
  @Autowired JavaMailSenderImpl sender;
  @Autowired MovingClock.Ahead clock;
  @Autowired Statements statements;

  GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
  Workspace company;
  PersonRef director;
  PersonRef owner;

  @BeforeEach
  void aDirectorAnOwnerAndAMailServer() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    owner = companies.member(company, Role.EMPLOYEE);
    server.start();
    sender.setPort(server.getSmtp().getPort());
  }

  @AfterEach
  void stopTheMailServer() {
    server.stop();
  }

  @Test
  void tellsTheOwnerOfAnActionAndNobodyElse() {
    var due = today().plusDays(40);
    add("Former les équipes", owner, due);

    assertThat(told(owner))
        .singleElement()
        .satisfies(line -> {
          assertThat(line.unread()).isTrue();
          assertThat(words.sentence(line, Locale.FRENCH)).contains("Former les équipes", "confiée");
          assertThat(line.day()).isEqualTo(due);
          assertThat(line.path()).isEqualTo("/my-actions");
        });
    assertThat(told(director)).isEmpty();
  }

  @Test
  void tellsBothWhenAnActionChangesHands() {
    var id = add("Nommer un référent", owner, today().plusDays(40));
    var other = companies.member(company, Role.EMPLOYEE);
    change(id, "Nommer un référent", other, today().plusDays(40));

    assertThat(told(other))
        .extracting(NoticeLine::kind)
        .containsExactly(NoticeKind.ACTION_ASSIGNED);
    assertThat(told(owner))
        .extracting(NoticeLine::kind)
        .containsExactly(NoticeKind.ACTION_WITHDRAWN, NoticeKind.ACTION_ASSIGNED);
  }

  @Test
  void saysAnUnreadDeadlineOnceWithItsLastState() {
    var id = add("Écrire la charte", owner, today().plusDays(40));
    run(owner, notices::readAll);
    change(id, "Écrire la charte", owner, today().plusDays(50));
    change(id, "Écrire la charte", owner, today().plusDays(60));

    assertThat(told(owner).stream().filter(NoticeLine::unread))
        .singleElement()
        .satisfies(line -> {
          assertThat(line.kind()).isEqualTo(NoticeKind.ACTION_RESCHEDULED);
          assertThat(line.day()).isEqualTo(today().plusDays(60));
        });
  }

  @Test
  void tellsWhoLeadsThatAnAuditIsClosed() {
    var lead = companies.member(company, Role.AI_LEAD);
    new ClosedAudits(closing, questionnaires, companies).of(company, 2);

    for (var person : List.of(director, lead)) {
      assertThat(told(person)).extracting(NoticeLine::kind).contains(NoticeKind.AUDIT_CLOSED);
    }
    assertThat(told(owner)).isEmpty();
  }

  @Test
  void tellsTheDirectorAboutConsultantsThatSomebodyElseLetIn() {
    var consultant = companies.standing(Role.CONSULTANT);
    firms.admit(consultant, company);
    run(director, () -> memberships.end(consultant));

    assertThat(told(director))
        .extracting(NoticeLine::kind)
        .containsExactly(NoticeKind.CONSULTANT_ADMITTED);
  }

  @Test
  void otherPeoplesNoticesDoNotExist() {
    add("Former les équipes", owner, today().plusDays(40));
    var notice = told(owner).getFirst().id();

    assertThatThrownBy(() -> run(director, () -> notices.read(notice)))
        .isInstanceOf(NotFound.class);
    assertThat(told(owner).getFirst().unread()).isTrue();
  }

  @Test
  void theBellRingsAndFallsSilent() {
    var heard = new int[] {0};
    var takeDown =
        bells.hang(company.id(), owner, change -> heard[0] = change.applyAsInt(heard[0]));
    add("Former les équipes", owner, today().plusDays(40));
    add("Écrire la charte", owner, today().plusDays(40));
    assertThat(heard[0]).isEqualTo(2);

    run(owner, () -> notices.read(told(owner).getFirst().id()));
    assertThat(heard[0]).isEqualTo(1);
    run(owner, notices::readAll);
    assertThat(heard[0]).isZero();

    takeDown.run();
    add("Tenir un registre", owner, today().plusDays(40));
    assertThat(heard[0]).isZero();
  }

  @Test
  void theNumberOfTheBellCostsOneStatement() {
    add("Former les équipes", owner, today().plusDays(40));
    run(owner, notices::unread);
    assertThat(statements.during(() -> run(owner, notices::unread))).hasSize(1);
  }

  @Test
  void writesInTheLanguageOfThePersonWithOneLinkAndNothingToFetch() throws Exception {
    Caller.runAs(owner, () -> people.prefer(Locale.ENGLISH, "system"));
    add("Former les équipes <b>", owner, today().plusDays(40));
    assertThat(mails(owner)).as("a minute for a second thought").isEmpty();
    clock.move(Duration.ofMinutes(2));

    var mail = onlyMail(owner);
    assertThat(mail.getSubject()).isEqualTo(company.name() + ": an action is yours");
    var whole = GreenMailUtil.getWholeMessage(mail);
    assertThat(whole).contains("multipart/alternative", "auto-generated");
    var html = part(mail, "text/html");
    assertThat(html)
        .contains("/t/" + company.slug() + "/my-actions", "Former les équipes &lt;b&gt;")
        .doesNotContain("<img", "src=", "${");
    assertThat(part(mail, "text/plain")).contains("Former les équipes", "is yours, due on");
    assertThat(mails(director)).isEmpty();
  }

  @Test
  void aDeadMailServerLosesNothingAndHoldsNobodyUp() {
    server.stop();
    add("Former les équipes", owner, today().plusDays(40));
    clock.move(Duration.ofMinutes(2));
    deliver();
    assertThat(told(owner)).hasSize(1);

    server.start();
    sender.setPort(server.getSmtp().getPort());
    deliver();
    assertThat(mails(owner)).as("not before the pause is over").isEmpty();
    clock.move(Duration.ofHours(2));
    assertThat(mails(owner)).hasSize(1);
  }

  @Test
  void twoPortalsSendEachMailOnce() {
    IntStream.range(0, 12).forEach(i -> add("Action " + i, owner, today().plusDays(40)));
    clock.move(Duration.ofMinutes(2));

    var portals =
        IntStream.range(0, 4).mapToObj(i -> CompletableFuture.runAsync(this::deliver)).toList();
    portals.forEach(CompletableFuture::join);

    assertThat(mails(owner)).hasSize(12);
  }

  @Test
  void writesToNobodyWhoLeftOrDoesNotWantIt() {
    var gone = companies.member(company, Role.EMPLOYEE);
    Caller.runAs(owner, () -> choices.want(EnumSet.of(Topic.AUDITS, Topic.DEADLINES)));
    assertThat(Caller.callAs(owner, choices::wanted)).containsOnly(Topic.AUDITS, Topic.DEADLINES);
    add("Former les équipes", owner, today().plusDays(40));
    add("Écrire la charte", gone, today().plusDays(40));
    run(director, () -> memberships.end(gone));
    clock.move(Duration.ofMinutes(2));

    assertThat(mails(owner)).isEmpty();
    assertThat(mails(gone)).isEmpty();
    assertThat(told(owner)).hasSize(1);
  }

  @Test
  void remindsAWeekBeforeAndOnceTheDeadlineHasPassedEachOnce() {
    var due = today().plusDays(7);
    add("Former les équipes", owner, due);
    add("Plus tard", owner, today().plusDays(8));
    run(owner, notices::readAll);

    reminders.remind(company, today());
    reminders.remind(company, today().plusDays(1).minusDays(1));
    assertThat(unread(owner)).containsExactly(NoticeKind.ACTION_DUE_SOON);

    reminders.remind(company, due.plusDays(1));
    reminders.remind(company, due.plusDays(1));
    assertThat(unread(owner))
        .containsExactlyInAnyOrder(
            NoticeKind.ACTION_DUE_SOON, NoticeKind.ACTION_OVERDUE, NoticeKind.ACTION_DUE_SOON);
  }

  @Test
  void anotherPortalsReminderIsNotSaidAgain() {
    add("Former les équipes", owner, today().plusDays(3));
    run(owner, notices::readAll);
    var portals =
        IntStream.range(0, 3)
            .mapToObj(i ->
                CompletableFuture.runAsync(() -> reminders.remind(company, today()))
                    .exceptionally(refused -> null))
            .toList();
    portals.forEach(CompletableFuture::join);

    assertThat(unread(owner)).containsExactly(NoticeKind.ACTION_DUE_SOON);
  }

  @Test
  void forgetsWhatIsAYearOld() {
    add("Former les équipes", owner, today().plusDays(400));
    clock.move(Duration.ofDays(366));
    reminders.remind(company, today().minusDays(366));

    assertThat(told(owner)).isEmpty();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private ActionId add(String title, PersonRef carries, LocalDate due) {
    return call(director, () -> editing.add(form(title, carries, due)));
  }

  private void change(ActionId id, String title, PersonRef carries, LocalDate due) {
    var version = version(id);
    run(director, () -> editing.change(id, version, form(title, carries, due)));
  }

  @Autowired fr.gouvernail.roadmap.RoadmapService roadmap;

  private long version(ActionId id) {
    return call(director, () -> roadmap.detail(id)).row().version();
  }

  private static ActionForm form(String title, @Nullable PersonRef carries, LocalDate due) {
    return new ActionForm(title, Tier.PLANNED, "S", Quarter.of(due), carries, null, due, "");
  }

  private List<NoticeLine> told(PersonRef person) {
    return call(person, () -> notices.latest(0, 50));
  }

  private List<NoticeKind> unread(PersonRef person) {
    return told(person).stream().filter(NoticeLine::unread).map(NoticeLine::kind).toList();
  }

  /// Other tests leave mails too: several rounds.
  private void deliver() {
    IntStream.range(0, 30).forEach(i -> postman.deliver());
  }

  private List<MimeMessage> mails(PersonRef person) {
    deliver();
    var address = people.profile(person).email();
    return Arrays.stream(server.getReceivedMessages()).filter(m -> isTo(m, address)).toList();
  }

  private MimeMessage onlyMail(PersonRef person) {
    var mails = mails(person);
    assertThat(mails).hasSize(1);
    return mails.getFirst();
  }

  private static boolean isTo(MimeMessage mail, String address) {
    try {
      return mail.getAllRecipients()[0].toString().equals(address);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String part(jakarta.mail.Part mail, String type) throws Exception {
    if (mail.isMimeType(type)) {
      return mail.getContent().toString();
    }
    if (mail.getContent() instanceof jakarta.mail.Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        var found = part(parts.getBodyPart(i), type);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return "";
  }

  private void run(PersonRef person, Runnable work) {
    call(
        person,
        () -> {
          work.run();
          return true;
        });
  }

  private <T> T call(PersonRef person, Supplier<T> work) {
    return CurrentTenant.call(company.id(), () -> Caller.callAs(person, work));
  }
}
