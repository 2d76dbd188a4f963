package fr.gouvernail.deadline;

import static fr.gouvernail.identity.Permission.READ_USE_CASES;

import fr.gouvernail.identity.Requires;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What becomes due in the current workspace, whatever it comes from.
@Service("calendarOfDeadlines")
@Transactional(readOnly = true)
public class DeadlineService {

  private final List<DeadlineSource> sources;

  DeadlineService(List<DeadlineSource> sources) {
    this.sources = sources;
  }

  /// By day, then by source and title.
  ///
  /// @param first first day
  /// @param last last day
  @Requires(READ_USE_CASES)
  public List<Deadline> between(LocalDate first, LocalDate last, Locale locale) {
    return sources.stream()
        .flatMap(source -> source.of(first, last, locale).stream())
        .sorted(Comparator.comparing(Deadline::day))
        .toList();
  }
}
