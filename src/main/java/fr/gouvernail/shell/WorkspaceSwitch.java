package fr.gouvernail.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.tenancy.Workspace;
import java.util.List;

/// Says which company this tab shows, and leads to the others. Every choice is a plain link: it
/// loads a fresh page, so that nothing of one company remains when another opens, and it can be
/// opened in a tab of its own.
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
    var list = new UnorderedList();
    list.addClassName("gv-choices");
    if (portal) {
      list.add(link("/", portalName, "briefcase"));
    }
    others.forEach(w -> list.add(link("/t/" + w.slug(), w.name(), "building-2")));
    list.getElement().setAttribute("aria-label", button.getTranslation("shell.switch.choose"));
    return new Div(button, SmallMenu.behind(button, "gv-workspaces", list));
  }

  private static ListItem link(String href, String name, String icon) {
    var link = new Anchor(href, "");
    link.add(Lucide.of(icon), new Span(name));
    link.addClassName("gv-menu-row");
    link.setRouterIgnore(true);
    return new ListItem(link);
  }
}
