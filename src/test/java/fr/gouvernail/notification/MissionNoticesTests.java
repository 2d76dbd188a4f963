package fr.gouvernail.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fr.gouvernail.MovingClock;
import fr.gouvernail.PortalTest;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.engagement.mission.AccessRequests;
import fr.gouvernail.engagement.mission.AccessWish;
import fr.gouvernail.engagement.mission.MissionId;
import fr.gouvernail.engagement.mission.MissionPurpose;
import fr.gouvernail.engagement.mission.MissionService;
import fr.gouvernail.engagement.mission.MissionTerms;
import fr.gouvernail.engagement.mission.TestFirms;
import fr.gouvernail.engagement.mission.TestFirms.Team;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// What directors and firms are written about access.
@PortalTest
@Import(MovingClock.class)
class MissionNoticesTests {

  @Autowired AccessRequests requests;
  @Autowired MissionService missions;
  @Autowired TestFirms teams;
  @Autowired TestCompanies companies;
  @Autowired Postman postman;
  @Autowired Reminders reminders;
  @Autowired NoticeService notices;
  @Autowired JavaMailSenderImpl sender;
  @Autowired MovingClock.Ahead clock;

  GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
  Workspace company;
  PersonRef director;
  Team firm;

  @BeforeEach
  void aCompanyAFirmAndAMailServer() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    firm = teams.firm();
    server.start();
    sender.setPort(server.getSmtp().getPort());
  }

  @AfterEach
  void stopTheMailServer() {
    server.stop();
  }

  @Test
  void theDirectorIsWrittenToAndTheFirmLearnsTheAnswerWithoutEnteringTheCompany() throws Exception {
    var id = ask();
    var question = onlyMail(director);
    assertThat(question.getSubject())
        .isEqualTo(company.name() + "\u00a0: un cabinet demande un accès");
    assertThat(GreenMailUtil.getWholeMessage(question))
        .contains("/t/" + company.slug() + "/access");
    assertThat(mails(firm.administrator())).isEmpty();

    here(() -> missions.accept(id, terms()));
    var answer = onlyMail(firm.administrator());
    assertThat(answer.getSubject()).isEqualTo(company.name() + " vous accorde un accès");
    assertThat(GreenMailUtil.getWholeMessage(answer))
        .contains("/portfolio/consultants")
        .doesNotContain("/t/" + company.slug(), "${");
    assertThat(mails(firm.consultant())).isEmpty();
  }

  @Test
  void aQuestionThatIsTakenBackIsNotWrittenAbout() {
    var id = ask();
    Caller.runAs(firm.administrator(), () -> requests.withdraw(id));

    assertThat(mails(director)).isEmpty();
  }

  @Test
  void theFirmLearnsOfRefusalsMovesAndEnds() throws Exception {
    var refused = ask();
    here(() -> missions.refuse(refused, "Pas maintenant."));
    assertThat(onlyMail(firm.administrator()).getSubject())
        .isEqualTo(company.name() + " n’accorde pas l’accès demandé");
    server.reset();
    sender.setPort(server.getSmtp().getPort());

    var id = teams.grant(firm, company, 30);
    deliver();
    here(() -> missions.move(id, 0, today().plusDays(12)));
    deliver();
    here(() -> missions.end(id));
    deliver();
    assertThat(subjects(firm.administrator()))
        .containsExactly(
            company.name() + " vous accorde un accès",
            company.name() + " change la date de votre accès",
            company.name() + " met fin à votre accès");
  }

  @Test
  void theDirectorIsRemindedOnceOfAnAccessThatEndsSoon() {
    teams.grant(firm, company, 10);
    for (int i = 0; i < 2; i++) {
      reminders.remind(company, today());
    }

    assertThat(
            CurrentTenant.call(
                company.id(), () -> Caller.callAs(director, () -> notices.latest(0, 9))))
        .extracting(NoticeLine::kind)
        .containsExactly(NoticeKind.MISSION_ENDING);
  }

  private MissionId ask() {
    var id = MissionId.fresh();
    Caller.runAs(
        firm.administrator(),
        () ->
            requests.ask(id, new AccessWish(null, company.name(), teams.email(director), terms())));
    return id;
  }

  private MissionTerms terms() {
    return new MissionTerms(MissionPurpose.AUDIT, "Essai", "", today(), today().plusDays(40));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private void deliver() {
    clock.move(Duration.ofMinutes(2));
    for (int i = 0; i < 5; i++) {
      postman.deliver();
    }
  }

  private MimeMessage onlyMail(PersonRef person) {
    var found = mails(person);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private List<MimeMessage> mails(PersonRef person) {
    deliver();
    return received(person);
  }

  private List<MimeMessage> received(PersonRef person) {
    return Arrays.stream(server.getReceivedMessages())
        .filter(mail -> isTo(mail, teams.email(person)))
        .toList();
  }

  private List<String> subjects(PersonRef person) throws MessagingException {
    var found = new ArrayList<String>();
    for (var mail : received(person)) {
      found.add(mail.getSubject());
    }
    return found;
  }

  private static boolean isTo(MimeMessage mail, String email) {
    try {
      return mail.getAllRecipients()[0].toString().equals(email);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void here(Runnable work) {
    CurrentTenant.run(company.id(), () -> Caller.runAs(director, work));
  }
}
