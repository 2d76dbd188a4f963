package fr.gouvernail.tool.ui;

import static fr.gouvernail.tool.ui.ToolWords.text;

import com.github.f4b6a3.uuid.UuidCreator;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Notice;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.tool.ToolId;
import fr.gouvernail.tool.ToolService;
import java.util.regex.Pattern;

/// Adds a tool to the register. A page of the workspace that leads here with `back`, its own
/// address within the workspace, is the next one, told with `at` which tool it is.
@Route(value = "tools/new", layout = TenantLayout.class)
@Requires(Permission.EDIT_TOOLS)
@StyleSheet("gouvernail/tool.css")
class NewToolView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final Pattern WITHIN = Pattern.compile("(/[a-z0-9-]+)+");

  private final ToolService tools;
  private final Workspace workspace = UiTenant.of(UI.getCurrent()).orElseThrow();
  private final ToolId id = new ToolId(UuidCreator.getTimeOrderedEpoch());
  private final ToolFields fields;
  private final Anchor cancel;
  private String back = "";

  NewToolView(ToolService tools, People people) {
    this.tools = tools;
    fields = new ToolFields(Owners.members(people, null));
    var save = new Button(text("add.act"), e -> save());
    save.addThemeVariants(ButtonVariant.PRIMARY);
    cancel = new Anchor(ToolNavigation.register(workspace), getTranslation("shell.confirm.cancel"));
    cancel.addClassNames("gv-button", "gv-bare");
    var acts = new Div(save, cancel);
    acts.addClassName("gv-actions");
    var header =
        new PageHeader(text("add"))
            .context(
                new Anchor(ToolNavigation.register(workspace), text("section")),
                new Span(text("add.page")))
            .sentence(text("add.sentence"));
    add(new Still(header), Card.labelled(text("add"), fields), acts);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter("back")
        .filter(path -> WITHIN.matcher(path).matches())
        .ifPresent(path -> {
          back = "/t/" + workspace.slug() + path;
          cancel.setHref(back);
        });
  }

  private void save() {
    if (!fields.readable()) {
      return;
    }
    try {
      tools.add(id, fields.form());
    } catch (RuleViolated rule) {
      fields.refuse(rule);
      return;
    }
    if (back.isEmpty()) {
      UI.getCurrent().navigate(ToolNavigation.tool(workspace, id).substring(1));
    } else {
      UI.getCurrent().navigate(back.substring(1), QueryParameters.of("at", id.toString()));
    }
    Notice.show(Tone.OK, text("added"));
  }

  @Override
  public String getPageTitle() {
    return text("add.page");
  }
}
