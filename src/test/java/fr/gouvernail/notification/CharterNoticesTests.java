package fr.gouvernail.notification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.PortalTest;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.charter.CharterId;
import fr.gouvernail.charter.CharterSteps;
import fr.gouvernail.charter.CharterSteps.Office;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tool.Agreement;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolClass;
import fr.gouvernail.tool.ToolForm;
import fr.gouvernail.tool.ToolService;
import fr.gouvernail.tool.ToolStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

@PortalTest
class CharterNoticesTests {

  @Autowired TestCompanies companies;
  @Autowired ToolService tools;
  @Autowired CharterSteps steps;
  @Autowired NoticeService notices;
  @Autowired NoticeWords words;
  @Autowired OutgoingMails mails;
  @Autowired Reminders reminders;

  Office office;
  PersonRef employee;
  LocalDate review;
  CharterId charter;

  @BeforeEach
  void aCharterInForce() {
    var company = companies.company();
    office =
        new Office(
            company,
            companies.member(company, Role.DIRECTOR),
            companies.member(company, Role.AI_LEAD));
    employee = companies.member(company, Role.EMPLOYEE);
    var today = LocalDate.now(company.zone());
    review = today.plusMonths(6);
    charter = inForce(today);
  }

  @Test
  void theDirectorAndTheLeadAreRemindedSixtyThirtyAndSevenDaysBeforeEachOnce() {
    remind(61);
    assertThat(told(office.director())).isEmpty();
    for (int days : List.of(60, 60, 45, 31)) {
      remind(days);
    }
    assertThat(told(office.director())).containsExactly(NoticeKind.CHARTER_REVIEW);
    for (int days : List.of(30, 8)) {
      remind(days);
    }
    for (int days : List.of(7, 1, 0, -1, -40)) {
      remind(days);
    }
    for (var person : List.of(office.director(), office.lead())) {
      assertThat(told(person))
          .containsExactlyInAnyOrder(
              NoticeKind.CHARTER_REVIEW,
              NoticeKind.CHARTER_REVIEW_NEAR,
              NoticeKind.CHARTER_REVIEW_LAST);
      assertThat(mailsTo(person)).isEqualTo(3);
    }
    assertThat(told(employee)).isEmpty();
  }

  @Test
  void aPortalThatWasAwaySaysTheLatestOnly() {
    remind(20);
    assertThat(told(office.lead())).containsExactly(NoticeKind.CHARTER_REVIEW_NEAR);
  }

  @Test
  void aReviewedCharterStartsTheRemindersAnew() {
    remind(7);
    var today = LocalDate.now(office.company().zone());
    review = today.plusMonths(5);
    inForce(today);
    remind(7);
    assertThat(told(office.lead()))
        .containsExactly(NoticeKind.CHARTER_REVIEW_LAST, NoticeKind.CHARTER_REVIEW_LAST);
  }

  @Test
  void twoPortalsSayItOnce() throws Exception {
    var together = new CyclicBarrier(2);
    try (var threads = Executors.newFixedThreadPool(2)) {
      var runs = new ArrayList<Future<?>>();
      for (int i = 0; i < 2; i++) {
        runs.add(
            threads.submit(() -> {
              together.await();
              try {
                remind(30);
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
    assertThat(told(office.lead())).containsExactly(NoticeKind.CHARTER_REVIEW_NEAR);
    assertThat(mailsTo(office.lead())).isEqualTo(1);
  }

  @Test
  void saysVersionAndDayInBothLanguages() {
    remind(30);
    var line = call(office.lead(), () -> notices.latest(0, 1)).getFirst();
    assertThat(words.sentence(line, Locale.FRENCH))
        .contains("La charte 1.0 est à réviser au plus tard le", String.valueOf(review.getYear()));
    assertThat(words.sentence(line, Locale.ENGLISH)).contains("Charter 1.0 is to be reviewed by");
    assertThat(line.path()).isEqualTo("/charter");
  }

  private CharterId inForce(LocalDate today) {
    var tool =
        call(
            office.director(),
            () ->
                tools.add(
                    new ToolForm(
                        "Assistant du " + review,
                        ToolStatus.AUTHORISED,
                        ToolClass.T2,
                        DataLevel.C1,
                        "Union européenne",
                        Agreement.SIGNED,
                        false,
                        "Rédiger",
                        "Professionnel",
                        null,
                        null,
                        "")));
    return steps.approved(office, today, review, List.of(tool));
  }

  private void remind(int days) {
    reminders.remind(office.company(), review.minusDays(days));
  }

  private List<NoticeKind> told(PersonRef person) {
    return call(person, () -> notices.latest(0, 50)).stream()
        .map(NoticeLine::kind)
        .filter(kind -> kind.topic() == NoticeKind.Topic.CHARTER_REVIEW)
        .toList();
  }

  private long mailsTo(PersonRef person) {
    return Stream.of(
            NoticeKind.CHARTER_REVIEW,
            NoticeKind.CHARTER_REVIEW_NEAR,
            NoticeKind.CHARTER_REVIEW_LAST)
        .mapToLong(kind ->
            mails
                .waiting(
                    office.company().id().value(),
                    person.value(),
                    kind,
                    charter.value(),
                    Instant.EPOCH)
                .size())
        .sum();
  }

  private <T> T call(PersonRef person, Supplier<T> work) {
    return CurrentTenant.call(office.company().id(), () -> Caller.callAs(person, work));
  }
}
