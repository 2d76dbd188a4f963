package fr.gouvernail.notification;

import fr.gouvernail.charter.CharterService;
import fr.gouvernail.charter.CharterService.Review;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Role;
import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.tenancy.TenantId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The director and the AI lead, before the charter in force is to be reviewed: sixty, thirty and
/// seven days. A portal that was away says the latest of these only.
@Component
class CharterOccasions implements Occasions {

  private static final int FIRST = 60;
  private static final int SECOND = 30;
  private static final int LAST = 7;
  private static final Set<Role> REVIEWING = Set.of(Role.DIRECTOR, Role.AI_LEAD);
  private static final String CHARTER = "/charter";

  private final CharterService charters;
  private final People people;

  CharterOccasions(CharterService charters, People people) {
    this.charters = charters;
    this.people = people;
  }

  @Override
  public List<Reminder> on(TenantId tenant, LocalDate today) {
    return charters
        .nextReview()
        .filter(review -> !review.day().isBefore(today))
        .filter(review -> days(today, review) <= FIRST)
        .map(review -> matter(review, days(today, review)))
        .map(matter ->
            people.holding(REVIEWING).stream()
                .distinct()
                .map(person -> new Reminder(person, matter))
                .toList())
        .orElse(List.of());
  }

  private static long days(LocalDate today, Review review) {
    return ChronoUnit.DAYS.between(today, review.day());
  }

  private static Matter matter(Review review, long days) {
    var kind =
        days <= LAST
            ? NoticeKind.CHARTER_REVIEW_LAST
            : days <= SECOND ? NoticeKind.CHARTER_REVIEW_NEAR : NoticeKind.CHARTER_REVIEW;
    return new Matter(
        kind, review.id().value(), new Text(review.number(), null), review.day(), CHARTER);
  }
}
