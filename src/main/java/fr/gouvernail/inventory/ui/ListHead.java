package fr.gouvernail.inventory.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouvernail.inventory.InventoryWords;
import fr.gouvernail.inventory.SavedViewRow;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.ActButton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/// How many are listed, under which view, and how the list itself is arranged.
final class ListHead extends Composite<Div> {

  static final String ALL = "all";
  static final String VIEW = "view";
  static final String VIEWS = "views";
  static final String COLUMNS = "columns";

  private final InventoryRoom.Page page;
  private final InventoryWords words;
  private final List<SavedViewRow> views;
  private final InventoryAddress address;

  ListHead(
      InventoryRoom.Page page,
      InventoryWords words,
      List<SavedViewRow> views,
      InventoryAddress address) {
    this.page = page;
    this.words = words;
    this.views = views;
    this.address = address;
  }

  @Override
  protected Div initContent() {
    var found =
        new Paragraph(words.text("found", page.found(), Formats.here().number(page.found())));
    found.setId("gv-inventory-part");
    found.getElement().setAttribute("role", "status");
    var acts =
        new Div(
            compact(words.text("pick.all", page.rows().size()), ALL),
            compact(words.text("columns"), COLUMNS),
            compact(words.text("views"), VIEWS));
    acts.addClassName("gv-inventory-acts");
    var head = new Div(found);
    if (!views.isEmpty()) {
      head.add(choice());
    }
    head.add(acts);
    head.addClassName("gv-inventory-list-head");
    return head;
  }

  private static ActButton compact(String text, String act) {
    var button = new ActButton(text, act, "");
    button.addClassName("gv-compact");
    return button;
  }

  private Choice choice() {
    var all = new LinkedHashMap<String, String>();
    all.put("", words.text("view.all"));
    views.forEach(view -> all.put(view.id().toString(), name(view)));
    var choice = new Choice(words.text("view"), VIEW, "view");
    choice.addClassName("gv-inventory-view");
    return choice.options(all, Objects.toString(address.view(), ""));
  }

  /// With a mark where what is shown departs from it.
  private String name(SavedViewRow view) {
    boolean departs = view.id().equals(address.view()) && !view.query().equals(address.query());
    var name = view.shared() ? words.text("view.shared", view.name()) : view.name();
    return departs ? words.text("view.changed", name) : name;
  }
}
