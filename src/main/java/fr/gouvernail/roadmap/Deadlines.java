package fr.gouvernail.roadmap;

import fr.gouvernail.identity.Internal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What has to be done by when, for those who remind others of it.
@Service
@Transactional(readOnly = true)
public class Deadlines {

  private final Actions actions;

  Deadlines(Actions actions) {
    this.actions = actions;
  }

  /// The open actions with an owner that are due on this day or before.
  @Internal("the daily reminders, for each owner alone")
  public List<RoadmapRow> ownedUntil(LocalDate day) {
    return actions.ownedUntil(day, Quarter.of(day).index()).stream()
        .filter(row -> !row.deadline().isAfter(day))
        .toList();
  }
}
