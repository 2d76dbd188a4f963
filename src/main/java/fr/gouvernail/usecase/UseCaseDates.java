package fr.gouvernail.usecase;

import fr.gouvernail.identity.Internal;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.usecase.model.PilotTime;
import fr.gouvernail.usecase.model.State;
import fr.gouvernail.usecase.model.Values;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The days for which the people of a use prepare: the end of its pilot, its next review. What was
/// retired, and what was never approved, has none.
@Service
@Transactional(readOnly = true)
public class UseCaseDates {

  /// As for the banner of an overdue review (use-case charter, V11).
  private static final Set<State> LIVING =
      EnumSet.of(State.APPROVED, State.IN_PILOT, State.IN_PRODUCTION, State.SUSPENDED);

  private final UseCases useCases;

  UseCaseDates(UseCases useCases) {
    this.useCases = useCases;
  }

  /// What is to come on such a day.
  public enum Event {
    /// Of a pilot that is under way.
    PILOT_END,
    REVIEW
  }

  /// @param state where the use stands
  public record Dated(
      UseCaseId id, String title, PersonRef owner, State state, Event event, LocalDate day) {}

  /// A living use as the table has it.
  ///
  /// @param values of the living sheet, while it is in pilot
  record Living(
      UUID id,
      String title,
      UUID owner,
      State state,
      @Nullable LocalDate reviewOn,
      @Nullable Values values) {

    private Stream<Dated> dates() {
      return Stream.concat(
          date(Event.PILOT_END, Optional.ofNullable(values).flatMap(PilotTime::lastDay)),
          date(Event.REVIEW, Optional.ofNullable(reviewOn)));
    }

    private Stream<Dated> date(Event event, Optional<LocalDate> day) {
      return day.stream()
          .map(on -> new Dated(new UseCaseId(id), title, new PersonRef(owner), state, event, on));
    }
  }

  /// Those from the first day to the last one, both included. One statement, whatever their number.
  @Internal("reminders, and the calendar of those who see the uses")
  public List<Dated> between(LocalDate first, LocalDate last) {
    return useCases.living(LIVING, first, last).stream()
        .flatMap(Living::dates)
        .filter(date -> !date.day().isBefore(first) && !date.day().isAfter(last))
        .toList();
  }
}
