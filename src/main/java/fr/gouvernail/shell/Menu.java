package fr.gouvernail.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.TenantId;
import fr.gouvernail.tenancy.Workspace;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.annotation.AnnotationUtils;

/// The entries of the menu, read from the routes that carry [Section] and cut down to what the
/// caller may open. It knows no feature.
@org.springframework.stereotype.Component
class Menu {

  private static final String PREFIX = "t/:" + WorkspaceAccess.TENANT;

  /// @param path address without leading slash
  /// @param home whether it stands for the workspace itself, so that only its own page marks it
  /// @param phone place on the phone's bar, 0 for none
  record Entry(
      String key, String icon, Section.Group group, String path, boolean home, int phone) {}

  private final AccessPolicy policy;

  Menu(AccessPolicy policy) {
    this.policy = policy;
  }

  /// The entries of a workspace, in order.
  List<Entry> of(Workspace workspace) {
    return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
        .filter(route -> route.getTemplate().startsWith(PREFIX))
        .filter(route -> visible(route.getNavigationTarget(), workspace.id()))
        .sorted(Comparator.comparingInt(Menu::order))
        .map(route ->
            entry(
                route,
                route.getTemplate().replace(":tenant", workspace.slug()),
                policy.allows(section(route).phoneFor(), workspace.id())
                    ? section(route).phone()
                    : 0))
        .toList();
  }

  /// The entries outside any workspace, in order.
  List<Entry> outside() {
    return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
        .filter(route -> !route.getTemplate().startsWith(PREFIX))
        .filter(route -> visible(route.getNavigationTarget(), TenantId.NONE))
        .sorted(Comparator.comparingInt(Menu::order))
        .map(route -> entry(route, route.getTemplate(), 0))
        .toList();
  }

  private boolean visible(Class<? extends Component> view, TenantId where) {
    var requires = AnnotationUtils.findAnnotation(view, Requires.class);
    return view.isAnnotationPresent(Section.class)
        && (requires == null || policy.allows(requires.value(), where));
  }

  private static int order(RouteData route) {
    return section(route).order();
  }

  private static Entry entry(RouteData route, String path, int phone) {
    var section = section(route);
    return new Entry(
        section.key(),
        section.icon(),
        section.group(),
        path,
        route.getTemplate().equals(PREFIX),
        phone);
  }

  private static Section section(RouteData route) {
    var section = route.getNavigationTarget().getAnnotation(Section.class);
    if (section == null) {
      throw new IllegalStateException(route.getTemplate() + " has no section");
    }
    return section;
  }
}
