package fr.gouvernail.shell;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import fr.gouvernail.tenancy.NotFound;
import jakarta.servlet.http.HttpServletResponse;

/// Missing, forbidden, another company's, malformed: one and the same page, so that nothing can be
/// guessed from it.
class NotFoundView extends Main implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

  NotFoundView() {
    ErrorPages.fillNotFound(this);
  }

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
    return HttpServletResponse.SC_NOT_FOUND;
  }

  @Override
  public String getPageTitle() {
    return PageTitles.complete(
        getTranslation("shell.notfound.title"), "", getTranslation("shell.app"));
  }

  /// The view exists, the caller may not open it.
  static class Denied extends Main
      implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    Denied() {
      ErrorPages.fillNotFound(this);
    }

    @Override
    public int setErrorParameter(
        BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
      return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
      return PageTitles.complete(
          getTranslation("shell.notfound.title"), "", getTranslation("shell.app"));
    }
  }

  /// The view could open, but what it was asked to show is missing.
  static class Missing extends Main implements HasErrorParameter<NotFound>, HasDynamicTitle {

    Missing() {
      ErrorPages.fillNotFound(this);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
      return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
      return PageTitles.complete(
          getTranslation("shell.notfound.title"), "", getTranslation("shell.app"));
    }
  }
}
