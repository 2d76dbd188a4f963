package fr.gouvernail.notification;

import static fr.gouvernail.notification.NoticeKind.CHARTER_APPROVED;
import static fr.gouvernail.notification.NoticeKind.CHARTER_COMMENTED;
import static fr.gouvernail.notification.NoticeKind.CHARTER_OPINION;
import static fr.gouvernail.notification.NoticeKind.CHARTER_OPINION_ASKED;
import static fr.gouvernail.notification.NoticeKind.CHARTER_READY;
import static fr.gouvernail.notification.NoticeKind.CHARTER_SENT_BACK;
import static fr.gouvernail.notification.NoticeKind.CHARTER_WITHDRAWN;

import fr.gouvernail.charter.ReviewEvent;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Role;
import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TakenOver;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Who is told what happens to a version of the charter between draft and force. Nobody is told
/// what he or she did, nor of what is being taken over.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CharterAnnouncements {

  private static final String REVIEW = "/review";
  private static final String APPROVAL = "/approval";

  private final Announcer announcer;
  private final People people;

  CharterAnnouncements(Announcer announcer, People people) {
    this.announcer = announcer;
    this.people = people;
  }

  @EventListener
  public void on(ReviewEvent event) {
    switch (event) {
      case ReviewEvent.Submitted submitted -> {
        submitted.asked().forEach(person -> tell(event, person, CHARTER_OPINION_ASKED, REVIEW));
        if (submitted.ready()) {
          directors(event).forEach(person -> tell(event, person, CHARTER_READY, APPROVAL));
        }
      }
      case ReviewEvent.Commented commented -> {
        var clause = commented.clause();
        prepare(
            event, CHARTER_COMMENTED, clause == null ? REVIEW : REVIEW + "#clause-" + clause, null);
      }
      case ReviewEvent.OpinionGiven given -> {
        prepare(event, CHARTER_OPINION, APPROVAL, null);
        if (given.ready()) {
          directors(event).forEach(person -> tell(event, person, CHARTER_READY, APPROVAL));
        }
      }
      case ReviewEvent.ReviewerLeft left -> {
        if (left.ready() && !TakenOver.isUnderWay()) {
          // Whoever ended the access is told too: nothing on that page speaks of the charter.
          directors(event).forEach(person -> announce(event, person, CHARTER_READY, APPROVAL));
        }
      }
      case ReviewEvent.SentBack _ -> prepare(event, CHARTER_SENT_BACK, REVIEW, null);
      case ReviewEvent.Approved approved ->
          prepare(event, CHARTER_APPROVED, APPROVAL, approved.effective());
      case ReviewEvent.Withdrawn _ -> prepare(event, CHARTER_WITHDRAWN, REVIEW, null);
      case ReviewEvent.Archived _ -> {}
    }
  }

  /// Whoever signs it; every director while nobody is named.
  private List<PersonRef> directors(ReviewEvent event) {
    var signatory = event.version().signatory();
    return signatory == null ? people.holding(Set.of(Role.DIRECTOR)) : List.of(signatory);
  }

  private void prepare(ReviewEvent event, NoticeKind kind, String page, @Nullable LocalDate day) {
    tell(event, event.version().preparer(), matter(event, kind, page, day));
  }

  private void tell(ReviewEvent event, PersonRef person, NoticeKind kind, String page) {
    tell(event, person, matter(event, kind, page, null));
  }

  private void announce(ReviewEvent event, PersonRef person, NoticeKind kind, String page) {
    announcer.tell(event.tenant(), person, matter(event, kind, page, null));
  }

  private void tell(ReviewEvent event, PersonRef person, Matter matter) {
    if (!person.equals(event.actor()) && !TakenOver.isUnderWay()) {
      announcer.tell(event.tenant(), person, matter);
    }
  }

  private static Matter matter(
      ReviewEvent event, NoticeKind kind, String page, @Nullable LocalDate day) {
    var version = event.version();
    var number = new Text(version.number().toString(), null);
    return new Matter(kind, version.id().value(), number, day, "/charter/" + version.id() + page);
  }
}
