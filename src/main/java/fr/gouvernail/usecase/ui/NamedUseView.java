package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.locale;
import static fr.gouvernail.usecase.ui.PageWords.move;
import static fr.gouvernail.usecase.ui.PageWords.page;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Notice;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecase.NamedUse;
import fr.gouvernail.usecase.SheetNames;
import fr.gouvernail.usecase.UseCaseMoves;
import fr.gouvernail.usecase.UseCaseService;
import fr.gouvernail.usecase.model.Attempt;
import fr.gouvernail.usecase.model.Transition;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A use for those whom its sheet names as working with it, or as able to stop it: what it is, its
/// rules, whom to ask, and the stop. Those who may see the whole sheet are sent there.
@Route(value = "uses/:useCase", layout = TenantLayout.class)
@Requires(Permission.ENTER_WORKSPACE)
@StyleSheet("gouvernail/usecase.css")
class NamedUseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final String STOP = "stop";

  private final UseCaseService useCases;
  private final UseCaseMoves moves;
  private final SheetNames names;
  private final AccessPolicy policy;
  private final Workspace company = UiTenant.of(UI.getCurrent()).orElseThrow();
  private final Still content = new Still();
  private @Nullable NamedUse use;

  NamedUseView(UseCaseService useCases, UseCaseMoves moves, SheetNames names, AccessPolicy policy) {
    this.useCases = useCases;
    this.moves = moves;
    this.names = names;
    this.policy = policy;
    content.on(STOP, nothing -> askToStop());
    add(content);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var id = CaseAddress.of(event);
    if (policy.allows(Permission.READ_USE_CASES)) {
      event.forwardTo(UseCaseNavigation.sheet(company.slug(), id).substring(1));
      return;
    }
    show(useCases.named(id));
  }

  private NamedUse use() {
    return Objects.requireNonNull(use, "entered");
  }

  private void show(NamedUse named) {
    use = named;
    var header =
        new PageHeader(page("named.title." + named.state(), named.title()))
            .context(new Span(page("named.section")), StateChip.of(named.state()))
            .sentence(page(named.works() ? "named.works" : "named.stops", named.owner()));
    if (named.mayStop()) {
      var stop = new ActButton(page("named.stop"), STOP, "");
      stop.addClassName("gv-danger");
      header.actions(stop);
    }
    content.show(
        header, new NamedUseParts(company, named, names.among(named.names(), locale())).all());
  }

  private void askToStop() {
    new AskDialog(page("named.stop.title", use().title()), page("named.stop.text"))
        .words(
            move("reason"),
            move("reason.help.SUSPEND"),
            Transition.SUSPEND.leastReason(),
            Typed.at(use().id(), Transition.SUSPEND))
        .act(
            page("named.stop"),
            true,
            words -> {
              moves.move(use().id(), use().stamp(), Attempt.of(Transition.SUSPEND, words));
              show(useCases.named(use().id()));
              Notice.show(Tone.OK, move("done.SUSPEND"));
            })
        .onRefusal(refusal ->
            new Span(
                refusal.refusals().stream()
                    .map(why -> use().model().words(why, locale()))
                    .collect(Collectors.joining(" "))))
        .onChange(() -> show(useCases.named(use().id())))
        .open();
  }

  @Override
  public String getPageTitle() {
    return use == null ? page("named.section") : use.title();
  }
}
