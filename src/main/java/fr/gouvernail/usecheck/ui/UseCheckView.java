package fr.gouvernail.usecheck.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.ailead.AiLeads;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Section;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecheck.Asked;
import fr.gouvernail.usecheck.AskedRow;
import fr.gouvernail.usecheck.UseCheck;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// « Puis-je ? »: which tool, which information; the answer comes from the charter in force.
@Route(value = "use-check", layout = TenantLayout.class)
@Requires(Permission.ASK_USE)
@Section(key = "usecheck.check", order = 15, icon = "circle-question-mark", phone = 4)
@StyleSheet("gouvernail/decision.css")
class UseCheckView extends Div implements HasDynamicTitle {

  private static final int REMEMBERED = 10;

  private final UseCheck check;
  private final Workspace workspace = UiTenant.of(UI.getCurrent()).orElseThrow();
  private final String decider;
  private final Still answer = new Still();
  private final Still history = new Still();

  UseCheckView(UseCheck check, AiLeads leads, People people, AccessPolicy policy, Clock clock) {
    this.check = check;
    var acting = leads.acting(LocalDate.now(clock.withZone(workspace.zone()))).person();
    decider =
        acting == null
            ? text("director")
            : people.names(List.of(acting)).getOrDefault(acting, text("director"));
    var header = new PageHeader(text("check.title")).sentence(text("check.sentence"));
    if (policy.allows(Permission.DECIDE)) {
      var signals = new Anchor(UseCheckAddresses.wanted(workspace), text("wanted.open"));
      signals.addClassName("gv-button");
      header.actions(signals);
    }
    var charter = check.charter();
    if (charter.isEmpty()) {
      var ask = new Anchor(UseCheckAddresses.ask(workspace), text("ask"));
      ask.addClassNames("gv-button", "gv-primary");
      add(
          new Still(
              new PageHeader(text("check.title")),
              new EmptyState(
                  "scroll-text", text("check.none.what"), text("check.none.how", decider), ask)));
      return;
    }
    var mine = check.mine(REMEMBERED);
    var choices = new UseChoices(charter.get(), mine, asked -> answer(charter.get(), asked));
    choices.addClassName("gv-use-form");
    var spoken = new Div(answer);
    spoken.getElement().setAttribute("role", "status");
    add(new Still(header), choices, spoken, history);
    remember(charter.get(), mine);
  }

  private void answer(UseCheck.Charter charter, Asked asked) {
    var parts = new UseAnswer(this, charter, check.ask(asked), decider, workspace);
    answer.show(parts.verdict(), parts.instead());
    answer.reveal(UseAnswer.ID);
    remember(charter, check.mine(REMEMBERED));
  }

  private void remember(UseCheck.Charter charter, List<AskedRow> mine) {
    if (mine.isEmpty()) {
      history.show();
    } else {
      history.show(new AskedCard(mine, new CharterWords(charter)));
    }
  }

  private String text(String key, Object... args) {
    return getTranslation("usecheck." + key, args);
  }

  @Override
  public String getPageTitle() {
    return text("check");
  }
}
