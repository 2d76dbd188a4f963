package fr.gouvernail.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import fr.gouvernail.shell.component.Fold;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Menu at the left, page at the right; on a phone a bar on top with the menu as a drawer, and at
/// the foot what one needs most.
///
/// Subclasses fill the menu through [#build]. Drawer, small menus and the mark on the current entry
/// are the browser's own business.
@Tag("gv-frame")
@JsModule("./shell/frame.ts")
abstract class Frame extends HtmlContainer implements RouterLayout, AfterNavigationObserver {

  private static final String MAIN = "gv-main";

  /// The menu's first level: what does not fit stands under « Plus ».
  private static final int FIRST_LEVEL = 7;

  final Surroundings surroundings;
  private final Still chrome = new Still();
  private final Main main = new Main();
  private boolean shownBefore;

  Frame(Surroundings surroundings) {
    this.surroundings = surroundings;
    addClassName("gv-app");
    main.setId(MAIN);
    main.addClassName("gv-main");
    main.getElement().setAttribute("tabindex", "-1");
    getElement().setAttribute("data-person", surroundings.person().toString());
    surroundings.hear(chrome);
    add(chrome, main);
  }

  /// Draws the whole frame anew.
  ///
  /// @param name what the phone's bar shows
  /// @param above the client's banner, or nothing
  final void build(
      String name,
      @Nullable Component above,
      String menuLabel,
      String home,
      Component workspaces,
      List<Menu.Entry> menu,
      Component... foot) {
    var close = drawer("close", "x", "shell.menu.close");
    close.addClassName("gv-drawer-close");
    var footer = new Div(foot);
    footer.addClassName("gv-nav-foot");
    var nav = new Nav(close, brand(home), workspaces, list(menu), footer);
    nav.addClassName("gv-nav");
    nav.setAriaLabel(menuLabel);
    var scrim = new NativeButton();
    scrim.addClassName("gv-scrim");
    scrim
        .getElement()
        .setAttribute("data-drawer", "close")
        .setAttribute("aria-hidden", "true")
        .setAttribute("tabindex", "-1");
    getElement().setAttribute("data-banner", above != null);
    // The banner names the company already.
    var bar = phoneBar(above == null ? name : getTranslation("shell.app"));
    chrome.show(
        Stream.of(skip(), above, bar, nav, scrim, tabs(), unsent())
            .filter(Objects::nonNull)
            .toArray(Component[]::new));
  }

  /// Hangs a bell up where every page shows it.
  final void hang(Component bell) {
    addComponentAtIndex(indexOf(main), bell);
  }

  /// The product's mark, leading home.
  final Anchor brand(String home) {
    var brand = new Anchor(home, "");
    brand.addClassName("gv-brand");
    brand.add(Lucide.of("gouvernail"), new Span(getTranslation("shell.app")));
    return brand;
  }

  private Anchor skip() {
    var skip = new Anchor("#" + MAIN, getTranslation("shell.skip"));
    skip.setRouterIgnore(true);
    skip.addClassName("gv-skip");
    return skip;
  }

  /// Shown by the browser where something typed on this device still waits.
  private Component unsent() {
    var note =
        new Note(
            Tone.ATTENTION,
            "cloud-off",
            new Div(
                new Span(getTranslation("shell.unsent") + " "),
                new Anchor("", getTranslation("shell.unsent.send"))));
    note.addClassName("gv-unsent");
    note.getElement().setAttribute("role", "status").setAttribute("hidden", true);
    return note;
  }

  private Header phoneBar(String name) {
    var burger = drawer("open", "menu", "shell.menu");
    burger.getElement().setAttribute("aria-expanded", "false");
    var bar = new Header(Lucide.of("gouvernail"), new Span(name), burger);
    bar.addClassName("gv-phonebar");
    return bar;
  }

  /// The phone's second bar, which the browser fills from the menu.
  private Nav tabs() {
    var tabs = new Nav();
    tabs.addClassName("gv-tabs");
    tabs.setAriaLabel(getTranslation("shell.menu.tabs"));
    return tabs;
  }

  private NativeButton drawer(String does, String icon, String key) {
    var button = new NativeButton();
    button.addClassName("gv-icon-button");
    button.add(Lucide.of(icon));
    button.setAriaLabel(getTranslation(key));
    button.getElement().setAttribute("data-drawer", does);
    return button;
  }

  private UnorderedList list(List<Menu.Entry> menu) {
    var list = new UnorderedList();
    list.getElement().setAttribute("data-entries", true);
    var first = menu.stream().filter(e -> e.group() == Section.Group.MAIN).toList();
    var shown = Math.min(FIRST_LEVEL, first.size());
    var more = new ArrayList<>(first.subList(shown, first.size()));
    menu.stream().filter(e -> e.group() == Section.Group.MORE).forEach(more::add);
    first.subList(0, shown).forEach(entry -> list.add(item(entry)));
    if (!more.isEmpty()) {
      var hidden = new UnorderedList();
      more.forEach(entry -> hidden.add(item(entry)));
      var summary = new Span(Lucide.of("ellipsis"), new Span(getTranslation("shell.menu.more")));
      summary.addClassName("gv-menu-row");
      var last = new ListItem(new Fold(summary, hidden));
      last.addClassName("gv-more");
      list.add(last);
    }
    return list;
  }

  private ListItem item(Menu.Entry entry) {
    var link = new Anchor("/" + entry.path(), "");
    link.add(Lucide.of(entry.icon()), new Span(getTranslation(entry.key())));
    if (entry.home()) {
      link.getElement().setAttribute("data-home", true);
    }
    if (entry.phone() > 0) {
      link.getElement().setAttribute("data-phone", Integer.toString(entry.phone()));
    }
    return new ListItem(link);
  }

  @Override
  public void showRouterLayoutContent(HasElement content) {
    main.getElement().removeAllChildren();
    main.getElement().appendChild(content.getElement());
  }

  @Override
  public void removeRouterLayoutContent(HasElement oldContent) {
    main.getElement().removeAllChildren();
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    PageTitles.finish(this, titlePrefix());
    getElement().callJsFunction("arrived", event.getLocation().getPath(), !shownBefore);
    shownBefore = true;
  }

  /// What stands before every page title of this frame: a client's initials, or nothing.
  String titlePrefix() {
    return "";
  }
}
