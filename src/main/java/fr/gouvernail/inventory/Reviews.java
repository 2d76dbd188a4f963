package fr.gouvernail.inventory;

import static fr.gouvernail.identity.Permission.DECIDE;

import fr.gouvernail.awaiting.Addressee;
import fr.gouvernail.awaiting.Awaiting;
import fr.gouvernail.awaiting.Matter;
import fr.gouvernail.awaiting.MatterFact;
import fr.gouvernail.awaiting.MatterKind;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.TakenOver;
import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.usecase.UseCaseEvent;
import fr.gouvernail.usecase.UseCaseId;
import fr.gouvernail.usecase.UseCaseInventory;
import fr.gouvernail.usecase.UseCaseRow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Asks owners to look at their uses again. It awaits each of them until the date of the next
/// review is written, or the use ends.
@Service
@Transactional
public class Reviews {

  static final MatterKind REVIEW =
      new MatterKind("inventory.review", "calendar-clock", Tone.ATTENTION);

  /// Days within which the review is asked for.
  static final int DELAY = 14;

  private final UseCaseInventory inventory;
  private final Awaiting awaiting;
  private final People people;
  private final Caller caller;
  private final CurrentTenant tenant;
  private final TenantDirectory directory;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Reviews(
      UseCaseInventory inventory,
      Awaiting awaiting,
      People people,
      Caller caller,
      CurrentTenant tenant,
      TenantDirectory directory,
      ApplicationEventPublisher events,
      Clock clock) {
    this.inventory = inventory;
    this.awaiting = awaiting;
    this.people = people;
    this.caller = caller;
    this.tenant = tenant;
    this.directory = directory;
    this.events = events;
    this.clock = clock;
  }

  @Configuration(proxyBeanMethods = false)
  static class Kinds {

    @Bean
    static MatterKind useCaseToReview() {
      return REVIEW;
    }
  }

  /// Why nobody was asked about a use.
  public enum Unasked {
    /// It is not there any more.
    GONE,
    /// Only what people work with is reviewed.
    NOT_RUNNING,
    /// Its owner is not here any more.
    NO_OWNER,
    /// The caller owns it.
    YOURS
  }

  /// @param done the uses whose owners were asked
  /// @param left why nobody was asked about the others
  public record Asked(List<UseCaseId> done, Map<UseCaseId, Unasked> left) {}

  /// Asks the owners of these uses for a review. Asked again, the same matter has a new date.
  @Requires(DECIDE)
  public Asked ask(Collection<UseCaseId> ids) {
    var today = LocalDate.ofInstant(TakenOver.now(clock), directory.current().zone());
    var rows = inventory.among(ids);
    var here = people.admitted(rows.stream().map(UseCaseRow::owner).collect(Collectors.toSet()));
    var left = new LinkedHashMap<UseCaseId, Unasked>();
    var asked = new ArrayList<UseCaseRow>();
    var missing = new HashSet<>(ids);
    rows.stream()
        .sorted(Comparator.comparingInt(UseCaseRow::number))
        .forEach(row -> {
          missing.remove(row.id());
          var why = unasked(row, here.contains(row.owner()));
          if (why == null) {
            asked.add(row);
          } else {
            left.put(row.id(), why);
          }
        });
    missing.forEach(id -> left.put(id, Unasked.GONE));
    var names = people.names(List.of(caller.person()));
    var me = names.getOrDefault(caller.person(), "");
    awaiting.askAll(asked.stream().map(row -> matter(row, me, today)).toList());
    asked.forEach(this::tell);
    return new Asked(asked.stream().map(UseCaseRow::id).toList(), left);
  }

  private @Nullable Unasked unasked(UseCaseRow row, boolean ownerIsHere) {
    var life = row.life();
    if (life == null || !life.isRunning()) {
      return Unasked.NOT_RUNNING;
    }
    if (row.owner().equals(caller.person())) {
      return Unasked.YOURS;
    }
    return ownerIsHere ? null : Unasked.NO_OWNER;
  }

  private static Matter matter(UseCaseRow row, String by, LocalDate today) {
    return new Matter(
        REVIEW,
        row.id().value(),
        Addressee.person(row.owner()),
        today,
        today.plusDays(DELAY),
        List.of(MatterFact.text(row.title()), MatterFact.text(by), MatterFact.day(today)),
        "/use-cases/" + row.id());
  }

  private void tell(UseCaseRow row) {
    events.publishEvent(
        new UseCaseEvent.News(
            tenant.id(),
            caller.person(),
            UseCaseEvent.Topic.REVIEW_ASKED,
            row.id().value(),
            row.title(),
            List.of(row.owner()),
            "/use-cases/" + row.id(),
            "",
            Map.of()));
  }

  /// Settles what was asked, in the transaction of what answers it.
  @Component
  @Transactional(propagation = Propagation.MANDATORY)
  static class Answers {

    private final Awaiting awaiting;

    Answers(Awaiting awaiting) {
      this.awaiting = awaiting;
    }

    @EventListener
    public void on(UseCaseEvent.Noted noted) {
      if (noted.action().equals("usecase.changed")
          && "review_date".equals(noted.details().get("field"))) {
        awaiting.settled(REVIEW, UseCaseId.of(noted.subject()).value());
      }
    }

    /// What stopped is not reviewed; what was approved anew may be somebody else's.
    @EventListener
    public void on(UseCaseEvent.News news) {
      switch (news.topic()) {
        case APPROVED, SUSPENDED, RETIRED, PILOT_CORRECTED -> awaiting.settled(REVIEW, news.id());
        default -> {}
      }
    }
  }
}
