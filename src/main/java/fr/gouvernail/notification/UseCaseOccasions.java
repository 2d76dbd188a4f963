package fr.gouvernail.notification;

import fr.gouvernail.ailead.AiLeads;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Role;
import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantId;
import fr.gouvernail.usecase.UseCaseDates;
import fr.gouvernail.usecase.UseCaseDates.Dated;
import fr.gouvernail.usecase.UseCaseDates.Event;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Owners of uses, thirty, fifteen and five days before a pilot ends or a review is due; whoever
/// acts as AI lead, once the review of what people work with is thirty days late (use-case charter,
/// §5 and V11). A portal that was away says the latest of these only.
@Component
class UseCaseOccasions implements Occasions {

  private static final List<Integer> DAYS_BEFORE = List.of(5, 15, 30);
  private static final int LATE_AFTER = 30;

  /// Notices are kept for a year: what is later than that was said.
  private static final int LATE_FOR = 365;

  private final UseCaseDates dates;
  private final AiLeads leads;
  private final People people;
  private final AccessPolicy policy;

  UseCaseOccasions(UseCaseDates dates, AiLeads leads, People people, AccessPolicy policy) {
    this.dates = dates;
    this.leads = leads;
    this.people = people;
    this.policy = policy;
  }

  @Override
  public List<Reminder> on(TenantId tenant, LocalDate today) {
    var near =
        dates.between(today.minusDays(LATE_FOR), today.plusDays(DAYS_BEFORE.getLast())).stream()
            .filter(date -> isAhead(date, today) || isLate(date, today))
            .toList();
    if (near.isEmpty()) {
      return List.of();
    }
    var acting = acting(today);
    return near.stream()
        .flatMap(date ->
            isLate(date, today)
                ? late(date, acting)
                : ahead(date, today, owner(date, tenant, acting)))
        .toList();
  }

  private static boolean isAhead(Dated date, LocalDate today) {
    return !date.day().isBefore(today);
  }

  /// What nobody works with need not be suspended.
  private static boolean isLate(Dated date, LocalDate today) {
    return date.event() == Event.REVIEW
        && date.state().isRunning()
        && date.day().plusDays(LATE_AFTER).isBefore(today);
  }

  /// The lead, else the deputy, else the directors.
  private List<PersonRef> acting(LocalDate today) {
    return leads
        .seatsOn(today)
        .acting()
        .map(List::of)
        .orElseGet(() -> people.holding(Set.of(Role.DIRECTOR)));
  }

  /// Where the owner is not here any more, somebody else has to know.
  private List<PersonRef> owner(Dated date, TenantId tenant, List<PersonRef> acting) {
    return policy.allows(date.owner(), Permission.READ_USE_CASES, tenant)
        ? List.of(date.owner())
        : acting;
  }

  private static Stream<Reminder> ahead(Dated date, LocalDate today, List<PersonRef> told) {
    var left = ChronoUnit.DAYS.between(today, date.day());
    var kind =
        date.event() == Event.PILOT_END
            ? NoticeKind.USE_CASE_PILOT_ENDS
            : NoticeKind.USE_CASE_REVIEW;
    return DAYS_BEFORE.stream().filter(days -> left <= days).findFirst().stream()
        .flatMap(days ->
            told.stream().map(person -> new Reminder(person, matter(kind, date), days.toString())));
  }

  private static Stream<Reminder> late(Dated date, List<PersonRef> told) {
    return told.stream()
        .map(person -> new Reminder(person, matter(NoticeKind.USE_CASE_REVIEW_LATE, date)));
  }

  private static Matter matter(NoticeKind kind, Dated date) {
    return new Matter(
        kind,
        date.id().value(),
        new Text(date.title(), null),
        date.day(),
        "/use-cases/" + date.id());
  }
}
