package fr.gouvernail.roadmap;

import static fr.gouvernail.identity.Permission.EDIT_ROADMAP;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Changes the roadmap of the current workspace. Methods that take a version refuse an older one
/// with [ObjectOptimisticLockingFailureException].
@Service
@Transactional
public class RoadmapEditing {

  private final Actions actions;
  private final RoadmapCatalogue catalogue;
  private final People people;
  private final Caller caller;
  private final CurrentTenant tenant;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RoadmapEditing(
      Actions actions,
      RoadmapCatalogue catalogue,
      People people,
      Caller caller,
      CurrentTenant tenant,
      ApplicationEventPublisher events,
      Clock clock) {
    this.actions = actions;
    this.catalogue = catalogue;
    this.people = people;
    this.caller = caller;
    this.tenant = tenant;
    this.events = events;
    this.clock = clock;
  }

  /// Adds an action of the company's own at the end of its quarter.
  ///
  /// @throws RuleViolated if the form breaks a rule
  @Requires(EDIT_ROADMAP)
  public ActionId add(ActionForm form) {
    requireMember(form.owner(), null);
    var action =
        new Action(
            UuidCreator.getTimeOrderedEpoch(),
            form,
            catalogue.effort(form.effort()).points(),
            form.quarter(),
            Places.after(actions.inQuarter(form.quarter().index())));
    actions.save(action);
    publish("roadmap.action.added", action, Map.of("quarter", form.quarter().toString()));
    if (form.owner() != null) {
      assigned(action, null);
    }
    return action.ref();
  }

  /// Changes what people decide about an action.
  ///
  /// @throws RuleViolated if the form breaks a rule
  /// @throws NotFound if the workspace has no such action
  @Requires(EDIT_ROADMAP)
  public void change(ActionId id, long version, ActionForm form) {
    var action = get(id, version);
    var ownerBefore = action.owner();
    var deadlineBefore = action.deadline();
    requireMember(form.owner(), ownerBefore);
    action.change(form, catalogue.effort(form.effort()).points());
    if (!form.quarter().equals(action.quarter())) {
      action.moveTo(form.quarter(), Places.after(actions.inQuarter(form.quarter().index())));
    }
    publish("roadmap.action.changed", action, Map.of("quarter", form.quarter().toString()));
    if (Objects.equals(ownerBefore, action.owner())) {
      rescheduled(action, deadlineBefore);
    } else {
      assigned(action, ownerBefore);
    }
  }

  /// Goes to another state.
  ///
  /// @throws RuleViolated if the step is not allowed, its reason is missing, or the same action of
  ///   the questionnaire is open again meanwhile
  @Requires(EDIT_ROADMAP)
  public void become(ActionId id, long version, ActionStatus status, @Nullable String reason) {
    var action = get(id, version);
    var before = action.status();
    if (!before.isOpen() && status.isOpen() && isOpenElsewhere(action)) {
      throw new RuleViolated("roadmap.rule.open.elsewhere");
    }
    action.become(status, reason, LocalDate.now(clock));
    publish("roadmap.action.progressed", action, step(before, status));
  }

  /// Puts an action into a quarter, before another one of that quarter or at its end.
  ///
  /// @return its rank there, from 1
  @Requires(EDIT_ROADMAP)
  public int move(ActionId id, Quarter quarter, @Nullable ActionId before) {
    var action = find(id);
    var from = action.quarter();
    var deadlineBefore = action.deadline();
    var there = new ArrayList<>(actions.inQuarter(quarter.index()));
    there.remove(action);
    int index = there.size();
    for (int i = 0; before != null && i < there.size(); i++) {
      if (there.get(i).ref().equals(before)) {
        index = i;
      }
    }
    if (index == there.size()) {
      action.moveTo(quarter, Places.after(there));
    } else {
      var place = Places.before(there, index);
      if (place.isPresent()) {
        action.moveTo(quarter, place.getAsLong());
      } else {
        there.add(index, action);
        for (int i = 0; i < there.size(); i++) {
          there.get(i).moveTo(quarter, (i + 1) * Places.STEP);
        }
        there.remove(index);
      }
    }
    var details = new LinkedHashMap<String, Object>();
    details.put("from", from.toString());
    details.put("to", quarter.toString());
    details.put("rank", index + 1);
    publish("roadmap.action.moved", action, details);
    rescheduled(action, deadlineBefore);
    return index + 1;
  }

  static Map<String, ?> step(ActionStatus from, ActionStatus to) {
    var details = new LinkedHashMap<String, Object>();
    details.put("from", from.name());
    details.put("to", to.name());
    return details;
  }

  private Action get(ActionId id, long version) {
    var action = find(id);
    if (action.version() != version) {
      throw new ObjectOptimisticLockingFailureException(Action.class, id.value());
    }
    return action;
  }

  private Action find(ActionId id) {
    return actions.byId(id.value()).orElseThrow(() -> new NotFound("action " + id));
  }

  private boolean isOpenElsewhere(Action action) {
    var catalogueAction = action.catalogueAction();
    return catalogueAction != null
        && actions.adopted().stream()
            .anyMatch(other ->
                other != action
                    && other.status().isOpen()
                    && catalogueAction.equals(other.catalogueAction()));
  }

  private void requireMember(@Nullable PersonRef owner, @Nullable PersonRef before) {
    if (owner != null
        && !owner.equals(before)
        && people.members().stream().noneMatch(member -> member.person().equals(owner))) {
      throw new RuleViolated("roadmap.rule.owner");
    }
  }

  private void assigned(Action action, @Nullable PersonRef before) {
    events.publishEvent(
        new ActionAssigned(
            tenant.id(),
            caller.person(),
            action.ref(),
            action.subject(),
            action.title(),
            before,
            action.owner(),
            action.deadline()));
  }

  private void rescheduled(Action action, LocalDate before) {
    var owner = action.owner();
    if (owner != null && action.status().isOpen() && !before.equals(action.deadline())) {
      events.publishEvent(
          new ActionRescheduled(
              tenant.id(),
              caller.person(),
              action.ref(),
              action.subject(),
              action.title(),
              owner,
              before,
              action.deadline()));
    }
  }

  private void publish(String what, Action action, Map<String, ?> details) {
    events.publishEvent(
        new RoadmapEvent(tenant.id(), caller.person(), what, action.subject(), details));
  }
}
