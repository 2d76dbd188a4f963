package fr.gouvernail.usecase;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.tenancy.WorkspaceFacts;
import fr.gouvernail.usecase.UseCases.Sort;
import fr.gouvernail.usecase.model.State;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the inventory holds: how many uses are recorded, running, and of which kind.
@Component
class UseCaseFacts implements WorkspaceFacts {

  /// Options of the sheet that say that personal data are processed.
  private static final Set<String> PERSONAL = Set.of("oui", "faible");

  /// Option of the sheet for human resources.
  private static final String HUMAN_RESOURCES = "rh";

  private final UseCases useCases;
  private final TenantDirectory directory;
  private final Clock clock;

  UseCaseFacts(UseCases useCases, TenantDirectory directory, Clock clock) {
    this.useCases = useCases;
    this.directory = directory;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, Integer> facts() {
    var today = LocalDate.ofInstant(clock.instant(), directory.current().zone());
    var sorts = useCases.sorts(today);
    return Map.ofEntries(
        Map.entry("use_cases.recorded", sum(sorts, Sort::isRecorded, Sort::count)),
        Map.entry("use_cases.placed", sum(sorts, Sort::isRecorded, Sort::placed)),
        Map.entry("use_cases.review_overdue", sum(sorts, s -> true, Sort::overdue)),
        Map.entry("use_cases.running", running(sorts, s -> true)),
        Map.entry(
            "use_cases.in_service", sum(sorts, s -> s.life() == State.IN_PRODUCTION, Sort::count)),
        Map.entry(
            "use_cases.running_personal",
            running(sorts, s -> s.personalData() != null && PERSONAL.contains(s.personalData()))),
        Map.entry("use_cases.running_unclassified", running(sorts, s -> s.risk() == null)),
        Map.entry(
            "use_cases.running_high_risk", running(sorts, s -> s.risk() == AiActClass.HIGH_RISK)),
        Map.entry(
            "use_cases.running_prohibited", running(sorts, s -> s.risk() == AiActClass.PROHIBITED)),
        Map.entry(
            "use_cases.running_hr", running(sorts, s -> HUMAN_RESOURCES.equals(s.department()))));
  }

  private static int running(List<Sort> sorts, Predicate<Sort> which) {
    return sum(sorts, which.and(Sort::isRunning), Sort::count);
  }

  private static int sum(List<Sort> sorts, Predicate<Sort> which, ToLongFunction<Sort> number) {
    return Math.toIntExact(sorts.stream().filter(which).mapToLong(number).sum());
  }
}
