package fr.gouvernail.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.tenancy.Workspace;
import java.util.List;

/// Says which company this tab shows, and leads to the others. Every choice is a link that loads a
/// fresh page, so that nothing of one company remains when another opens.
final class WorkspaceSwitch {

  private WorkspaceSwitch() {}

  /// @param name of what is shown now
  /// @param others what else the caller may open; with none there is nothing to switch
  /// @param portal whether the caller has pages outside workspaces
  static Component of(String name, List<Workspace> others, boolean portal, String portalName) {
    if (others.isEmpty() && !portal) {
      var still = new Div(new Span(name));
      still.addClassName("gv-workspace");
      return still;
    }
    var button = new NativeButton();
    button.addClassName("gv-workspace");
    button.add(new Span(name), Lucide.of("chevrons-up-down"));
    button.getElement().setAttribute("aria-haspopup", "menu");
    var menu = new ContextMenu(button);
    menu.setOpenOnClick(true);
    if (portal) {
      menu.addItem(link("/", portalName, "briefcase"));
    }
    others.forEach(w -> menu.addItem(link("/t/" + w.slug(), w.name(), "building-2")));
    return button;
  }

  private static Anchor link(String href, String name, String icon) {
    var link = new Anchor(href, "");
    link.add(Lucide.of(icon), new Span(name));
    link.addClassName("gv-menu-row");
    link.setRouterIgnore(true);
    return link;
  }
}
