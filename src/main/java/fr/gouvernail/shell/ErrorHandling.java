package fr.gouvernail.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.shell.component.Notice;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import java.util.Locale;
import org.springframework.dao.OptimisticLockingFailureException;

/// Says what became of an action that failed: the rule that refused, somebody else's change, or a
/// fault of ours with its reference. The page stays as it is, so nothing typed is lost.
class ErrorHandling implements ErrorHandler {

  private final Texts texts;
  private final AccessPolicy policy;

  ErrorHandling(Texts texts, AccessPolicy policy) {
    this.texts = texts;
    this.policy = policy;
  }

  @Override
  public void error(ErrorEvent event) {
    var thrown = event.getThrowable();
    var ui = UI.getCurrent();
    if (ui == null) {
      Failures.log(thrown, "no page");
      return;
    }
    var where = UiTenant.of(ui).map(Workspace::id);
    var rule = Failures.cause(thrown, RuleViolated.class);
    if (rule.isPresent()) {
      var words = texts.getTranslation(rule.get().key(), ui.getLocale(), rule.get().args());
      Notice.show(Tone.ATTENTION, words);
    } else if (Failures.cause(thrown, OptimisticLockingFailureException.class).isPresent()) {
      Notice.show(Tone.ATTENTION, text("shell.stale.notice", ui.getLocale()));
    } else if (Failures.cause(thrown, NotFound.class).isPresent()) {
      if (where.isPresent() && !policy.allows(Permission.ENTER_WORKSPACE, where.get())) {
        ui.getPage().reload();
      } else {
        Notice.show(Tone.ATTENTION, text("shell.gone.notice", ui.getLocale()));
      }
    } else {
      var path = ui.getInternals().getActiveViewLocation().getPath();
      var reference = Failures.log(thrown, path);
      Notice.show(Tone.DANGER, text("shell.failure.notice", ui.getLocale(), reference));
    }
  }

  private String text(String key, Locale locale, Object... args) {
    return texts.getTranslation(key, locale, args);
  }
}
