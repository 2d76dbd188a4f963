package fr.gouvernail.inventory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.classification.ui.ClassificationNavigation;
import fr.gouvernail.deadline.ui.DeadlineNavigation;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.inventory.InventoryWords;
import fr.gouvernail.prioritization.ui.PrioritizationNavigation;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecase.Tally;
import fr.gouvernail.usecase.model.State;
import fr.gouvernail.usecase.ui.UseCaseNavigation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Says how many uses there are and where they stand, what may be done with the list, and what lies
/// beside it.
final class InventoryHead extends Composite<Div> {

  static final String EXPORT = "export";

  private final InventoryRoom.Page page;
  private final InventoryWords words;
  private final Workspace workspace;
  private final AccessPolicy policy;
  private final Formats formats = Formats.here();

  InventoryHead(
      InventoryRoom.Page page, InventoryWords words, Workspace workspace, AccessPolicy policy) {
    this.page = page;
    this.words = words;
    this.workspace = workspace;
    this.policy = policy;
  }

  @Override
  protected Div initContent() {
    var header = new PageHeader(title()).sentence(sentence()).actions(actions());
    return new Div(header, beside());
  }

  private String title() {
    if (page.query().filter().isNarrow()) {
      return counted("title.found", page.found());
    }
    long all = page.found();
    if (all == 0) {
      return words.text("title.none");
    }
    var running = new ArrayList<String>();
    named(running, "title.live", count(State.IN_PRODUCTION));
    named(running, "title.pilot", count(State.IN_PILOT));
    if (running.isEmpty()) {
      return counted("title.idle", all);
    }
    return words.text("title", all, formats.number(all), String.join(words.text("and"), running));
  }

  private String sentence() {
    if (page.tally().isEmpty()) {
      return words.text(page.query().filter().isNarrow() ? "sentence.narrow" : "sentence.none");
    }
    var parts = new ArrayList<String>();
    named(parts, "sentence.draft", count(State.DRAFT, State.CHANGES_REQUESTED));
    named(parts, "sentence.submitted", count(State.SUBMITTED));
    named(parts, "sentence.approved", count(State.APPROVED));
    named(parts, "sentence.suspended", count(State.SUSPENDED));
    var overdue = page.tally().stream().mapToLong(Tally::overdue).sum();
    var first = parts.isEmpty() ? "" : Formats.capital(String.join(", ", parts)) + ". ";
    return first + counted("sentence.overdue", overdue);
  }

  private void named(List<String> into, String key, long count) {
    if (count > 0) {
      into.add(counted(key, count));
    }
  }

  private String counted(String key, long count) {
    return words.text(key, count, formats.number(count));
  }

  private long count(State... states) {
    var wanted = Set.of(states);
    return page.tally().stream()
        .filter(part -> wanted.contains(part.state()))
        .mapToLong(Tally::count)
        .sum();
  }

  private Component[] actions() {
    var actions = new ArrayList<Component>();
    if (page.found() > 0) {
      actions.add(new ActButton(words.text("export"), EXPORT, ""));
    }
    if (policy.allows(Permission.WRITE_USE_CASES)) {
      actions.add(button(InventoryNavigation.importing(workspace), "import"));
      var start = button(UseCaseNavigation.start(workspace.slug()), "start");
      start.addClassName("gv-primary");
      actions.add(start);
    }
    return actions.toArray(Component[]::new);
  }

  private Anchor button(String address, String key) {
    var button = new Anchor(address, words.text(key));
    button.addClassName("gv-button");
    return button;
  }

  private Nav beside() {
    var nav =
        new Nav(
            link("lightbulb", UseCaseNavigation.ideas(workspace.slug()), "beside.ideas"),
            link("layers", PrioritizationNavigation.matrix(workspace), "beside.matrix"),
            link("calendar-days", DeadlineNavigation.deadlines(workspace), "beside.deadlines"),
            link("scroll-text", ClassificationNavigation.lawChanges(workspace), "beside.law"));
    nav.addClassName("gv-inventory-beside");
    nav.getElement().setAttribute("aria-label", words.text("beside"));
    return nav;
  }

  private Anchor link(String icon, String address, String key) {
    return new Anchor(address, Lucide.of(icon), new Span(words.text(key)));
  }
}
