package fr.gouvernail.decision;

import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.TenantDirectory;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Reads who may decide in the current workspace today.
@Component
class Mandates {

  /// Working days after which the director may take over (use-case charter, §5).
  static final int ESCALATES_AFTER = 10;

  private final People people;
  private final TenantDirectory directory;

  Mandates(People people, TenantDirectory directory) {
    this.people = people;
    this.directory = directory;
  }

  Jurisdiction over(LocalDate askedOn, LocalDate today) {
    return new Jurisdiction(
        people.holding(Set.of(Role.AI_LEAD)).stream().findFirst().orElse(null),
        people.holding(Set.of(Role.DEPUTY_AI_LEAD)).stream().findFirst().orElse(null),
        false,
        Set.copyOf(people.holding(Set.of(Role.DIRECTOR))),
        directory.current().headcount(),
        WorkingDays.between(askedOn, today) >= ESCALATES_AFTER);
  }
}
