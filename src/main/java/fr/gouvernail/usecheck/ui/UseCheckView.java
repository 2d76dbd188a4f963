package fr.gouvernail.usecheck.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.ailead.AiLeads;
import fr.gouvernail.charter.model.CharterModel;
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
import fr.gouvernail.usecheck.UseCheck;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// « Puis-je ? »: what I want to do, with which information, in which tool; the answer comes from
/// the charter in force.
@Route(value = "use-check", layout = TenantLayout.class)
@Requires(Permission.ASK_USE)
@Section(key = "usecheck.check", order = 15, icon = "circle-question-mark", phone = 4)
@StyleSheet("gouvernail/decision.css")
class UseCheckView extends Div implements HasDynamicTitle {

  private static final String OTHER = "";
  private static final int REMEMBERED = 10;

  private final UseCheck check;
  private final Workspace workspace = UiTenant.of(UI.getCurrent()).orElseThrow();
  private final String decider;
  private final Select<CharterModel.Use> use = new Select<>();
  private final Select<CharterModel.Level> level = new Select<>();
  private final Select<String> tool = new Select<>();
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
    fill(charter.get());
    var form = new Div(use, level, tool);
    form.addClassName("gv-use-form");
    var spoken = new Div(answer);
    spoken.getElement().setAttribute("role", "status");
    add(new Still(header), form, spoken, history);
    remember(charter.get());
  }

  private void fill(UseCheck.Charter charter) {
    var words = new CharterWords(charter);
    use.setLabel(text("check.use"));
    use.setItems(charter.model().uses());
    use.setItemLabelGenerator(words::use);
    level.setLabel(text("check.level"));
    level.setItems(charter.model().levels());
    level.setItemLabelGenerator(words::level);
    tool.setLabel(text("check.tool"));
    tool.setItems(
        Stream.concat(
                charter.frozen().tools().stream().map(listed -> listed.name()), Stream.of(OTHER))
            .toList());
    tool.setItemLabelGenerator(name -> name.equals(OTHER) ? text("check.other") : name);
    Stream.of(use, level, tool)
        .forEach(select -> {
          select.setPlaceholder(text("check.choose"));
          select.addValueChangeListener(e -> answer(charter));
        });
  }

  private void answer(UseCheck.Charter charter) {
    if (use.isEmpty() || level.isEmpty() || tool.getValue() == null) {
      return;
    }
    var asked = new Asked(tool.getValue(), level.getValue().id(), use.getValue().id());
    var parts = new UseAnswer(this, charter, check.ask(asked), decider, workspace);
    answer.show(parts.verdict(), parts.instead());
    remember(charter);
  }

  private void remember(UseCheck.Charter charter) {
    var mine = check.mine(REMEMBERED);
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
