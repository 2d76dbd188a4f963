package fr.gouvernail.usecase;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.usecase.UseCaseEvent.Topic;
import fr.gouvernail.usecase.model.Opinion.Office;
import fr.gouvernail.usecase.model.Transition;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Tells the trail what happened to a use, and the people whom it concerns.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CaseNews {

  private final UseCaseDesk desk;

  CaseNews(UseCaseDesk desk) {
    this.desk = desk;
  }

  void moved(UseCaseDesk.Open open, Dossier after, Transition transition, String reason) {
    var topic = topic(transition);
    var details = Map.of("edition", after.current().edition().number());
    if (topic == null) {
      desk.note("usecase." + transition.name().toLowerCase(Locale.ROOT), open.id(), details);
    } else {
      desk.tell(topic, open, after.told(transition), reason, details);
    }
  }

  private static @Nullable Topic topic(Transition transition) {
    return switch (transition) {
      case REQUEST_CHANGES -> Topic.CHANGES_REQUESTED;
      case APPROVE -> Topic.APPROVED;
      case REJECT -> Topic.REJECTED;
      case START_PILOT -> Topic.PILOT_STARTED;
      case GO_LIVE -> Topic.IN_PRODUCTION;
      case RETURN -> Topic.PILOT_CORRECTED;
      case SUSPEND -> Topic.SUSPENDED;
      case RESUME -> Topic.RESUMED;
      case RETIRE -> Topic.RETIRED;
      case START, SUBMIT, WITHDRAW, RESUBMIT, COPY, REVISE -> null;
    };
  }

  /// The first of two signatures was given.
  void signed(UseCaseDesk.Open open, List<PersonRef> awaited, Transition transition) {
    desk.tell(Topic.SIGNED, open, awaited, "", Map.of("transition", transition.name()));
  }

  void commented(
      UseCaseDesk.Open open, String field, Collection<PersonRef> mentioned, String words) {
    desk.tell(Topic.COMMENTED, open, mentioned, words, Map.of("field", field));
  }

  void opinionAsked(UseCaseDesk.Open open, PersonRef person, Office office) {
    desk.tell(Topic.OPINION_ASKED, open, List.of(person), "", Map.of("office", office.name()));
  }

  void opinionGiven(UseCaseDesk.Open open, OpinionVerdict verdict, Office office) {
    var told = new LinkedHashSet<PersonRef>();
    open.sheets().forEach(sheet -> told.add(sheet.owner()));
    desk.tell(
        Topic.OPINION_GIVEN,
        open,
        told,
        "",
        Map.of("office", office.name(), "verdict", verdict.name()));
  }
}
