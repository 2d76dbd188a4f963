package fr.gouvernail.shell;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import jakarta.servlet.http.HttpServletResponse;

/// A page that could not be built: a rule that refused, said in words, or a fault of ours, with the
/// reference under which it is logged.
class FailureView extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {

  private boolean missing;

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
    var exception = parameter.getException();
    // A view's constructor may fail inside the dependency injection, which wraps the reason.
    if (Failures.cause(exception, NotFound.class).isPresent()) {
      missing = true;
      ErrorPages.fillNotFound(this);
      return HttpServletResponse.SC_NOT_FOUND;
    }
    var rule = Failures.cause(exception, RuleViolated.class);
    if (rule.isPresent()) {
      ErrorPages.fillRule(this, getTranslation(rule.get().key(), rule.get().args()));
      return HttpServletResponse.SC_CONFLICT;
    }
    ErrorPages.fillFailure(this, Failures.log(exception, event.getLocation().getPath()));
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }

  @Override
  public String getPageTitle() {
    return PageTitles.complete(
        getTranslation(missing ? "shell.notfound.title" : "shell.failure.title"),
        "",
        getTranslation("shell.app"));
  }
}
