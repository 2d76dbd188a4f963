package fr.gouvernail.notification;

import fr.gouvernail.prioritization.workshop.WorkshopEvent;
import fr.gouvernail.prioritization.workshop.WorkshopId;
import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantId;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Asks people to vote in a workshop, and leaves them alone once they have or it is over. Whoever
/// opened it is not told.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WorkshopAnnouncements {

  private final Announcer announcer;

  WorkshopAnnouncements(Announcer announcer) {
    this.announcer = announcer;
  }

  @EventListener
  public void on(WorkshopEvent.Opened event) {
    ask(event, event.people(), NoticeKind.WORKSHOP_OPENED, event.title());
  }

  @EventListener
  public void on(WorkshopEvent.AskedAgain event) {
    ask(event, event.people(), NoticeKind.WORKSHOP_AGAIN, event.title());
  }

  private void ask(WorkshopEvent event, List<PersonRef> people, NoticeKind kind, String title) {
    var id = event.workshop();
    announcer.tell(
        event.tenant(),
        people.stream().filter(person -> !person.equals(event.actor())).toList(),
        new Matter(kind, id.value(), new Text(title, null), null, "/workshops/" + id));
  }

  @EventListener
  public void on(WorkshopEvent.Voted event) {
    hush(event.tenant(), event.actor(), event.workshop());
  }

  @EventListener
  public void on(WorkshopEvent.Closed event) {
    event.people().forEach(person -> hush(event.tenant(), person, event.workshop()));
  }

  private void hush(TenantId tenant, PersonRef person, WorkshopId workshop) {
    announcer.hush(tenant, person, workshop.value());
  }
}
