package fr.gouvernail.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Route;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantId;
import fr.gouvernail.tenancy.Workspace;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/// The open browser tabs of this portal, so that one left idle closes when the person's access
/// ends: a membership, an assignment or an appointment that ran out or was ended, a person
/// disabled.
@Component
public class LiveTabs {

  private static final Logger log = LoggerFactory.getLogger(LiveTabs.class);

  private final Map<UI, PersonRef> tabs = new ConcurrentHashMap<>();
  private final Map<UI, String> paths = new ConcurrentHashMap<>();

  /// What the page shown asks for, beyond the right to be in the workspace.
  private final Map<UI, Permission> asked = new ConcurrentHashMap<>();

  private final Caller caller;
  private final AccessPolicy policy;
  private final ApplicationEventPublisher events;

  LiveTabs(Caller caller, AccessPolicy policy, ApplicationEventPublisher events) {
    this.caller = caller;
    this.policy = policy;
    this.events = events;
  }

  void watch(UI ui) {
    caller
        .find()
        .ifPresent(person -> {
          tabs.put(ui, person);
          ui.addAfterNavigationListener(e -> {
            paths.put(ui, e.getLocation().getPath());
            asked.put(ui, asked(e.getActiveChain().getFirst()));
            tell(ui, person, e);
          });
          ui.addDetachListener(e -> {
            tabs.remove(ui);
            paths.remove(ui);
            asked.remove(ui);
          });
        });
  }

  /// Pages that say that there is none have no route.
  private void tell(UI ui, PersonRef person, AfterNavigationEvent event) {
    var route = event.getActiveChain().getFirst().getClass().getAnnotation(Route.class);
    if (route == null) {
      return;
    }
    UiTenant.of(ui)
        .ifPresent(workspace -> {
          var parameters = new HashMap<String, String>();
          var given = event.getRouteParameters();
          given
              .getParameterNames()
              .forEach(name -> given.get(name).ifPresent(value -> parameters.put(name, value)));
          parameters.remove(WorkspaceAccess.TENANT);
          events.publishEvent(
              new Visit.PageOpened(workspace.id(), person, route.value(), parameters));
        });
  }

  private static Permission asked(HasElement page) {
    var requires = AnnotationUtils.findAnnotation(page.getClass(), Requires.class);
    return requires == null ? Permission.ENTER_WORKSPACE : requires.value();
  }

  /// Whether the person has that page of the workspace open.
  ///
  /// @param path within the workspace, beginning with a slash
  public boolean show(PersonRef person, TenantId where, String path) {
    return tabs.entrySet().stream()
        .filter(tab -> tab.getValue().equals(person))
        .anyMatch(tab ->
            UiTenant.of(tab.getKey())
                .filter(workspace -> workspace.id().equals(where))
                .map(workspace -> "t/" + workspace.slug() + path)
                .filter(full -> full.equals(paths.get(tab.getKey())))
                .isPresent());
  }

  /// Rights come from memory, so this costs no statement.
  @Scheduled(fixedDelay = 1500)
  void closeThoseWithoutAccess() {
    try {
      tabs.forEach((ui, person) -> {
        if (!mayStay(ui, person)) {
          tabs.remove(ui);
          leave(ui);
        }
      });
    } catch (DataAccessException | CannotCreateTransactionException e) {
      log.warn("Open pages cannot be checked now, trying again: {}", e.getMessage());
    }
  }

  private boolean mayStay(UI ui, PersonRef person) {
    return policy.isEnabled(person)
        && UiTenant.of(ui)
            .map(Workspace::id)
            .map(where ->
                policy.allows(person, Permission.ENTER_WORKSPACE, where)
                    && policy.allows(
                        person, asked.getOrDefault(ui, Permission.ENTER_WORKSPACE), where))
            .orElse(true);
  }

  /// Whatever the page then asks for tells the person why.
  private static void leave(UI ui) {
    try {
      ui.access(() -> ui.getPage().reload());
    } catch (UIDetachedException e) {
      log.debug("The page was closed meanwhile");
    }
  }
}
