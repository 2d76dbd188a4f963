package fr.gouvernail.authoring.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.authoring.OpenDraft;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.library.ui.LibraryNavigation;
import fr.gouvernail.shell.PortalLayout;
import fr.gouvernail.tenancy.RuleViolated;
import java.util.Objects;

/// Where a firm writes a questionnaire.
@Route(value = "portfolio/libraries/write/:draft", layout = PortalLayout.class)
@Requires(Permission.USE_LIBRARIES)
@StyleSheet("gouvernail/library.css")
@StyleSheet("gouvernail/authoring.css")
class WriteView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final WritingServices services;
  private String title = "";

  WriteView(WritingServices services) {
    this.services = services;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var id = AuthoringWords.id(event.getRouteParameters().get("draft").orElse(""));
    OpenDraft open;
    try {
      open = services.drafts().draft(id);
    } catch (RuleViolated published) {
      var edition = Objects.requireNonNull(services.drafts().row(id).published());
      event.forwardTo(LibraryNavigation.page(edition).substring(1));
      return;
    }
    var at =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter(AuthoringNavigation.AT)
            .filter(key -> open.draft().find(key).isPresent());
    title = AuthoringWords.title(open.row().title());
    removeAll();
    add(new DraftSitting(services, open, at));
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
