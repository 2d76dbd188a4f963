package fr.gouvernail.deadline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.deadline.CalendarFeeds;
import fr.gouvernail.deadline.Deadline;
import fr.gouvernail.deadline.DeadlineService;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.Section;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What becomes due for this company, and how to see it in one's own calendar.
@Route(value = "deadlines", layout = TenantLayout.class)
@Requires(Permission.READ_USE_CASES)
@Section(key = "deadline.section", order = 60, icon = "calendar-days", group = Section.Group.MORE)
@StyleSheet("gouvernail/deadline.css")
class DeadlinesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final int PAGE = 60;
  private static final int YEARS_AHEAD = 10;
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
  private static final String MORE = "more";

  private final DeadlineService deadlines;
  private final Workspace workspace = UiTenant.of(UI.getCurrent()).orElseThrow();
  private final LocalDate today;
  private final Formats formats = Formats.here();
  private final Still head = new Still();
  private final Still list = new Still();
  private List<Deadline> found = List.of();
  private Choice choice = new Choice(false, false);
  private int shown = PAGE;

  DeadlinesView(DeadlineService deadlines, CalendarFeeds feeds, Clock clock) {
    this.deadlines = deadlines;
    today = LocalDate.now(clock.withZone(workspace.zone()));
    list.on(
        MORE,
        nothing -> {
          shown += PAGE;
          show();
        });
    var columns = new Div(list, new LinksCard(feeds));
    columns.addClassNames("gv-grid", "gv-grid-main-side", "gv-deadline-columns");
    add(head, columns);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    choice = Choice.of(event.getLocation());
    shown = PAGE;
    found =
        choice.past()
            ? deadlines.between(FIRST, today.minusDays(1), formats.locale()).reversed()
            : deadlines.between(today, today.plusYears(YEARS_AHEAD), formats.locale());
    head.show(
        new PageHeader(title())
            .context(text("section"))
            .sentence(text(choice.past() ? "sentence.past" : "sentence", found.size())),
        filters());
    show();
  }

  private String title() {
    if (choice.past()) {
      return text("title.past");
    }
    return found.isEmpty()
        ? text("title.none")
        : text("title", formats.date(found.getFirst().day()));
  }

  private Component filters() {
    var list = new UnorderedList();
    list.add(
        link("coming", new Choice(false, choice.monthly()), !choice.past()),
        link("past", new Choice(true, choice.monthly()), choice.past()),
        link("quarters", new Choice(choice.past(), false), !choice.monthly()),
        link("months", new Choice(choice.past(), true), choice.monthly()));
    var nav = new Nav(list);
    nav.addClassName("gv-deadline-filters");
    nav.setAriaLabel(text("filter"));
    return nav;
  }

  private ListItem link(String word, Choice to, boolean current) {
    var link =
        new Anchor(DeadlineNavigation.deadlines(workspace) + to.query(), text("filter." + word));
    link.addClassNames("gv-button", "gv-compact");
    if (current) {
      link.getElement().setAttribute("aria-current", "true");
    }
    return new ListItem(link);
  }

  private void show() {
    if (found.isEmpty()) {
      list.show(new EmptyState("calendar-days", text("none.what"), text("none.how")));
      return;
    }
    var parts = new ArrayList<Component>();
    parts.add(new DeadlineList(found.subList(0, Math.min(shown, found.size())), choice, workspace));
    if (shown < found.size()) {
      parts.add(new ActButton(text("more"), MORE, ""));
    }
    var column = new Div(parts.toArray(Component[]::new));
    list.show(column);
  }

  private String text(String key, Object... args) {
    return getTranslation("deadline." + key, args);
  }

  @Override
  public String getPageTitle() {
    return text("section");
  }
}
