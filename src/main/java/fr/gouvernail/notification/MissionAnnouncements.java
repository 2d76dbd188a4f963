package fr.gouvernail.notification;

import fr.gouvernail.engagement.mission.MissionEvent;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Role;
import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.tenancy.TakenOver;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Who is told about accesses of consulting firms: the director of what is asked, the firm's
/// administrators of the answer. These are often no members of the workspace, so that they have
/// mails only.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MissionAnnouncements {

  static final String ACCESS = "/access";

  private static final String FIRM_PAGE = "/portfolio/consultants";

  private final Announcer announcer;
  private final Outbox outbox;
  private final People people;

  MissionAnnouncements(Announcer announcer, Outbox outbox, People people) {
    this.announcer = announcer;
    this.outbox = outbox;
    this.people = people;
  }

  @EventListener
  public void on(MissionEvent event) {
    if (TakenOver.isUnderWay()) {
      return;
    }
    switch (event.step()) {
      case ASKED -> tellDirectors(event);
      case WITHDRAWN -> hushDirectors(event);
      case GRANTED -> answer(event, NoticeKind.MISSION_GRANTED);
      case REFUSED -> answer(event, NoticeKind.MISSION_REFUSED);
      case MOVED -> answer(event, NoticeKind.MISSION_MOVED);
      case ENDED -> answer(event, NoticeKind.MISSION_ENDED);
    }
  }

  private void tellDirectors(MissionEvent event) {
    var matter =
        new Matter(
            NoticeKind.MISSION_ASKED,
            event.mission(),
            new Text(event.firm(), null),
            event.until(),
            ACCESS);
    people.holding(Set.of(Role.DIRECTOR)).stream()
        .filter(person -> !person.equals(event.actor()))
        .forEach(person -> announcer.tell(event.tenant(), person, matter));
  }

  private void hushDirectors(MissionEvent event) {
    people
        .holding(Set.of(Role.DIRECTOR))
        .forEach(person -> announcer.hush(event.tenant(), person, event.mission()));
  }

  private void answer(MissionEvent event, NoticeKind kind) {
    if (kind == NoticeKind.MISSION_GRANTED || kind == NoticeKind.MISSION_REFUSED) {
      hushDirectors(event);
    }
    var matter =
        new Matter(kind, event.mission(), new Text(event.firm(), null), event.until(), FIRM_PAGE);
    event.administrators().stream()
        .filter(person -> !person.equals(event.actor()))
        .forEach(person -> outbox.put(event.tenant(), person, matter));
  }
}
