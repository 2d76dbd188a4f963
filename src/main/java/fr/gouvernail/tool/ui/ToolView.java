package fr.gouvernail.tool.ui;

import static fr.gouvernail.tool.ui.ToolWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Confirm;
import fr.gouvernail.shell.component.Notice;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.tool.CharterOfTools.Sayings;
import fr.gouvernail.tool.ToolId;
import fr.gouvernail.tool.ToolReview;
import fr.gouvernail.tool.ToolRow;
import fr.gouvernail.tool.ToolService;
import fr.gouvernail.tool.ToolStatus;
import fr.gouvernail.tool.ToolWarning;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/// One tool: to read, and for those who may, to change and to withdraw.
@Route(value = "tools/:tool", layout = TenantLayout.class)
@Requires(Permission.READ_TOOLS)
@StyleSheet("gouvernail/tool.css")
class ToolView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final ToolService tools;
  private final ToolReview review;
  private final People people;
  private final AccessPolicy policy;
  private final Clock clock;
  private final Workspace workspace = UiTenant.of(UI.getCurrent()).orElseThrow();
  private final Still head = new Still();
  private final Still conflict = new Still();
  private final Still side = new Still();
  private final Div main = new Div(conflict);
  private String title = "";

  ToolView(ToolService tools, ToolReview review, People people, AccessPolicy policy, Clock clock) {
    this.tools = tools;
    this.review = review;
    this.people = people;
    this.policy = policy;
    this.clock = clock;
    main.addClassName("gv-tool-main");
    var columns = new Div(main, side);
    columns.addClassNames("gv-grid", "gv-grid-main-side", "gv-tool-columns");
    add(head, columns);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(ToolId.of(event.getRouteParameters().get("tool").orElseThrow(() -> new NotFound("tool"))));
  }

  private void show(ToolId id) {
    var tool = tools.one(id);
    var charter = review.charter();
    title = tool.name();
    head.show(header(tool), warnings(tool, charter));
    side.show(new CharterCard(tool, charter, workspace, policy.allows(Permission.EDIT_CHARTER)))
        .on(CharterCard.WITHOUT, nothing -> openDraftWithout(id));
    conflict.show();
    main.removeAll();
    main.add(conflict);
    if (policy.allows(Permission.EDIT_TOOLS)) {
      edit(tool);
    } else {
      var names = Owners.name(people, tool.owner());
      main.add(new Still(Card.labelled(title, new ToolFacts(tool.form(), names))));
    }
  }

  private void openDraftWithout(ToolId id) {
    var draft = new Location("t/" + workspace.slug() + review.prepareCharterWithout(id));
    UI.getCurrent().navigate(draft.getPath(), draft.getQueryParameters());
  }

  private PageHeader header(ToolRow tool) {
    return new PageHeader(tool.name())
        .context(
            new Anchor(ToolNavigation.register(workspace), text("section")),
            ToolWords.chip(tool.status()))
        .sentence(
            tool.level() == null || tool.status() != ToolStatus.AUTHORISED
                ? text("is." + tool.status())
                : text("is.AUTHORISED.level", text("level." + tool.level())));
  }

  private Div warnings(ToolRow tool, Sayings charter) {
    var today = LocalDate.now(clock.withZone(workspace.zone()));
    var warnings =
        new Div(
            ToolWarning.of(tool, charter, today).stream()
                .map(ToolWords::note)
                .toArray(Component[]::new));
    warnings.addClassName("gv-tool-warnings");
    return warnings;
  }

  private void edit(ToolRow tool) {
    var names = Owners.members(people, tool.owner());
    var fields = new ToolFields(names);
    fields.show(tool.form());
    var save = new Button(text("save"), e -> save(tool.id(), tool.version(), fields, names));
    save.addThemeVariants(ButtonVariant.PRIMARY);
    var acts = new Div(save);
    acts.addClassName("gv-actions");
    if (tool.status() != ToolStatus.WITHDRAWN) {
      var withdraw = new Button(text("withdraw"), e -> withdraw(tool));
      withdraw.addThemeVariants(ButtonVariant.TERTIARY);
      acts.add(withdraw);
    }
    main.add(Card.labelled(title, fields), acts);
  }

  private void save(ToolId id, long version, ToolFields fields, Map<PersonRef, String> names) {
    if (!fields.readable()) {
      return;
    }
    try {
      tools.change(id, version, fields.form());
    } catch (RuleViolated rule) {
      fields.refuse(rule);
      return;
    } catch (ObjectOptimisticLockingFailureException meanwhile) {
      showBoth(tools.one(id), fields, names);
      return;
    }
    show(id);
    Notice.show(Tone.OK, text("saved"));
  }

  private void showBoth(ToolRow stored, ToolFields fields, Map<PersonRef, String> names) {
    conflict
        .show(new Conflict(fields.form(), stored.form(), names))
        .on(Conflict.KEEP, nothing -> save(stored.id(), stored.version(), fields, names))
        .on(Conflict.TAKE, nothing -> show(stored.id()));
    conflict.focus(Conflict.KEEP);
  }

  private void withdraw(ToolRow tool) {
    var listed = review.charter().lists(tool.id());
    Confirm.ask(
        text("withdraw.ask", tool.name()),
        text(listed ? "withdraw.listed" : "withdraw.text"),
        text("withdraw"),
        () -> {
          tools.withdraw(tool.id(), tool.version());
          show(tool.id());
          Notice.show(Tone.OK, text("withdrawn"));
        });
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
