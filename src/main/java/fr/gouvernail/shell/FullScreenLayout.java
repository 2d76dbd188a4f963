package fr.gouvernail.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RoutePrefix;
import com.vaadin.flow.router.RouterLayout;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.component.ClientBanner;
import fr.gouvernail.tenancy.TenantId;
import fr.gouvernail.tenancy.Workspace;
import org.jspecify.annotations.Nullable;

/// A page of a workspace that takes the whole screen: the client's banner, then the view. For the
/// audit. The view may fill the banner through [#banner].
@RoutePrefix("t/:tenant")
@Requires(Permission.ENTER_WORKSPACE)
public class FullScreenLayout extends Div
    implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver {

  private final Surroundings surroundings;
  private final Main main = new Main();
  private @Nullable TenantId shown;
  private @Nullable ClientBanner banner;
  private String prefix = "";

  FullScreenLayout(Surroundings surroundings) {
    this.surroundings = surroundings;
    addClassName("gv-full");
    main.setId("gv-main");
    main.getElement().setAttribute("tabindex", "-1");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    UiTenant.of(UI.getCurrent())
        .filter(workspace -> !workspace.id().equals(shown))
        .ifPresent(this::show);
  }

  private void show(Workspace workspace) {
    shown = workspace.id();
    removeAll();
    var skip = new Anchor("#gv-main", getTranslation("shell.skip"));
    skip.setRouterIgnore(true);
    skip.addClassName("gv-skip");
    var mark = surroundings.mark(workspace);
    banner = Surroundings.banner(workspace, mark.orElseGet(() -> Surroundings.plain(workspace)));
    prefix = mark.map(ClientMarks.ClientMark::initials).orElse("");
    add(skip, banner, main);
  }

  /// The banner over this view, to say what is under way and to hold the save status and the way
  /// out.
  ///
  /// @throws IllegalStateException before the layout has been entered
  public ClientBanner banner() {
    if (banner == null) {
      throw new IllegalStateException("no workspace entered yet");
    }
    return banner;
  }

  @Override
  public void showRouterLayoutContent(HasElement content) {
    main.getElement().removeAllChildren();
    main.getElement().appendChild(content.getElement());
  }

  @Override
  public void removeRouterLayoutContent(HasElement oldContent) {
    main.getElement().removeAllChildren();
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    PageTitles.finish(this, prefix);
  }
}
