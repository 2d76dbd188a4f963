package fr.gouvernail.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import fr.gouvernail.identity.SignedIn;

/// The frame of pages outside any workspace: the choice of a company, the portfolio, the platform.
@SignedIn
public class PortalLayout extends Frame implements BeforeEnterObserver {

  private boolean built;

  PortalLayout(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (!built) {
      built = true;
      build(
          getTranslation("shell.app"),
          null,
          getTranslation("shell.menu.portal"),
          "/",
          surroundings.switchOutside(),
          surroundings.menu().outside(),
          surroundings.personMenu());
    }
  }
}
