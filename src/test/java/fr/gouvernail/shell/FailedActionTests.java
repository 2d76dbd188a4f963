package fr.gouvernail.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import fr.gouvernail.PortalTest;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Memberships;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

@PortalTest
class FailedActionTests extends SpringBrowserlessTest {

  @Autowired TestCompanies companies;
  @Autowired Memberships memberships;
  @Autowired AccessPolicy policy;
  @Autowired Caller caller;

  @BeforeEach
  void inFrench() {
    UI.getCurrent().setLocale(Locale.FRENCH);
  }

  @Test
  void wordsTheRuleThatRefused() {
    fail(new IllegalStateException(new RuleViolated("identity.roles.invalid")));
    assertThat(message()).isNotBlank().doesNotContain("identity.").doesNotContain("Référence");
  }

  @Test
  void saysThatSomebodyElseChangedTheItem() {
    fail(new OptimisticLockingFailureException("stale"));
    assertThat(message()).contains("Quelqu’un vient de modifier");
  }

  @Test
  void saysNothingAboutWhatIsMissing() {
    fail(new NotFound("action 42 of another company"));
    assertThat(message()).contains("n’existe plus").doesNotContain("42");
  }

  @Test
  void givesAFaultAReferenceAndNoDetail() {
    fail(new IllegalStateException("secret detail"));
    assertThat(message())
        .containsPattern("Référence [0-9A-F]{8}")
        .doesNotContain("secret")
        .doesNotContain("Exception");
  }

  @Test
  void reloadsTheIdlePageOfSomebodyWhoseMembershipEnds() {
    var company = companies.company();
    var director = companies.member(company, Role.DIRECTOR);
    var leaving = companies.member(company, Role.EMPLOYEE);
    var ui = UI.getCurrent();
    UiTenant.enter(ui, company);
    var tabs = new LiveTabs(caller, policy, event -> {});
    Caller.runAs(leaving, () -> tabs.watch(ui));

    tabs.closeThoseWithoutAccess();
    assertThat(leftBehind(ui)).isFalse();

    CurrentTenant.run(company.id(), () -> Caller.runAs(director, () -> memberships.end(leaving)));
    tabs.closeThoseWithoutAccess();
    VaadinSession.getCurrent().getService().runPendingAccessTasks(VaadinSession.getCurrent());
    assertThat(leftBehind(ui)).isTrue();
  }

  private static boolean leftBehind(UI ui) {
    return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
        .anyMatch(call -> call.getInvocation().getExpression().contains("reload()"));
  }

  private static void fail(Throwable thrown) {
    VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(thrown));
  }

  private String message() {
    return find(Notification.class).single().getElement().getTextRecursively();
  }
}
