package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.idea;
import static fr.gouvernail.usecase.ui.PageWords.say;

import com.github.f4b6a3.uuid.UuidCreator;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.Notice;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecase.IdeaService;
import fr.gouvernail.usecase.NewIdea;
import fr.gouvernail.usecase.UseCaseService;
import fr.gouvernail.usecase.model.Field;
import fr.gouvernail.usecase.model.SheetModels;
import java.util.List;
import java.util.UUID;

/// Files an idea, in a minute and on a phone. What resembles it is shown while it is typed.
@Route(value = "ideas/new", layout = TenantLayout.class)
@Requires(Permission.FILE_IDEA)
@StyleSheet("gouvernail/usecase.css")
class NewIdeaView extends Div implements HasDynamicTitle {

  private static final String PLACE = "idea";

  private final IdeaService ideas;
  private final Workspace company = UiTenant.of(UI.getCurrent()).orElseThrow();
  private final TextField title = new TextField();
  private final TextArea problem = new TextArea();
  private final Select<String> department = new Select<>();
  private final Still alike = new Still();
  private final Alike resembling;
  private final UUID id;

  NewIdeaView(IdeaService ideas, UseCaseService useCases, SheetModels models, AccessPolicy policy) {
    this.ideas = ideas;
    resembling =
        new Alike(company.slug(), useCases, ideas, policy.allows(Permission.READ_USE_CASES));
    id = id();
    Typed.at(company.id(), PLACE, "title").in(title);
    Typed.at(company.id(), PLACE, "problem").in(problem);
    title.setLabel(idea("title"));
    title.setHelperText(idea("title.help"));
    title.setMaxLength(NewIdea.LONGEST_TITLE);
    problem.setLabel(idea("problem"));
    problem.setHelperText(idea("problem.help"));
    problem.setMaxLength(NewIdea.LONGEST_PROBLEM);
    problem.setMinRows(4);
    departments(models);
    title.addValueChangeListener(e -> typed());
    problem.addValueChangeListener(e -> typed());
    var send = new Button(idea("send"), e -> send());
    send.addThemeVariants(ButtonVariant.PRIMARY);
    var form = new Div(title, alike, problem, department, send);
    form.addClassName("gv-idea-form");
    add(
        new Still(
            new PageHeader(idea("new"))
                .context(
                    new Anchor(UseCaseNavigation.ideas(company.slug()), idea("section")),
                    new Span(idea("new.page")))
                .sentence(idea("new.sentence"))),
        form);
    typed();
  }

  /// The same for the same words: sent again after a lost answer, it is one idea.
  private UUID id() {
    var kept = Typed.at(company.id(), PLACE, "id");
    if (kept.words().isEmpty()) {
      kept.keep(UuidCreator.getTimeOrderedEpoch().toString());
    }
    return UUID.fromString(kept.words());
  }

  private void departments(SheetModels models) {
    var field = models.latest().field("function").orElseThrow();
    department.setLabel(idea("department"));
    department.setItems(field.options().stream().map(Field.Choice::id).toList());
    department.setItemLabelGenerator(option ->
        option == null
            ? idea("department.none")
            : field.option(option).map(o -> say(o.label())).orElse(option));
    department.setEmptySelectionAllowed(true);
    department.setEmptySelectionCaption(idea("department.none"));
    var kept = Typed.at(company.id(), PLACE, "department");
    field.option(kept.words()).ifPresent(option -> department.setValue(option.id()));
    department.addValueChangeListener(e -> kept.keep(e.getValue() == null ? "" : e.getValue()));
  }

  private void typed() {
    title.setInvalid(false);
    problem.setInvalid(false);
    alike.show(resembling.to(title.getValue(), problem.getValue()));
  }

  private void send() {
    if (isShort(title.getValue(), NewIdea.SHORTEST_TITLE)) {
      title.setErrorMessage(idea("title.short", NewIdea.SHORTEST_TITLE));
      title.setInvalid(true);
      title.focus();
      return;
    }
    if (isShort(problem.getValue(), NewIdea.SHORTEST_PROBLEM)) {
      problem.setErrorMessage(idea("problem.short", NewIdea.SHORTEST_PROBLEM));
      problem.setInvalid(true);
      problem.focus();
      return;
    }
    try {
      ideas.file(new NewIdea(id, title.getValue(), problem.getValue(), department.getValue()));
    } catch (RuleViolated rule) {
      problem.setErrorMessage(PageWords.text(rule.key(), rule.args()));
      problem.setInvalid(true);
      return;
    }
    for (var field : List.of("id", "title", "problem", "department")) {
      Typed.at(company.id(), PLACE, field).forget();
    }
    UI.getCurrent().navigate(UseCaseNavigation.idea(company.slug(), id).substring(1));
    Notice.show(Tone.OK, idea("sent"));
  }

  private static boolean isShort(String words, int least) {
    return words.strip().length() < least;
  }

  @Override
  public String getPageTitle() {
    return idea("new.page");
  }
}
