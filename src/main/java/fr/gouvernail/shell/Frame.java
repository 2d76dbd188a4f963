package fr.gouvernail.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import fr.gouvernail.shell.component.Lucide;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Menu at the left, page at the right; on a phone a bar on top and the menu as a drawer.
///
/// Subclasses fill the menu through [#build]; the frame marks the current entry, names the page,
/// moves the focus, and closes the drawer after each navigation.
abstract class Frame extends Div implements RouterLayout, AfterNavigationObserver {

  private static final String MAIN = "gv-main";

  /// The menu's first level: what does not fit stands under « Plus ».
  private static final int FIRST_LEVEL = 7;

  private final Main main = new Main();
  private final Nav nav = new Nav();
  private final NativeButton burger = new NativeButton();
  private final List<Anchor> links = new ArrayList<>();
  private final List<Menu.Entry> entries = new ArrayList<>();
  private @Nullable NativeDetails rest;
  private int shown;
  private boolean shownBefore;

  Frame() {
    addClassName("gv-app");
    main.setId(MAIN);
    main.addClassName("gv-main");
    main.getElement().setAttribute("tabindex", "-1");
    nav.addClassName("gv-nav");
    burger.addClassName("gv-icon-button");
    burger.add(Lucide.of("menu"));
    burger.addClickListener(e -> open(!"open".equals(getElement().getAttribute("data-menu"))));
    // Escape closes dialogs too: it has to reach them.
    Shortcuts.addShortcutListener(this, () -> open(false), Key.ESCAPE)
        .allowBrowserDefault()
        .allowEventPropagation();
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
    removeAll();
    nav.removeAll();
    links.clear();
    entries.clear();
    nav.setAriaLabel(menuLabel);
    burger.setAriaLabel(getTranslation("shell.menu"));
    var close = new NativeButton();
    close.add(Lucide.of("x"));
    close.setAriaLabel(getTranslation("shell.menu.close"));
    close.addClassNames("gv-icon-button", "gv-drawer-close");
    close.addClickListener(e -> open(false));
    var footer = new Div(foot);
    footer.addClassName("gv-nav-foot");
    nav.add(close, brand(home), workspaces, list(menu), footer);
    var skip = new Anchor("#" + MAIN, getTranslation("shell.skip"));
    skip.setRouterIgnore(true);
    skip.addClassName("gv-skip");
    var scrim = new NativeButton();
    scrim.addClassName("gv-scrim");
    scrim.getElement().setAttribute("aria-hidden", "true").setAttribute("tabindex", "-1");
    scrim.addClickListener(e -> open(false));
    add(skip);
    getElement().setAttribute("data-banner", above != null);
    if (above != null) {
      add(above);
    }
    // The banner names the company already.
    add(phoneBar(above == null ? name : getTranslation("shell.app")), nav, scrim, main);
    open(false);
  }

  /// Hangs a bell up where every page shows it.
  final void hang(Component bell) {
    addComponentAtIndex(indexOf(nav), bell);
  }

  /// The product's mark, leading home.
  final Anchor brand(String home) {
    var brand = new Anchor(home, "");
    brand.addClassName("gv-brand");
    brand.add(Lucide.of("gouvernail"), new Span(getTranslation("shell.app")));
    return brand;
  }

  private Header phoneBar(String name) {
    var bar = new Header(Lucide.of("gouvernail"), new Span(name), burger);
    bar.addClassName("gv-phonebar");
    return bar;
  }

  private UnorderedList list(List<Menu.Entry> menu) {
    var list = new UnorderedList();
    var first = menu.stream().filter(e -> e.group() == Section.Group.MAIN).toList();
    shown = Math.min(FIRST_LEVEL, first.size());
    var more = new ArrayList<>(first.subList(shown, first.size()));
    menu.stream().filter(e -> e.group() == Section.Group.MORE).forEach(more::add);
    first.subList(0, shown).forEach(entry -> list.add(item(entry)));
    if (!more.isEmpty()) {
      var hidden = new UnorderedList();
      more.forEach(entry -> hidden.add(item(entry)));
      var summary = new Span(Lucide.of("ellipsis"), new Span(getTranslation("shell.menu.more")));
      summary.addClassName("gv-menu-row");
      rest = new NativeDetails(summary, hidden);
      var last = new ListItem(rest);
      last.addClassName("gv-more");
      list.add(last);
    }
    return list;
  }

  private ListItem item(Menu.Entry entry) {
    var link = new Anchor("/" + entry.path(), "");
    link.add(Lucide.of(entry.icon()), new Span(getTranslation(entry.key())));
    links.add(link);
    entries.add(entry);
    return new ListItem(link);
  }

  private void open(boolean open) {
    getElement().setAttribute("data-menu", open ? "open" : "closed");
    burger.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    if (open) {
      nav.getElement().executeJs("this.querySelector('a,button').focus()");
    }
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
    var current = Menu.current(entries, event.getLocation().getPath()).orElse(null);
    for (int i = 0; i < links.size(); i++) {
      if (entries.get(i).equals(current)) {
        links.get(i).getElement().setAttribute("aria-current", "page");
        if (i >= shown && rest != null) {
          rest.setOpen(true);
        }
      } else {
        links.get(i).getElement().removeAttribute("aria-current");
      }
    }
    open(false);
    PageTitles.finish(this, titlePrefix());
    // The first page keeps the browser's own focus; later ones start at their content.
    if (shownBefore) {
      main.getElement().executeJs("this.focus({preventScroll:true}); window.scrollTo(0, 0)");
    }
    shownBefore = true;
  }

  /// What stands before every page title of this frame: a client's initials, or nothing.
  String titlePrefix() {
    return "";
  }
}
