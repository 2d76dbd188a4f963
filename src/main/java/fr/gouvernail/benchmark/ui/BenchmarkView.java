package fr.gouvernail.benchmark.ui;

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
import fr.gouvernail.benchmark.BenchmarkMembership;
import fr.gouvernail.benchmark.BenchmarkService;
import fr.gouvernail.benchmark.Comparison;
import fr.gouvernail.benchmark.Segment;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Section;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.Workspace;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// « Où se situent des entreprises comparables ? » The address says with which companies.
@Route(value = "benchmark", layout = TenantLayout.class)
@Requires(Permission.READ_ASSESSMENT_RESULT)
@Section(key = "benchmark.section", order = 64, icon = "chart-line", group = Section.Group.MORE)
@StyleSheet("gouvernail/benchmark.css")
class BenchmarkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final BenchmarkService benchmark;
  private final Workspace workspace = UiTenant.of(UI.getCurrent()).orElseThrow();
  private final Still head = new Still();
  private final Still main = new Still();

  BenchmarkView(BenchmarkService benchmark, BenchmarkMembership membership, AccessPolicy policy) {
    this.benchmark = benchmark;
    var side = new MembershipCard(workspace, membership, policy.allows(Permission.JOIN_BENCHMARK));
    var columns = new Div(main, side);
    columns.addClassNames("gv-grid", "gv-grid-main-side", "gv-bench-columns");
    add(head, columns);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var segment =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter("with")
            .flatMap(BenchmarkView::segment)
            .orElse(Segment.ALL);
    var found = benchmark.comparison(segment);
    head.show(
        new PageHeader(found.map(this::title).orElseGet(() -> text("title.none")))
            .context(new Anchor("/t/" + workspace.slug() + "/assessments", text("audits")))
            .sentence(found.map(this::sentence).orElseGet(() -> text("sentence"))),
        filters(segment));
    main.show(
        found
            .<Component>map(ComparisonCard::new)
            .orElseGet(() -> new EmptyState("chart-line", text("none.what"), text("none.how"))));
  }

  private static Optional<Segment> segment(String name) {
    return Arrays.stream(Segment.values())
        .filter(s -> s.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }

  private String title(Comparison comparison) {
    var shown = comparison.overall().shown();
    return text(
        shown == null || shown.position() == null ? "title.hidden" : "title." + shown.position());
  }

  private String sentence(Comparison comparison) {
    return comparison.since() == null
        ? text("sentence.hidden")
        : text("sentence." + comparison.segment(), group(comparison.segment()));
  }

  private Component filters(Segment current) {
    var list = new UnorderedList();
    for (var segment : Segment.values()) {
      var link =
          new Anchor(
              "/t/"
                  + workspace.slug()
                  + "/benchmark?with="
                  + segment.name().toLowerCase(Locale.ROOT),
              text("with." + segment, group(segment)));
      link.addClassNames("gv-button", "gv-compact");
      if (segment == current) {
        link.getElement().setAttribute("aria-current", "true");
      }
      list.add(new ListItem(link));
    }
    var nav = new Nav(list);
    nav.addClassName("gv-bench-filters");
    nav.setAriaLabel(text("with"));
    return nav;
  }

  private String group(Segment segment) {
    return switch (segment) {
      case ALL -> "";
      case SECTOR -> workspace.sector();
      case SIZE -> text("size." + workspace.sizeBand());
    };
  }

  private String text(String key, Object... args) {
    return getTranslation("benchmark." + key, args);
  }

  @Override
  public String getPageTitle() {
    return text("section");
  }
}
