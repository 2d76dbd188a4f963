package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.charter.CharterDrafting;
import fr.gouvernail.charter.CharterId;
import fr.gouvernail.charter.CharterPapers;
import fr.gouvernail.charter.CharterRow;
import fr.gouvernail.charter.CharterService;
import fr.gouvernail.charter.CharterState;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Section;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The charter to read: the version that counts, or another one that the address names, or what
/// changed since the one before it.
@Route(value = "charter", layout = TenantLayout.class)
@Requires(Permission.READ_CHARTER)
@Section(key = "charter.section", order = 10, icon = "scroll-text", phone = 3)
@StyleSheet("gouvernail/charter.css")
class CharterView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  static final String VERSION = "version";

  private final CharterService charters;
  private final CharterPapers papers;
  private final AccessPolicy policy;
  private final Caller caller;
  private final CharterStart start;
  private final Clock clock;
  private final Workspace workspace = UiTenant.of(UI.getCurrent()).orElseThrow();
  private final Still head = new Still();
  private final Div files = new Div();
  private final Still page = new Still();

  CharterView(
      CharterService charters,
      CharterPapers papers,
      CharterDrafting drafting,
      AccessPolicy policy,
      Caller caller,
      Clock clock) {
    this.charters = charters;
    this.papers = papers;
    this.policy = policy;
    this.caller = caller;
    this.clock = clock;
    start = new CharterStart(drafting, policy.allows(Permission.EDIT_CHARTER));
    start.listen(head);
    start.listen(page);
    files.addClassName("gv-actions");
    var top = new Div(head, files);
    top.addClassName("gv-charter-top");
    add(top, page);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var wanted =
        event.getLocation().getQueryParameters().getSingleParameter(VERSION).map(CharterId::of);
    show(wanted, false);
    page.on(VersionsCard.CHANGES, nothing -> change(wanted, true))
        .on(VersionsCard.TEXT, nothing -> change(wanted, false))
        .on(ContentsCard.GO, page::bring);
  }

  private void change(Optional<CharterId> wanted, boolean changes) {
    show(wanted, changes);
    page.focus(changes ? VersionsCard.TEXT : VersionsCard.CHANGES);
  }

  private void show(Optional<CharterId> wanted, boolean changes) {
    var versions = charters.versions();
    var shown = pick(versions, wanted);
    files.removeAll();
    if (shown.isEmpty()) {
      head.show(new PageHeader(getTranslation("charter.none.title")));
      page.show(start.empty(versions));
      return;
    }
    var row = shown.get();
    var before = VersionsCard.before(versions, row);
    var today = LocalDate.now(clock.withZone(workspace.zone()));
    var acts = new ArrayList<>(LifeLinks.of(row, ReviewRights.of(caller, policy, row.state())));
    start.act(versions, row).ifPresent(acts::addFirst);
    head.show(new CharterHead(row, today, acts));
    files.add(CharterFiles.of(papers, row, workspace));
    var side = new Div(new VersionsCard(versions, row, changes));
    side.addClassName("gv-stack");
    Component main;
    if (changes && before.isPresent()) {
      main = new ChangesText(charters.compare(before.get().id(), row.id()), before.get());
    } else {
      var text = charters.text(row.id());
      main = new CharterTextCard(text);
      side.addComponentAsFirst(new ContentsCard(text));
    }
    var columns = new Div(main, side);
    columns.addClassNames("gv-grid", "gv-grid-main-side", "gv-charter");
    page.show(columns);
  }

  private static Optional<CharterRow> pick(List<CharterRow> versions, Optional<CharterId> wanted) {
    if (wanted.isEmpty()) {
      return versions.stream().filter(row -> row.state() == CharterState.IN_FORCE).findFirst();
    }
    return Optional.of(
        versions.stream()
            .filter(row -> row.id().equals(wanted.get()))
            .findFirst()
            .orElseThrow(() -> new NotFound("charter " + wanted.get())));
  }

  /// The address of a version.
  static String address(CharterRow row) {
    var company = UiTenant.of(UI.getCurrent()).orElseThrow();
    return "/t/" + company.slug() + "/charter?" + VERSION + "=" + row.id();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("charter.section");
  }
}
