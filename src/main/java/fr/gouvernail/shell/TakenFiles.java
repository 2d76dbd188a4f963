package fr.gouvernail.shell;

import com.vaadin.flow.server.streams.DownloadEvent;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.tenancy.TenantId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Says of each file that leaves a workspace who took it. Whatever hands files over calls it; a
/// test finds what does not.
@Component
public class TakenFiles {

  private final Caller caller;
  private final ApplicationEventPublisher events;

  TakenFiles(Caller caller, ApplicationEventPublisher events) {
    this.caller = caller;
    this.events = events;
  }

  /// The caller fetched this file of that workspace.
  public void taken(TenantId where, String name) {
    caller
        .find()
        .ifPresent(person -> events.publishEvent(new Visit.FileTaken(where, person, name)));
  }

  /// The same for links on a page of the workspace.
  public static void taken(DownloadEvent event, String name) {
    UiTenant.of(event.getUI()).ifPresent(workspace -> taken(event, workspace.id(), name));
  }

  /// The same for links that components make for a workspace.
  public static void taken(DownloadEvent event, TenantId where, String name) {
    event
        .getRequest()
        .getService()
        .getInstantiator()
        .getOrCreate(TakenFiles.class)
        .taken(where, name);
  }
}
