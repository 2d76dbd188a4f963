package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.button;
import static fr.gouvernail.usecase.ui.PageWords.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.usecase.Sheet;

/// Leads from the sheet that lives to the one that is being prepared, and back.
final class Tracks {

  private Tracks() {}

  /// Nothing where there is one sheet only.
  static Component of(CasePage page) {
    var dossier = page.dossier();
    var life = dossier.life();
    var work = dossier.work();
    if (life == null || work == null) {
      return new Div();
    }
    var slug = page.company().slug();
    var list =
        new UnorderedList(
            new ListItem(link(UseCaseNavigation.sheet(slug, dossier.id()), life, page.isLiving())),
            new ListItem(link(CaseAddress.prepared(slug, dossier.id()), work, !page.isLiving())));
    var nav = new Nav(list);
    nav.addClassName("gv-case-tracks");
    nav.setAriaLabel(page("tracks"));
    return nav;
  }

  private static Anchor link(String address, Sheet sheet, boolean here) {
    var state = sheet.edition().state();
    var link =
        button(
            address,
            page("track", sheet.edition().number(), PageWords.text("usecase.state." + state)));
    link.addClassName("gv-compact");
    if (here) {
      link.getElement().setAttribute("aria-current", "page");
    }
    return link;
  }
}
