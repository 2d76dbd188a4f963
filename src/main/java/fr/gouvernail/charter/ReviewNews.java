package fr.gouvernail.charter;

import fr.gouvernail.charter.ReviewEvent.Version;
import fr.gouvernail.charter.model.Stage;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Says what happens to a version on its way, to whoever listens.
@Component
class ReviewNews {

  private final Reviewers reviewers;
  private final DraftDesk desk;
  private final Caller caller;
  private final CurrentTenant tenant;
  private final ApplicationEventPublisher events;

  ReviewNews(
      Reviewers reviewers,
      DraftDesk desk,
      Caller caller,
      CurrentTenant tenant,
      ApplicationEventPublisher events) {
    this.reviewers = reviewers;
    this.desk = desk;
    this.caller = caller;
    this.tenant = tenant;
    this.events = events;
  }

  void submitted(Charter charter, List<PersonRef> asked) {
    var ready = asked.isEmpty() && isApprovable(charter);
    events.publishEvent(new ReviewEvent.Submitted(here(), me(), of(charter), asked, ready));
  }

  void commented(Charter charter, @Nullable String clause, @Nullable String title) {
    events.publishEvent(new ReviewEvent.Commented(here(), me(), of(charter), clause, title));
  }

  void opinion(Charter charter, OpinionVerdict verdict) {
    var silent = reviewers.standing(charter, charter.row().submitted()).silent();
    var ready = silent.isEmpty() && isApprovable(charter);
    events.publishEvent(new ReviewEvent.OpinionGiven(here(), me(), of(charter), verdict, ready));
  }

  /// Somebody who was awaited left the company.
  void departed(Charter charter, PersonRef actor, PersonRef person) {
    var silent = reviewers.standing(charter, charter.row().submitted()).silent();
    var ready =
        silent.stream().allMatch(other -> other.person().equals(person)) && isApprovable(charter);
    events.publishEvent(new ReviewEvent.ReviewerLeft(here(), actor, of(charter), person, ready));
  }

  void sentBack(Charter charter, String reason) {
    events.publishEvent(new ReviewEvent.SentBack(here(), me(), of(charter), reason.strip()));
  }

  void approved(Charter charter, String hash, LocalDate effective) {
    events.publishEvent(new ReviewEvent.Approved(here(), me(), of(charter), hash, effective));
  }

  void withdrawn(Charter charter, String reason) {
    events.publishEvent(new ReviewEvent.Withdrawn(here(), me(), of(charter), reason.strip()));
  }

  void archived(Charter charter, String reason) {
    events.publishEvent(new ReviewEvent.Archived(here(), me(), of(charter), reason.strip()));
  }

  private boolean isApprovable(Charter charter) {
    return desk.draft(charter).blocking(Stage.APPROVAL).isEmpty();
  }

  private static Version of(Charter charter) {
    return new Version(
        charter.ref(),
        charter.number(),
        charter.preparer(),
        DraftDesk.person(charter.answers(), "dirigeant"));
  }

  private TenantId here() {
    return tenant.id();
  }

  private PersonRef me() {
    return caller.person();
  }
}
