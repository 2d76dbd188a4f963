package fr.gouvernail.roadmap.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.gouvernail.questionnaire.Questionnaire.Dimension;
import fr.gouvernail.roadmap.ActionId;
import fr.gouvernail.roadmap.ActionStatus;
import fr.gouvernail.roadmap.RoadmapCatalogue;
import fr.gouvernail.roadmap.RoadmapFilter;
import fr.gouvernail.roadmap.RoadmapRow;
import fr.gouvernail.roadmap.RoadmapService;
import fr.gouvernail.scoring.AuditResult.Tier;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.tenancy.PersonRef;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/// All the actions, abandoned ones included, filtered and sorted by the database.
final class RoadmapList extends Div {

  private static final int PHONE = 700;

  /// About what the height shows.
  private static final int PAGE = 20;

  private static final Sort PLAN = Sort.by("quarter", "place", "id");

  private final Grid<RoadmapRow> grid = new Grid<>();
  private final TextField words = new TextField();
  private final MultiSelectComboBox<ActionStatus> statuses = new MultiSelectComboBox<>();
  private final ComboBox<PersonRef> owner = new ComboBox<>();
  private final Select<Tier> tier = new Select<>();
  private final Select<Dimension> dimension = new Select<>();
  private Map<PersonRef, String> names = Map.of();

  RoadmapList(RoadmapService roadmap, RoadmapCatalogue catalogue, Consumer<ActionId> open) {
    addClassName("gv-roadmap-list");
    var formats = Formats.here();
    fillFilters(catalogue);
    grid.addColumn(
            LitRenderer.<RoadmapRow>of(
                    "<div class=\"gv-roadmap-line\"><button class=\"gv-link-button\""
                        + " @click=${open}>${item.title}</button>"
                        + "<span class=\"gv-meta gv-phone-only\">${item.brief}</span></div>")
                .withProperty("title", row -> row.title().in(getLocale()))
                .withProperty("brief", this::brief)
                .withFunction("open", row -> open.accept(row.id())))
        .setHeader(getTranslation("roadmap.field.title"))
        .setSortProperty("title")
        .setFlexGrow(4)
        .setWidth("220px");
    grid.addColumn(row -> getTranslation("roadmap.tier." + row.tier()))
        .setHeader(getTranslation("roadmap.field.tier"))
        .setSortProperty("priority")
        .setAutoWidth(true);
    grid.addColumn(row -> Words.quarter(row.quarter()))
        .setHeader(getTranslation("roadmap.field.quarter"))
        .setSortProperty("quarter", "place")
        .setWidth("110px")
        .setFlexGrow(0);
    grid.addColumn(this::owner).setHeader(getTranslation("roadmap.field.owner")).setAutoWidth(true);
    grid.addColumn(row -> getTranslation("roadmap.status." + row.status()))
        .setHeader(getTranslation("roadmap.field.status"))
        .setAutoWidth(true);
    grid.addColumn(row -> formats.shortDate(row.deadline()))
        .setHeader(getTranslation("roadmap.field.due"))
        .setSortProperty("dueOn", "quarter")
        .setAutoWidth(true);
    grid.getElement().setAttribute("aria-label", getTranslation("roadmap.list.label"));
    grid.setEmptyStateText(getTranslation("roadmap.list.none"));
    grid.setHeight("60vh");
    grid.setPageSize(PAGE);
    grid.setItemsPageable(page -> roadmap.page(filter(), sorted(page)));
    add(grid);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    var page = event.getUI().getPage();
    page.retrieveExtendedClientDetails(details -> narrow(details.getWindowInnerWidth()));
    var resized = page.addBrowserWindowResizeListener(e -> narrow(e.getWidth()));
    addDetachListener(e -> {
      e.unregisterListener();
      resized.remove();
    });
  }

  /// On a phone the first column says it all.
  private void narrow(int width) {
    grid.getColumns().stream().skip(1).forEach(column -> column.setVisible(width > PHONE));
  }

  private String brief(RoadmapRow row) {
    return String.join(
        " · ",
        Words.quarter(row.quarter()),
        owner(row),
        getTranslation("roadmap.status." + row.status()));
  }

  private String owner(RoadmapRow row) {
    return row.owner() == null
        ? getTranslation("roadmap.tile.nobody")
        : names.getOrDefault(row.owner(), "");
  }

  /// @param people who carries actions, by name
  void show(Map<PersonRef, String> people) {
    names = people;
    owner.setItems(
        people.keySet().stream()
            .sorted(java.util.Comparator.comparing(p -> people.getOrDefault(p, "")))
            .toList());
    grid.getLazyDataView().refreshAll();
  }

  private void fillFilters(RoadmapCatalogue catalogue) {
    words.setLabel(getTranslation("roadmap.filter.words"));
    words.setClearButtonVisible(true);
    words.setMaxLength(100);
    words.setValueChangeMode(ValueChangeMode.LAZY);
    statuses.setLabel(getTranslation("roadmap.filter.status"));
    statuses.setItems(ActionStatus.values());
    statuses.setPlaceholder(getTranslation("roadmap.filter.all"));
    statuses.setItemLabelGenerator(s -> getTranslation("roadmap.status." + s));
    owner.setLabel(getTranslation("roadmap.filter.owner"));
    owner.setItemLabelGenerator(person -> names.getOrDefault(person, ""));
    owner.setClearButtonVisible(true);
    owner.setPlaceholder(getTranslation("roadmap.filter.all"));
    tier.setLabel(getTranslation("roadmap.filter.tier"));
    tier.setItems(Tier.values());
    tier.setEmptySelectionAllowed(true);
    tier.setEmptySelectionCaption(getTranslation("roadmap.filter.all"));
    tier.setItemLabelGenerator(
        t -> getTranslation(t == null ? "roadmap.filter.all" : "roadmap.tier." + t));
    dimension.setLabel(getTranslation("roadmap.filter.dimension"));
    dimension.setItems(catalogue.dimensions());
    dimension.setEmptySelectionAllowed(true);
    dimension.setEmptySelectionCaption(getTranslation("roadmap.filter.alldimensions"));
    dimension.setItemLabelGenerator(d ->
        d == null ? getTranslation("roadmap.filter.alldimensions") : d.label().in(getLocale()));
    var bar = new Div(words, statuses, owner, tier, dimension);
    bar.addClassName("gv-filters");
    words.addValueChangeListener(e -> refresh());
    statuses.addValueChangeListener(e -> refresh());
    owner.addValueChangeListener(e -> refresh());
    tier.addValueChangeListener(e -> refresh());
    dimension.addValueChangeListener(e -> refresh());
    add(bar);
  }

  private void refresh() {
    grid.getLazyDataView().refreshAll();
  }

  private RoadmapFilter filter() {
    var chosen = dimension.getValue();
    return new RoadmapFilter(
        words.getValue(),
        statuses.getValue(),
        owner.getValue(),
        tier.getValue(),
        chosen == null ? null : chosen.id());
  }

  /// The grid's order first, then that of the plan, so that pages never overlap.
  private static Pageable sorted(Pageable page) {
    return PageRequest.of(page.getPageNumber(), page.getPageSize(), page.getSort().and(PLAN));
  }
}
