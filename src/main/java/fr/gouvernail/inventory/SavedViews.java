package fr.gouvernail.inventory;

import static fr.gouvernail.identity.Permission.DECIDE;
import static fr.gouvernail.identity.Permission.READ_USE_CASES;

import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TakenOver;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The ways to look at the inventory that people keep: each person's own, and those that who
/// decides on uses gives to all.
@Service
@Transactional
public class SavedViews {

  /// In characters.
  public static final int LONGEST_NAME = 60;

  /// Of one person.
  public static final int MOST = 30;

  private final SavedViewRepository views;
  private final AccessPolicy policy;
  private final Caller caller;
  private final CurrentTenant tenant;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SavedViews(
      SavedViewRepository views,
      AccessPolicy policy,
      Caller caller,
      CurrentTenant tenant,
      ApplicationEventPublisher events,
      Clock clock) {
    this.views = views;
    this.policy = policy;
    this.caller = caller;
    this.tenant = tenant;
    this.events = events;
    this.clock = clock;
  }

  /// The caller's own ones and the shared ones, by name. One statement.
  @Requires(READ_USE_CASES)
  @Transactional(readOnly = true)
  public List<SavedViewRow> mine() {
    var me = caller.person();
    return views.of(me.value()).stream().map(view -> view.row(me)).toList();
  }

  /// Keeps a view under that id: a new one, or another content of one's own.
  ///
  /// @throws RuleViolated without a name, with one that the caller gave already, or where there are
  ///   too many
  /// @throws NotFound if somebody else made that view
  @Requires(READ_USE_CASES)
  public void save(UUID id, String name, InventoryQuery query) {
    var called = name.strip();
    if (called.isEmpty() || called.length() > LONGEST_NAME) {
      throw new RuleViolated("inventory.rule.view.name", LONGEST_NAME);
    }
    var me = caller.person();
    var own = views.of(me.value()).stream().filter(view -> view.belongsTo(me)).toList();
    if (own.stream().anyMatch(v -> !v.id().equals(id) && v.name().equalsIgnoreCase(called))) {
      throw new RuleViolated("inventory.rule.view.taken", called);
    }
    var known = views.byId(id);
    if (known.isPresent()) {
      if (changeable(known.get()).change(called, query, TakenOver.now(clock))) {
        note("saved", known.get());
      }
      return;
    }
    if (own.size() >= MOST) {
      throw new RuleViolated("inventory.rule.view.many", MOST);
    }
    var view = new SavedView(id, me, called, query, TakenOver.now(clock));
    views.save(view);
    note("saved", view);
  }

  /// Lets the inventory open on that view, or not any more: for the caller, or for everybody who
  /// chose none where it is shared.
  ///
  /// @throws NotFound if it is not the caller's to change
  @Requires(READ_USE_CASES)
  public void openFirst(UUID id, boolean first) {
    var view = changeable(get(id));
    others(view).forEach(other -> other.opensFirst(false));
    view.opensFirst(first);
    note("saved", view);
  }

  private List<SavedView> others(SavedView view) {
    var me = caller.person();
    Predicate<SavedView> ofItsKind =
        view.isShared() ? SavedView::isShared : other -> !other.isShared() && other.belongsTo(me);
    return views.of(me.value()).stream().filter(ofItsKind).filter(v -> v != view).toList();
  }

  /// Gives a view to all who read the inventory, or takes it back.
  ///
  /// @throws NotFound if the caller did not make it
  @Requires(DECIDE)
  public void share(UUID id, boolean shared) {
    var view = get(id);
    if (!view.isShared() && !view.belongsTo(caller.person())) {
      throw gone(id);
    }
    if (view.isShared() != shared) {
      view.share(shared);
      view.opensFirst(false);
      note(shared ? "shared" : "unshared", view);
    }
  }

  /// Forgets a view. Asked again, it is forgotten already.
  ///
  /// @throws NotFound if it is not the caller's to change
  @Requires(READ_USE_CASES)
  public void remove(UUID id) {
    views
        .byId(id)
        .ifPresent(view -> {
          views.delete(changeable(view));
          note("removed", view);
        });
  }

  private SavedView get(UUID id) {
    return views.byId(id).orElseThrow(() -> gone(id));
  }

  /// One's own where it is not shared; a shared one for who may share.
  private SavedView changeable(SavedView view) {
    boolean may = view.isShared() ? policy.allows(DECIDE) : view.belongsTo(caller.person());
    if (!may) {
      throw gone(view.id());
    }
    return view;
  }

  private static NotFound gone(UUID id) {
    return new NotFound("view " + id + " of the inventory");
  }

  private void note(String what, SavedView view) {
    events.publishEvent(
        new InventoryEvent(
            tenant.id(),
            caller.person(),
            "inventory.view." + what,
            view.id().toString(),
            Map.of()));
  }
}
