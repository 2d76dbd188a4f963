package fr.gouvernail.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RoutePrefix;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.identity.Role;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.tenancy.TenantId;
import fr.gouvernail.tenancy.Workspace;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The frame of every page of a workspace, under `/t/{slug}/…`.
@RoutePrefix("t/:tenant")
@Requires(Permission.ENTER_WORKSPACE)
public class TenantLayout extends Frame implements BeforeEnterObserver {

  private @Nullable TenantId shown;
  private Set<Role> roles = Set.of();
  private String prefix = "";

  TenantLayout(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    UiTenant.of(UI.getCurrent()).ifPresent(this::show);
  }

  /// Draws the frame for another workspace, and again once the reader has other roles in this one.
  private void show(Workspace workspace) {
    var held = surroundings.roles();
    if (workspace.id().equals(shown) && held.equals(roles)) {
      return;
    }
    boolean first = !workspace.id().equals(shown);
    shown = workspace.id();
    roles = held;
    var mark = surroundings.mark(workspace);
    prefix = mark.map(ClientMarks.ClientMark::initials).orElse("");
    var home = "/t/" + workspace.slug();
    build(
        workspace.name(),
        mark.map(m -> Surroundings.banner(workspace, m)).orElse(null),
        getTranslation("shell.menu.workspace"),
        home,
        surroundings.switchFrom(workspace),
        surroundings.menu().of(workspace),
        help(home),
        surroundings.personMenu());
    if (first) {
      surroundings.bell(workspace).ifPresent(this::hang);
    }
  }

  private UnorderedList help(String home) {
    var link = new Anchor(home + "/help", "");
    link.add(Lucide.of("circle-question-mark"), new Span(getTranslation("shell.help")));
    return new UnorderedList(new ListItem(link));
  }

  @Override
  String titlePrefix() {
    return prefix;
  }
}
