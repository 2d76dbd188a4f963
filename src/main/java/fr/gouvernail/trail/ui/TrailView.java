package fr.gouvernail.trail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.Section;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.SubjectNames;
import fr.gouvernail.trail.Trail;
import fr.gouvernail.trail.TrailLine;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// Who did what, when: each change of the workspace, and the proof that none was touched since.
@Route(value = "trail", layout = TenantLayout.class)
@Requires(Permission.READ_TRAIL)
@Section(key = "trail.section", order = 90, icon = "history", group = Section.Group.MORE)
class TrailView extends Div implements HasDynamicTitle {

  private static final int PHONE = 700;
  private static final List<String> KINDS =
      List.of("", "assessment.", "roadmap.", "report.", "ailead.", "identity.");

  private final Trail trail;
  private final TrailWords words;
  private final Formats formats = Formats.here();
  private final Still verdict = new Still();
  private String kind = "";

  TrailView(Trail trail, People people, List<SubjectNames> subjects, JsonMapper json, Texts texts) {
    this.trail = trail;
    words = new TrailWords(people, subjects, json, texts, getLocale());
    var grid = grid();
    var filter = new Select<String>();
    filter.setLabel(getTranslation("trail.kind"));
    filter.setItems(KINDS);
    filter.setItemLabelGenerator(k ->
        getTranslation("trail.kind." + (k.isEmpty() ? "all" : k.substring(0, k.length() - 1))));
    filter.setValue("");
    filter.addValueChangeListener(e -> {
      kind = e.getValue();
      grid.getDataProvider().refreshAll();
    });
    filter.setWidth("min(100%, 320px)");
    var row = new Div(filter);
    row.addClassName("gv-trail-filter");
    var status = new Div(verdict);
    status.getElement().setAttribute("role", "status");
    var head =
        new Still(
            new PageHeader(getTranslation("trail.title"))
                .sentence(getTranslation("trail.sentence"))
                .actions(new ActButton(getTranslation("trail.verify"), "verify", "")));
    add(head.on("verify", nothing -> verify()), status, row, grid);
  }

  private Grid<TrailLine> grid() {
    var grid = new Grid<TrailLine>();
    grid.addClassName("gv-trail");
    grid.addColumn(line -> formats.dateTime(line.happenedAt()))
        .setHeader(getTranslation("trail.when"))
        .setWidth("230px")
        .setFlexGrow(0);
    grid.addColumn(words::who)
        .setHeader(getTranslation("trail.who"))
        .setWidth("180px")
        .setFlexGrow(0);
    grid.addComponentColumn(this::what).setHeader(getTranslation("trail.what")).setFlexGrow(1);
    grid.setItems(query -> {
      var lines = trail.lines(kind, VaadinSpringDataHelpers.toSpringPageRequest(query));
      words.learn(lines);
      return lines.stream();
    });
    grid.getElement().setAttribute("aria-label", getTranslation("trail.section"));
    var page = UI.getCurrent().getPage();
    page.retrieveExtendedClientDetails(details -> narrow(grid, details.getWindowInnerWidth()));
    page.addBrowserWindowResizeListener(e -> narrow(grid, e.getWidth()));
    return grid;
  }

  private Component what(TrailLine line) {
    var action = new Span(words.what(line));
    action.addClassName("gv-strong");
    var brief = new Span(formats.dateTime(line.happenedAt()) + " · " + words.who(line));
    brief.addClassNames("gv-meta", "gv-phone-only");
    var about = words.about(line);
    var more = new Span("nº\u00a0" + line.seq() + (about.isEmpty() ? "" : " · " + about));
    more.addClassName("gv-meta");
    var cell = new Div(action, brief, more);
    cell.addClassName("gv-trail-line");
    return cell;
  }

  /// On a phone one column says all three.
  private static void narrow(Grid<TrailLine> grid, int width) {
    grid.getColumns().subList(0, 2).forEach(column -> column.setVisible(width > PHONE));
  }

  private void verify() {
    var found = trail.verify();
    var broken = found.firstAltered();
    verdict.show(
        broken.isPresent()
            ? new Note(
                Tone.DANGER,
                "octagon-alert",
                getTranslation("trail.altered", broken.getAsLong(), found.intact()))
            : new Note(Tone.OK, "shield-check", getTranslation("trail.intact", found.intact())));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("trail.section");
  }
}
