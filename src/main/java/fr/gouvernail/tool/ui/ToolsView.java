package fr.gouvernail.tool.ui;

import static fr.gouvernail.tool.ui.ToolWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.Section;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Download;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.tool.CharterOfTools.Sayings;
import fr.gouvernail.tool.ToolExports;
import fr.gouvernail.tool.ToolFilter.Sort;
import fr.gouvernail.tool.ToolReview;
import fr.gouvernail.tool.ToolRow;
import fr.gouvernail.tool.ToolService;
import fr.gouvernail.tool.ToolStatus;
import fr.gouvernail.tool.ToolWarning;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// The register of tools, a page at a time.
@Route(value = "tools", layout = TenantLayout.class)
@Requires(Permission.READ_TOOLS)
@Section(key = "tool.section", order = 70, icon = "monitor", group = Section.Group.MORE)
@StyleSheet("gouvernail/tool.css")
class ToolsView extends Div implements HasDynamicTitle {

  private static final int PAGE = 50;
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final People people;
  private final boolean editing;
  private final Workspace workspace = UiTenant.of(UI.getCurrent()).orElseThrow();
  private final LocalDate today;
  private final List<ToolRow> tools;
  private final Sayings charter;
  private final ToolFilters filters = new ToolFilters(this::refresh);
  private final Still list = new Still();
  private final Button more = new Button(text("more"), e -> showMore());
  private int shown = PAGE;

  ToolsView(
      ToolService tools,
      ToolReview review,
      ToolExports exports,
      People people,
      AccessPolicy policy,
      Clock clock) {
    this.people = people;
    this.tools = tools.all();
    charter = review.charter();
    editing = policy.allows(Permission.EDIT_TOOLS);
    today = LocalDate.now(clock.withZone(workspace.zone()));
    add(header(exports));
    if (!this.tools.isEmpty()) {
      add(filters);
    }
    add(list, more);
    list.on(
        ToolTable.SORT,
        key ->
            Arrays.stream(Sort.values())
                .filter(sort -> sort.name().equals(key))
                .forEach(filters::sortBy));
    refresh();
  }

  private PageHeader header(ToolExports exports) {
    var authorised = tools.stream().filter(t -> t.status() == ToolStatus.AUTHORISED).count();
    var doubtful = tools.stream().filter(t -> !ToolWarning.of(t, charter, today).isEmpty()).count();
    var actions = new ArrayList<Component>();
    if (!tools.isEmpty()) {
      var locale = Formats.here().locale();
      actions.add(
          new Download(
              "file-spreadsheet",
              text("xlsx"),
              workspace.id(),
              text("file") + "-" + workspace.slug() + ".xlsx",
              XLSX,
              () -> exports.workbook(locale)));
    }
    if (editing && !tools.isEmpty()) {
      actions.add(new Still(add()));
    }
    return new PageHeader(text("title", authorised))
        .context(text("section"))
        .sentence(tools.isEmpty() ? text("sentence.none") : text("sentence", doubtful))
        .actions(actions.toArray(Component[]::new));
  }

  private Anchor add() {
    var add = new Anchor(ToolNavigation.add(workspace), text("add"));
    add.addClassNames("gv-button", "gv-primary");
    return add;
  }

  private void showMore() {
    shown += PAGE;
    show();
  }

  private void refresh() {
    shown = PAGE;
    show();
  }

  private void show() {
    var filter = filters.filter();
    var found = filter.apply(tools, today);
    more.setVisible(found.size() > shown);
    if (found.isEmpty()) {
      list.show(empty());
      return;
    }
    var page = found.subList(0, Math.min(shown, found.size()));
    var names =
        people.names(
            page.stream().map(ToolRow::owner).filter(Objects::nonNull).collect(Collectors.toSet()));
    list.show(
        Card.labelled(
            text("section"), new ToolTable(page, filter, charter, names, workspace, today)));
  }

  private EmptyState empty() {
    if (!tools.isEmpty()) {
      return new EmptyState("search", text("none.found"), text("none.search"));
    }
    return editing
        ? new EmptyState("monitor", text("none.what"), text("none.how"), add())
        : new EmptyState("monitor", text("none.what"), text("none.who"));
  }

  @Override
  public String getPageTitle() {
    return text("section");
  }
}
