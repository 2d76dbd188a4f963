package fr.gouvernail.usecase;

import static fr.gouvernail.usecase.WrittenUseCases.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.gouvernail.PortalTest;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.deadline.CalendarFeeds;
import fr.gouvernail.deadline.Deadline;
import fr.gouvernail.deadline.DeadlineService;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecase.model.Attempt;
import fr.gouvernail.usecase.model.Transition;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Uses in the calendar of what becomes due.
@PortalTest
class UseCaseDeadlinesTests {

  private static final String TITLE = "Accélérer la réponse aux devis";

  @Autowired TestCompanies companies;
  @Autowired WrittenUseCases written;
  @Autowired DeadlineService deadlines;
  @Autowired CalendarFeeds feeds;

  Workspace company;
  PersonRef director;
  PersonRef lead;
  PersonRef owner;
  LocalDate today;
  LocalDate end;
  LocalDate review;

  @BeforeEach
  void aCompany() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    lead = companies.member(company, Role.AI_LEAD);
    owner = companies.member(company, Role.BUSINESS_OWNER);
    today = written.today(company);
    end = today.plusWeeks(8);
    review = today.plusDays(WrittenUseCases.REVIEW_IN_DAYS);
  }

  @Test
  void aPilotEndsAndAUseIsReviewedOnTheirDays() {
    var id = pilot();
    assertThat(ofUses(today, review))
        .extracting(Deadline::day, Deadline::title, Deadline::path)
        .containsExactly(
            tuple(end, TITLE + "\u00a0: fin du pilote", "/use-cases/" + id),
            tuple(review, TITLE + "\u00a0: revue", "/use-cases/" + id));
    assertThat(ofUses(end, end)).hasSize(1);
    assertThat(ofUses(end.plusDays(1), review.minusDays(1))).isEmpty();
  }

  @Test
  void whatWasNeverApprovedOrIsOverIsNotDue() {
    written.submitted(company, owner, lead);
    var id = pilot();
    for (var field : List.of("retire_data_on", "retire_accounts_on", "retire_information_on")) {
      written.write(company, owner, id, field, PilotValues.text(today.toString()));
    }
    written.move(company, lead, id, Attempt.of(Transition.RETIRE));
    assertThat(ofUses(today, review)).isEmpty();
  }

  @Test
  void aPilotThatWentIntoServiceEndsNoMore() {
    written.inProduction(company, director, lead, owner, Map.of());
    assertThat(ofUses(today, review)).extracting(Deadline::day).containsExactly(review);
  }

  @Test
  void theyStandInTheSubscribedCalendar() {
    var id = pilot();
    var address = as(company, owner, () -> feeds.create(UUID.randomUUID(), "Essai", Locale.UK));
    var secret = address.substring(address.lastIndexOf('/') + 1);
    var calendar =
        new String(feeds.feed(secret).orElseThrow(), StandardCharsets.UTF_8).replace("\r\n ", "");
    assertThat(calendar)
        .contains("UID:pilot-" + id, "UID:review-" + id, TITLE + ": end of the pilot")
        .contains("DTSTART;VALUE=DATE:" + end.toString().replace("-", ""));
  }

  @Test
  void anotherCompanySeesNothingOfThem() {
    pilot();
    var other = companies.company();
    var stranger = companies.member(other, Role.DIRECTOR);
    assertThat(
            as(other, stranger, () -> deadlines.between(today, review, Locale.FRENCH)).stream()
                .filter(UseCaseDeadlinesTests::isOfUses))
        .isEmpty();
  }

  private UseCaseId pilot() {
    return written.inPilot(company, director, lead, owner, Map.of());
  }

  private List<Deadline> ofUses(LocalDate first, LocalDate last) {
    return as(company, owner, () -> deadlines.between(first, last, Locale.FRENCH)).stream()
        .filter(UseCaseDeadlinesTests::isOfUses)
        .toList();
  }

  private static boolean isOfUses(Deadline deadline) {
    return List.of("pilot", "review").contains(deadline.kind().key());
  }
}
