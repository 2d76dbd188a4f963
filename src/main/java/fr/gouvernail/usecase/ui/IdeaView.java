package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.button;
import static fr.gouvernail.usecase.ui.PageWords.idea;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Confirm;
import fr.gouvernail.shell.component.Notice;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecase.IdeaRow;
import fr.gouvernail.usecase.IdeaService;
import fr.gouvernail.usecase.IdeaState;
import fr.gouvernail.usecase.NewIdea;
import fr.gouvernail.usecase.UseCaseId;
import fr.gouvernail.usecase.model.SheetModels;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One idea: what it would mend, and what became of it. Those who write charters take it up or say
/// why not.
@Route(value = "ideas/:idea", layout = TenantLayout.class)
@Requires(Permission.ENTER_WORKSPACE)
@StyleSheet("gouvernail/usecase.css")
class IdeaView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final String DECLINE = "decline";
  private static final String WITHDRAW = "withdraw";

  private final IdeaService ideas;
  private final People people;
  private final SheetModels models;
  private final AccessPolicy policy;
  private final Caller caller;
  private final Workspace company = UiTenant.of(UI.getCurrent()).orElseThrow();
  private final Still content = new Still();
  private @Nullable IdeaRow shown;

  IdeaView(
      IdeaService ideas, People people, SheetModels models, AccessPolicy policy, Caller caller) {
    this.ideas = ideas;
    this.people = people;
    this.models = models;
    this.policy = policy;
    this.caller = caller;
    content.on(DECLINE, nothing -> decline()).on(WITHDRAW, nothing -> withdraw());
    add(content);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var id = event.getRouteParameters().get("idea").orElseThrow(() -> new NotFound("idea"));
    show(UseCaseId.of(id).value());
  }

  private IdeaRow row() {
    return Objects.requireNonNull(shown, "entered");
  }

  private void show(UUID id) {
    var row = ideas.one(id);
    shown = row;
    var asked = new ArrayList<>(List.of(row.author()));
    var answeredBy = row.answeredBy();
    if (answeredBy != null) {
      asked.add(answeredBy);
    }
    var names = people.names(asked);
    var header =
        new PageHeader(row.title())
            .context(
                new Anchor(UseCaseNavigation.ideas(company.slug()), idea("section")),
                IdeaChip.of(row.state()))
            .sentence(
                idea(
                    "by",
                    names.getOrDefault(row.author(), PageWords.page("somebody")),
                    Formats.here().date(row.filedAt())))
            .actions(acts(row));
    content.show(header, new IdeaParts(row, names, models).all());
  }

  private Component[] acts(IdeaRow row) {
    var acts = new ArrayList<Component>();
    if (row.state() == IdeaState.OPEN) {
      if (row.author().equals(caller.person())) {
        var withdraw = new ActButton(idea("withdraw"), WITHDRAW, "");
        withdraw.addClassName("gv-bare");
        acts.add(withdraw);
      }
      if (policy.allows(Permission.WRITE_USE_CASES)) {
        acts.add(new ActButton(idea("decline"), DECLINE, ""));
        var adopt = button(UseCaseNavigation.start(company.slug(), row.id()), idea("adopt"));
        adopt.addClassName("gv-primary");
        acts.add(adopt);
      }
    }
    var useCase = row.useCase();
    if (useCase != null && policy.allows(Permission.READ_USE_CASES)) {
      acts.add(button(UseCaseNavigation.sheet(company.slug(), useCase), idea("see")));
    }
    return acts.toArray(Component[]::new);
  }

  private void decline() {
    var id = row().id();
    new AskDialog(idea("decline.title"), idea("decline.text"))
        .words(
            idea("decline.words"),
            idea("decline.help"),
            NewIdea.SHORTEST_PROBLEM,
            Typed.at(id, DECLINE))
        .act(
            idea("decline"),
            false,
            words -> {
              ideas.decline(id, words);
              show(id);
              Notice.show(Tone.OK, idea("declined"));
            })
        .open();
  }

  private void withdraw() {
    Confirm.ask(
        idea("withdraw.title"),
        idea("withdraw.text"),
        idea("withdraw"),
        () ->
            run(() -> {
              ideas.withdraw(row().id());
              show(row().id());
            }));
  }

  /// Somebody else answered it first: the page shows that.
  private void run(Runnable act) {
    try {
      act.run();
    } catch (RuleViolated rule) {
      show(row().id());
      Notice.show(Tone.ATTENTION, PageWords.text(rule.key(), rule.args()));
    }
  }

  @Override
  public String getPageTitle() {
    return shown == null ? idea("section") : shown.title();
  }
}
