package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.meta;
import static fr.gouvernail.usecase.ui.PageWords.page;
import static fr.gouvernail.usecase.ui.PageWords.soft;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.aiact.LawPacks;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.questionnaire.Version;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecase.FrozenSheet;
import fr.gouvernail.usecase.SheetNames;
import fr.gouvernail.usecase.StepRow;
import fr.gouvernail.usecase.UseCaseId;
import fr.gouvernail.usecase.UseCaseService;
import fr.gouvernail.usecase.model.FieldChange;
import fr.gouvernail.usecase.model.SheetModel;
import fr.gouvernail.usecase.model.SheetModels;
import fr.gouvernail.usecase.model.State;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// A version as it was submitted, or what it says otherwise than another one, which the address
/// names.
@Route(value = "use-cases/:useCase/versions/:number", layout = TenantLayout.class)
@Requires(Permission.READ_USE_CASES)
@StyleSheet("gouvernail/usecase.css")
class VersionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  /// Names the version to compare with.
  static final String WITH = "with";

  private final UseCaseService useCases;
  private final SheetModels models;
  private final SheetNames names;
  private final LawPacks packs;
  private final Workspace company = UiTenant.of(UI.getCurrent()).orElseThrow();
  private final Formats formats = Formats.here();
  private final Still content = new Still();
  private String title = "";

  VersionView(UseCaseService useCases, SheetModels models, SheetNames names, LawPacks packs) {
    this.useCases = useCases;
    this.models = models;
    this.names = names;
    this.packs = packs;
    add(content);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var id = CaseAddress.of(event);
    var frozen = useCases.frozen(id, number(event.getRouteParameters().get("number")));
    var other =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter(WITH)
            .map(with -> useCases.frozen(id, number(Optional.of(with))));
    show(id, frozen, other, useCases.steps(id));
  }

  private static int number(Optional<String> typed) {
    return typed
        .filter(text -> text.matches("[1-9]\\d{0,4}"))
        .map(Integer::valueOf)
        .orElseThrow(() -> new NotFound("version of another form"));
  }

  private void show(
      UseCaseId id,
      UseCaseService.Frozen frozen,
      Optional<UseCaseService.Frozen> other,
      List<StepRow> steps) {
    var number = frozen.row().number();
    var name = frozen.sheet().values().text("title");
    title = page("version.page", name, number);
    var header =
        new PageHeader(page("version.title", name, number))
            .context(
                new Anchor(UseCaseNavigation.list(company.slug()), page("section")),
                new Anchor(UseCaseNavigation.sheet(company.slug(), id), name),
                new Span(page("version", number)))
            .sentence(page("version.sentence", formats.dateTime(frozen.row().frozenAt())));
    var main = new Div(main(frozen, other));
    var seal = new SealCard(frozen.row().hash(), frozen.intact());
    var side =
        new Div(
            seal,
            new JudgedCard(frozen.sheet(), packs),
            compare(id, number, other, steps),
            new VersionsCard(company, id, steps, number));
    main.addClassName("gv-case-stack");
    side.addClassName("gv-case-stack");
    var columns = new Div(main, side);
    columns.addClassNames("gv-grid", "gv-grid-main-side", "gv-case");
    content.show(header, columns);
  }

  private Component main(UseCaseService.Frozen frozen, Optional<UseCaseService.Frozen> other) {
    var sheet = frozen.sheet();
    var model = model(sheet);
    var known = new HashMap<>(sheet.names());
    other.ifPresent(o -> o.sheet().names().forEach(known::putIfAbsent));
    var called = names.among(known, formats.locale());
    if (other.isEmpty()) {
      return new SheetText(
              model, sheet.values(), called, JudgedCard.titles(sheet, packs), formats.locale())
          .card(page("text"));
    }
    var first = frozen.row().number() < other.get().row().number() ? frozen : other.get();
    var second = first == frozen ? other.get() : frozen;
    var changes = FieldChange.between(model, first.sheet().values(), second.sheet().values());
    var card =
        new Card(page("compare.title", first.row().number(), second.row().number()))
            .beside(meta(page("compare.count", changes.size())));
    if (changes.isEmpty()) {
      card.add(soft(page("compare.none")));
    }
    var names =
        LineNames.among(
            called,
            JudgedCard.titles(sheet, packs),
            second.sheet().values(),
            first.sheet().values());
    changes.forEach(change -> card.add(new FieldDiff(change, names)));
    return card;
  }

  private SheetModel model(FrozenSheet sheet) {
    return models
        .get(Version.of(sheet.model()))
        .orElseThrow(() -> new NotFound("sheet model " + sheet.model()));
  }

  /// The ways to what this version and another one say differently.
  private Card compare(
      UseCaseId id, int number, Optional<UseCaseService.Frozen> other, List<StepRow> steps) {
    var address = UseCaseNavigation.version(company.slug(), id, number);
    var card = new Card(page("compare"));
    other.ifPresent(o -> card.add(new Anchor(address, page("compare.back", number))));
    var list = new UnorderedList();
    steps.stream()
        .filter(step -> step.to() == State.SUBMITTED && step.edition() != number)
        .map(StepRow::edition)
        .distinct()
        .filter(n -> other.isEmpty() || other.get().row().number() != n)
        .forEach(n ->
            list.add(
                new ListItem(new Anchor(address + "?" + WITH + "=" + n, page("compare.with", n)))));
    if (list.getChildren().findAny().isPresent()) {
      card.add(list);
    } else if (other.isEmpty()) {
      card.setVisible(false);
    }
    return card;
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
