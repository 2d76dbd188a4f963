package fr.gouvernail.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Route;
import fr.gouvernail.identity.Caller;
import java.util.HashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Says of each page of a workspace who opened it.
@Component
class OpenedPages {

  private final Caller caller;
  private final ApplicationEventPublisher events;

  OpenedPages(Caller caller, ApplicationEventPublisher events) {
    this.caller = caller;
    this.events = events;
  }

  void watch(UI ui) {
    ui.addAfterNavigationListener(event -> tell(ui, event));
  }

  /// Pages that say that there is none have no route.
  private void tell(UI ui, AfterNavigationEvent event) {
    var person = caller.find();
    var workspace = UiTenant.of(ui);
    var route = event.getActiveChain().getFirst().getClass().getAnnotation(Route.class);
    if (route == null || person.isEmpty() || workspace.isEmpty()) {
      return;
    }
    var given = event.getRouteParameters();
    var parameters = new HashMap<String, String>();
    given
        .getParameterNames()
        .forEach(name -> given.get(name).ifPresent(value -> parameters.put(name, value)));
    parameters.remove(WorkspaceAccess.TENANT);
    events.publishEvent(
        new Visit.PageOpened(workspace.get().id(), person.get(), route.value(), parameters));
  }
}
