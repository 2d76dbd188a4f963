package fr.gouvernail.roadmap;

import fr.gouvernail.scoring.AuditResult.Tier;
import fr.gouvernail.tenancy.PersonRef;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which actions a list shows; what is null or empty does not restrict it.
///
/// @param words part of the title
/// @param dimension id of a dimension
public record RoadmapFilter(
    String words,
    Set<ActionStatus> statuses,
    @Nullable PersonRef owner,
    @Nullable Tier tier,
    @Nullable String dimension) {

  public static final RoadmapFilter NONE = new RoadmapFilter("", Set.of(), null, null, null);

  public RoadmapFilter {
    statuses = Set.copyOf(statuses);
  }

  @Nullable String pattern() {
    var wanted = words.strip().toLowerCase(Locale.ROOT);
    return wanted.isEmpty()
        ? null
        : "%" + wanted.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }

  Set<ActionStatus> statusesOrAll() {
    return statuses.isEmpty() ? EnumSet.allOf(ActionStatus.class) : statuses;
  }
}
