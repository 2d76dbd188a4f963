package fr.gouvernail.notification;

import fr.gouvernail.engagement.mission.MissionService;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Role;
import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.tenancy.TenantId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The director, two weeks before an access of a firm ends, who may want to extend it.
@Component
class MissionOccasions implements Occasions {

  private static final int DAYS = 14;

  private final MissionService missions;
  private final People people;

  MissionOccasions(MissionService missions, People people) {
    this.missions = missions;
    this.people = people;
  }

  @Override
  public List<Reminder> on(TenantId tenant, LocalDate today) {
    var ending = missions.ending(today, today.plusDays(DAYS));
    if (ending.isEmpty()) {
      return List.of();
    }
    var directors = people.holding(Set.of(Role.DIRECTOR));
    return ending.stream()
        .map(mission ->
            new Matter(
                NoticeKind.MISSION_ENDING,
                mission.id().value(),
                new Text(mission.firm(), null),
                mission.until(),
                MissionAnnouncements.ACCESS))
        .flatMap(matter -> directors.stream().map(person -> new Reminder(person, matter)))
        .toList();
  }
}
