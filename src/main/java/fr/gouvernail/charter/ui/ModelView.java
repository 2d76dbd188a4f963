package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.charter.CharterId;
import fr.gouvernail.charter.CharterState;
import fr.gouvernail.charter.ModelUpdate;
import fr.gouvernail.charter.ModelUpdates;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.Confirm;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.Notice;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a newer model would change in a draft, clause by clause, each to take or to leave. Nothing
/// changes before all are decided and the draft is moved.
@Route(value = "charter/:charter/model", layout = TenantLayout.class)
@Requires(Permission.EDIT_CHARTER)
@StyleSheet("gouvernail/charter.css")
@StyleSheet("gouvernail/charter-review.css")
class ModelView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final ModelUpdates updates;
  private final Workspace company = UiTenant.of(UI.getCurrent()).orElseThrow();
  private final Still page = new Still();
  private @Nullable CharterId id;

  ModelView(ModelUpdates updates) {
    this.updates = updates;
    page.on(ModelChange.TAKE, clause -> choose(clause, true))
        .on(ModelChange.LEAVE, clause -> choose(clause, false))
        .on(ModelChange.UNDO, clause -> choose(clause, null))
        .on(ModelHead.FOLLOW, nothing -> follow());
    add(page);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id =
        CharterId.of(
            event.getRouteParameters().get("charter").orElseThrow(() -> new NotFound("charter")));
    show();
  }

  private CharterId version() {
    if (id == null) {
      throw new IllegalStateException("not entered yet");
    }
    return id;
  }

  private Optional<ModelUpdate> offered() {
    return updates
        .offered(version())
        .filter(update -> update.draft().row().state() == CharterState.DRAFT);
  }

  private void show() {
    var offered = offered();
    if (offered.isEmpty()) {
      page.show(
          new PageHeader(getTranslation("charter.model.none.title"))
              .actions(
                  ReviewHead.link(
                      CharterAddresses.review(company, version()),
                      getTranslation("charter.approval.review"))),
          new EmptyState(
              "circle-check",
              getTranslation("charter.model.none.what"),
              getTranslation("charter.model.none.how")));
      return;
    }
    var update = offered.get();
    var choices = choices(update);
    var list = new Div();
    list.addClassName("gv-review-stack");
    update
        .clauses()
        .forEach(change -> list.add(new ModelChange(change, update, choices.get(change.clause()))));
    page.show(new ModelHead(company, update, choices.size()), list);
  }

  private ModelChoices choices(ModelUpdate update) {
    return ModelChoices.of(version(), update.to());
  }

  private void choose(String clause, @Nullable Boolean taken) {
    var update =
        offered()
            .filter(u -> u.clauses().stream().anyMatch(c -> c.clause().equals(clause)))
            .orElseThrow(() -> new NotFound("clause " + clause));
    var choices = choices(update);
    if (taken == null) {
      choices.remove(clause);
    } else {
      choices.put(clause, taken);
    }
    show();
    page.focus((taken == null ? ModelChange.TAKE : ModelChange.UNDO) + "-" + clause);
  }

  private void follow() {
    var update = offered().orElseThrow(() -> new NotFound("newer model"));
    var choices = choices(update);
    var open = update.clauses().stream().filter(c -> !choices.containsKey(c.clause())).findFirst();
    if (open.isPresent()) {
      Notice.show(Tone.ATTENTION, getTranslation("charter.model.open.left"));
      page.bring(CharterTextCard.id(open.get().clause()));
      return;
    }
    var taken =
        choices.entrySet().stream()
            .filter(Map.Entry::getValue)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    Confirm.ask(
        getTranslation("charter.model.follow.question", update.to().toString()),
        getTranslation(
            "charter.model.follow.text", taken.size(), update.clauses().size() - taken.size()),
        getTranslation("charter.model.follow.act"),
        () -> {
          try {
            updates.follow(version(), update.to(), taken);
          } catch (RuleViolated e) {
            show();
            Notice.show(Tone.ATTENTION, getTranslation(e.key(), e.args()));
            return;
          }
          ModelChoices.forget(version(), update.to());
          UI.getCurrent().navigate(CharterAddresses.review(company, version()).substring(1));
          Notice.show(Tone.OK, getTranslation("charter.model.follow.done", update.to().toString()));
        });
  }

  @Override
  public String getPageTitle() {
    return getTranslation("charter.model.section");
  }
}
