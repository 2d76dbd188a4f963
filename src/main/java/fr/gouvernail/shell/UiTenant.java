package fr.gouvernail.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import fr.gouvernail.tenancy.AmbientTenant;
import fr.gouvernail.tenancy.TenantId;
import fr.gouvernail.tenancy.Workspace;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The workspace shown by one browser tab. It lives in the tab's UI and never in the session, so
/// that two companies can be open side by side.
@Component
public class UiTenant implements AmbientTenant {

  @Override
  public Optional<TenantId> current() {
    return Optional.ofNullable(UI.getCurrent()).flatMap(UiTenant::of).map(Workspace::id);
  }

  /// The workspace that this tab shows, or nothing on pages outside any workspace.
  public static Optional<Workspace> of(UI ui) {
    return Optional.ofNullable(ComponentUtil.getData(ui, Workspace.class));
  }

  /// The time zone of the tab's workspace.
  public static Optional<ZoneId> zone(UI ui) {
    return of(ui).map(Workspace::zone);
  }

  /// Called by the check on navigation only, before the view exists.
  static void enter(UI ui, @Nullable Workspace workspace) {
    ComponentUtil.setData(ui, Workspace.class, workspace);
  }
}
