package fr.gouvernail.inventory.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.inventory.InventoryWords;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.ActButton;

/// Which part of the list is shown, and the ways to the others.
final class ListFoot extends Composite<Nav> {

  static final String TURN = "turn";

  private final InventoryRoom.Page page;
  private final InventoryWords words;

  ListFoot(InventoryRoom.Page page, InventoryWords words) {
    this.page = page;
    this.words = words;
  }

  @Override
  protected Nav initContent() {
    var formats = Formats.here();
    int first = (page.number() - 1) * InventoryRoom.PAGE + 1;
    var nav = new Nav();
    nav.addClassName("gv-inventory-turns");
    nav.getElement().setAttribute("aria-label", words.text("pages"));
    if (page.number() > 1) {
      nav.add(turn("before", page.number() - 1));
    }
    nav.add(
        new Span(
            words.text(
                "part",
                formats.number(first),
                formats.number(first + page.rows().size() - 1L),
                formats.number(page.found()))));
    if (page.number() < page.pages()) {
      nav.add(turn("after", page.number() + 1));
    }
    return nav;
  }

  /// It keeps its name from page to page, and the focus with it.
  private ActButton turn(String way, int to) {
    var turn = new ActButton(words.text(way), TURN, to);
    turn.setId(TURN + "-" + way);
    return turn;
  }
}
