package fr.gouvernail.roadmap;

import static fr.gouvernail.identity.Permission.FOLLOW_OWN_ACTIONS;

import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the caller carries in the current workspace. Other people's actions do not exist here.
@Service
@Transactional
public class OwnActions {

  private final Actions actions;
  private final ActionSources sources;
  private final Caller caller;
  private final CurrentTenant tenant;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  OwnActions(
      Actions actions,
      ActionSources sources,
      Caller caller,
      CurrentTenant tenant,
      ApplicationEventPublisher events,
      Clock clock) {
    this.actions = actions;
    this.sources = sources;
    this.caller = caller;
    this.tenant = tenant;
    this.events = events;
    this.clock = clock;
  }

  /// By quarter and place, finished and abandoned ones included.
  @Requires(FOLLOW_OWN_ACTIONS)
  @Transactional(readOnly = true)
  public List<RoadmapRow> mine() {
    return actions.ownedBy(caller.person().value());
  }

  /// @throws NotFound if the caller does not carry that action
  @Requires(FOLLOW_OWN_ACTIONS)
  @Transactional(readOnly = true)
  public ActionDetail detail(ActionId id) {
    return RoadmapService.detail(mine(id), sources);
  }

  /// Says how far an own action is, in a state and a few words.
  ///
  /// @param words at most 2000 characters; for a blocked action they hold its reason too
  /// @throws RuleViolated if the step is not allowed, or is for those who steer the roadmap
  /// @throws ObjectOptimisticLockingFailureException if somebody changed it meanwhile
  @Requires(FOLLOW_OWN_ACTIONS)
  public void report(
      ActionId id, long version, ActionStatus status, @Nullable String reason, String words) {
    var action = mine(id);
    if (action.version() != version) {
      throw new ObjectOptimisticLockingFailureException(Action.class, id.value());
    }
    var before = action.status();
    if (status != before && (status == ActionStatus.ABANDONED || !before.isOpen())) {
      throw new RuleViolated("roadmap.rule.steering");
    }
    action.become(status, reason, LocalDate.now(clock));
    action.report(words);
    events.publishEvent(
        new RoadmapEvent(
            tenant.id(),
            caller.person(),
            "roadmap.action.reported",
            action.subject(),
            RoadmapEditing.step(before, status)));
  }

  private Action mine(ActionId id) {
    return actions
        .byId(id.value())
        .filter(action -> action.isOwnedBy(caller.person()))
        .orElseThrow(() -> new NotFound("own action " + id));
  }
}
