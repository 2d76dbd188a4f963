package fr.gouvernail.usecase.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.PassingFailure;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecase.IdeaRow;
import fr.gouvernail.usecase.IdeaService;
import fr.gouvernail.usecase.IdeaState;
import fr.gouvernail.usecase.UseCaseId;
import fr.gouvernail.usecase.model.Values;
import fr.gouvernail.usecase.web.SheetContent;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Where a sheet is started: in three sentences, from nothing, from a model of the catalogue or
/// from an idea. Whoever types is shown what resembles it.
@Route(value = "use-cases/new", layout = TenantLayout.class)
@Requires(Permission.WRITE_USE_CASES)
class NewUseCaseView extends Div implements BeforeEnterObserver, HasDynamicTitle, NewUseCase.Desk {

  /// Words that are compared; a longer text resembles nothing more.
  private static final int LONGEST = 5_000;

  private static final List<String> TYPED = List.of("title", "problem", "purpose");

  private final SheetStart start;
  private final SimilarUses similar;
  private final IdeaService ideas;
  private final SheetContent content;
  private final Caller caller;
  private final Workspace company = UiTenant.of(UI.getCurrent()).orElseThrow();
  private @Nullable IdeaRow idea;
  private @Nullable UseCaseId started;

  NewUseCaseView(
      SheetStart start,
      SimilarUses similar,
      IdeaService ideas,
      SheetContent content,
      Caller caller) {
    this.start = start;
    this.similar = similar;
    this.ideas = ideas;
    this.content = content;
    this.caller = caller;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var query = event.getLocation().getQueryParameters();
    idea = query.getSingleParameter(UseCaseNavigation.IDEA).map(this::idea).orElse(null);
    var became = idea == null ? null : idea.useCase();
    if (became != null) {
      event.forwardTo(
          SheetEditView.class,
          new RouteParameters(Map.of("tenant", company.slug(), "useCase", became.toString())),
          QueryParameters.empty());
      return;
    }
    if (idea != null && idea.state() != IdeaState.OPEN) {
      throw new NotFound("open idea");
    }
    var screen = new NewUseCase(this);
    screen.load(data(query.getSingleParameter(UseCaseNavigation.MODEL).orElse("")));
    removeAll();
    add(new Still(header()), screen);
  }

  private IdeaRow idea(String id) {
    try {
      return ideas.one(UUID.fromString(id));
    } catch (IllegalArgumentException e) {
      throw new NotFound("idea id of another form");
    }
  }

  private PageHeader header() {
    return new PageHeader(getTranslation(idea == null ? "usecase.new.title" : "usecase.new.idea"))
        .context(
            new Anchor(UseCaseNavigation.list(company.slug()), getTranslation("usecase.new.list")),
            new Span(getTranslation("usecase.new.page")))
        .sentence(getTranslation("usecase.new.sentence"));
  }

  private ObjectNode data(String model) {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("catalogues", content.catalogues(getLocale()));
    json.put("lost", getTranslation("usecase.edit.lost"));
    json.put("id", UseCaseId.next().toString());
    json.put("model", model);
    var about = idea == null ? "new" : idea.id().toString();
    json.put("scope", caller.person() + "|" + company.id().value() + "|new-sheet-" + about);
    if (idea != null) {
      json.put("title", idea.title());
      json.put("problem", idea.problem());
    }
    return json;
  }

  @Override
  public JsonNode similar(String title, String purpose) {
    var list = JsonNodeFactory.instance.arrayNode();
    if (title.length() + purpose.length() > LONGEST) {
      return list;
    }
    for (var use : similar.uses(title, purpose)) {
      list.addObject()
          .put("number", use.number())
          .put("title", use.title())
          .put("href", UseCaseNavigation.sheet(company.slug(), use.id()));
    }
    similar
        .models(title, purpose, getLocale())
        .forEach(model -> list.addObject().put("model", model.id()));
    return list;
  }

  @Override
  public JsonNode start(JsonNode typed) {
    try {
      var values = Values.NONE;
      for (var field : TYPED) {
        values = values.with(field, text(typed, field));
      }
      if (!values.has("title") && text(typed, "model").isEmpty()) {
        throw new RuleViolated("usecase.new.title.missing");
      }
      var model = text(typed, "model");
      started =
          start.start(
              UseCaseId.of(text(typed, "id")),
              values,
              model.isEmpty() ? null : model,
              idea == null ? null : idea.id(),
              getLocale(),
              title -> getTranslation("usecase.new.score", title));
      return JsonNodeFactory.instance.objectNode();
    } catch (RuleViolated refused) {
      return refused(getTranslation(refused.key(), refused.args()));
    } catch (RuntimeException away) {
      if (!PassingFailure.is(away)) {
        throw away;
      }
      return refused(getTranslation("usecase.new.later"));
    }
  }

  @Override
  public void open() {
    var sheet = started;
    if (sheet != null) {
      UI.getCurrent().navigate(UseCaseNavigation.edit(company.slug(), sheet).substring(1));
    }
  }

  private static String text(JsonNode typed, String key) {
    var value = typed.get(key);
    return value != null && value.isString() ? value.stringValue() : "";
  }

  private static ObjectNode refused(String why) {
    return JsonNodeFactory.instance.objectNode().put("refused", why);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("usecase.new.page");
  }
}
