package fr.gouvernail.charter;

import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.tenancy.WorkspaceFacts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whether a charter is in force, and whether it should have been reviewed.
@Component
class CharterFacts implements WorkspaceFacts {

  private final Charters charters;
  private final TenantDirectory directory;
  private final Clock clock;

  CharterFacts(Charters charters, TenantDirectory directory, Clock clock) {
    this.charters = charters;
    this.directory = directory;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, Integer> facts() {
    var current = charters.rows(List.of(CharterState.IN_FORCE));
    var today = LocalDate.ofInstant(clock.instant(), directory.current().zone());
    var overdue =
        current.stream()
            .map(CharterRow::review)
            .anyMatch(day -> day != null && day.isBefore(today));
    return Map.of(
        "charter.in_force", current.isEmpty() ? 0 : 1, "charter.review_overdue", overdue ? 1 : 0);
  }
}
