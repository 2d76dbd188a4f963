package fr.gouvernail.notification;

import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.tenancy.TakenOver;
import fr.gouvernail.usecase.UseCaseEvent;
import fr.gouvernail.usecase.UseCaseEvent.Topic;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Who is told what happens to use cases and ideas: those whom the event names. Nobody is told what
/// he or she did, nor of what is being taken over.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class UseCaseAnnouncements {

  private final Announcer announcer;

  UseCaseAnnouncements(Announcer announcer) {
    this.announcer = announcer;
  }

  @EventListener
  public void on(UseCaseEvent.News news) {
    if (TakenOver.isUnderWay()) {
      return;
    }
    var matter =
        new Matter(kind(news.topic()), news.id(), new Text(news.title(), null), null, news.path());
    news.people().stream()
        .filter(person -> !person.equals(news.actor()))
        .forEach(person -> announcer.tell(news.tenant(), person, matter));
  }

  private static NoticeKind kind(Topic topic) {
    return switch (topic) {
      case IDEA_FILED -> NoticeKind.IDEA_FILED;
      case IDEA_ADOPTED -> NoticeKind.IDEA_ADOPTED;
      case IDEA_DECLINED -> NoticeKind.IDEA_DECLINED;
      case COMMENTED -> NoticeKind.USE_CASE_COMMENTED;
      case OPINION_ASKED -> NoticeKind.USE_CASE_OPINION_ASKED;
      case OPINION_GIVEN -> NoticeKind.USE_CASE_OPINION;
      case CHANGES_REQUESTED -> NoticeKind.USE_CASE_RETURNED;
      case APPROVED -> NoticeKind.USE_CASE_APPROVED;
      case REJECTED -> NoticeKind.USE_CASE_REJECTED;
      case PILOT_STARTED -> NoticeKind.USE_CASE_PILOT;
      case IN_PRODUCTION -> NoticeKind.USE_CASE_LIVE;
      case PILOT_CORRECTED -> NoticeKind.USE_CASE_PILOT_RETURNED;
      case SUSPENDED -> NoticeKind.USE_CASE_SUSPENDED;
      case RESUMED -> NoticeKind.USE_CASE_RESUMED;
      case RETIRED -> NoticeKind.USE_CASE_RETIRED;
      case SIGNED -> NoticeKind.USE_CASE_SIGNED;
      case PASSED_ON -> NoticeKind.USE_CASE_PASSED_ON;
      case HANDED_OVER -> NoticeKind.USE_CASE_HANDED;
      case REVIEW_ASKED -> NoticeKind.USE_CASE_REVIEW_ASKED;
    };
  }
}
