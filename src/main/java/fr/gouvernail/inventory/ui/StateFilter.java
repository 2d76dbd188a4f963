package fr.gouvernail.inventory.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.inventory.InventoryWords;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.usecase.model.State;
import java.util.EnumMap;
import java.util.List;

/// How many uses stand where: each count shows those, together with the others that are pressed.
final class StateFilter extends Composite<Div> {

  static final String TOGGLE = "state";

  private static final List<State> ORDER =
      List.of(
          State.DRAFT,
          State.CHANGES_REQUESTED,
          State.SUBMITTED,
          State.APPROVED,
          State.IN_PILOT,
          State.IN_PRODUCTION,
          State.SUSPENDED,
          State.REJECTED,
          State.RETIRED);

  private final InventoryRoom.Page page;
  private final InventoryWords words;
  private final Formats formats = Formats.here();

  StateFilter(InventoryRoom.Page page, InventoryWords words) {
    this.page = page;
    this.words = words;
  }

  @Override
  protected Div initContent() {
    var counts = new EnumMap<State, Long>(State.class);
    var filter = page.query().filter();
    page.tally().stream()
        .filter(part -> filter.owner() == null || filter.owner().equals(part.owner()))
        .forEach(part -> counts.merge(part.state(), part.count(), Long::sum));
    var list = new UnorderedList();
    for (var state : ORDER) {
      boolean pressed = filter.states().contains(state);
      var count = counts.getOrDefault(state, 0L);
      if (pressed || count > 0) {
        list.add(new ListItem(button(state, count, pressed)));
      }
    }
    var bar = new Div(list);
    bar.addClassName("gv-inventory-states");
    bar.getElement().setAttribute("role", "group");
    bar.getElement().setAttribute("aria-label", words.text("states"));
    return bar;
  }

  private NativeButton button(State state, long count, boolean pressed) {
    var figure = new Span(formats.number(count));
    figure.addClassName("gv-inventory-count");
    var button = new NativeButton();
    button.add(new Span(words.state(state)), figure);
    button.addClassNames("gv-button", "gv-compact");
    button.setId(TOGGLE + "-" + state);
    button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    return Still.act(button, TOGGLE, state);
  }
}
