package fr.gouvernail.shell.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// A part of a page that nobody changes piece by piece: its components are written as HTML and then
/// forgotten. What it costs an open page is the packed HTML, not a tree of nodes in the session.
///
/// Inside it listeners and web components do not work, and building one with them fails. Acts stand
/// in their place: [#act] marks an element, [#on] hears it. An act and its argument come from the
/// browser: whoever hears them trusts neither more than an address that was typed.
@Tag("gv-still")
@JsModule("./shell/still.ts")
public final class Still extends Component {

  private final Map<String, Consumer<String>> acts = new HashMap<>();
  private Packed content = Packed.EMPTY;
  private Map<String, Integer> pieces = Map.of();

  public Still(Component... parts) {
    addListener(Acted.class, e -> hear(e.act, e.arg));
    show(parts);
  }

  /// Puts these parts in the place of what was there. The focus stays where it was, on the element
  /// of the same id.
  public Still show(Component... parts) {
    content = Packed.of(StaticHtml.of(parts));
    pieces = Map.of();
    if (isAttached()) {
      send();
    }
    return this;
  }

  /// Puts these parts in the place of what was there.
  public Still show(List<? extends Component> parts) {
    return show(parts.toArray(Component[]::new));
  }

  /// Puts these parts, each with an id, in the place of what was there. Where they are the same
  /// ones in the same order, only those that read differently are sent.
  ///
  /// @return the ids of those that read differently
  public List<String> renew(List<? extends Component> parts) {
    var written = new LinkedHashMap<String, String>();
    parts.forEach(part -> written.put(part.getId().orElseThrow(), StaticHtml.of(part)));
    var before = pieces;
    var changed =
        written.entrySet().stream()
            .filter(
                piece -> !Objects.equals(before.get(piece.getKey()), piece.getValue().hashCode()))
            .toList();
    pieces = new LinkedHashMap<>();
    written.forEach((id, html) -> pieces.put(id, html.hashCode()));
    content = Packed.of(String.join("", written.values()));
    if (isAttached() && !List.copyOf(before.keySet()).equals(List.copyOf(pieces.keySet()))) {
      send();
    } else if (isAttached() && !changed.isEmpty()) {
      getElement()
          .callJsFunction(
              "renew", changed.stream().map(Map.Entry::getValue).collect(Collectors.joining()));
    }
    return changed.stream().map(Map.Entry::getKey).toList();
  }

  /// Marks the elements with these ids for a moment, and brings the first into sight within what
  /// scrolls around it (`data-scroll`). The focus stays.
  public void point(List<String> ids) {
    getElement().callJsFunction("point", String.join(" ", ids));
  }

  /// Marks an element as the one to click for an act.
  public static <T extends Component> T act(T element, String act, Object argument) {
    return arg(act(element, act), argument);
  }

  /// Marks an element as the one to click for an act whose argument stands around it.
  public static <T extends Component> T act(T element, String act) {
    element.getElement().setAttribute("data-act", act);
    return element;
  }

  /// Marks the element that takes the focus when the one that had it is gone.
  public static <T extends Component> T landing(T element) {
    element.getElement().setAttribute("tabindex", "-1").setAttribute("data-landing", "");
    return element;
  }

  /// Gives an argument to the acts of an element and those within it.
  public static <T extends Component> T arg(T element, Object argument) {
    element.getElement().setAttribute("data-arg", "" + argument);
    return element;
  }

  /// Hears an act, with the argument that the element carries.
  public Still on(String act, Consumer<String> then) {
    acts.put(act, then);
    return this;
  }

  /// Moves the focus to the element with this id.
  public void focus(String id) {
    getElement().callJsFunction("reach", id);
  }

  /// Brings the element with this id into sight, no farther than needed. The focus stays.
  public void reveal(String id) {
    getElement().callJsFunction("reveal", id);
  }

  /// Brings the element with this id into sight and gives it the focus, once the page has settled.
  public void bring(String id) {
    getElement().callJsFunction("bring", id);
  }

  /// What the browser shows, for tests.
  public String html() {
    return content.text();
  }

  /// Also called when the browser asks for the whole page again after a lost message.
  @Override
  protected void onAttach(AttachEvent event) {
    send();
  }

  private void send() {
    getElement().callJsFunction("show", content.text());
  }

  private void hear(String act, String argument) {
    var then = acts.get(act);
    if (then != null) {
      then.accept(argument);
    }
  }

  /// An element with an act was used.
  @DomEvent("act")
  public static final class Acted extends ComponentEvent<Still> {

    private final String act;
    private final String arg;

    public Acted(
        Still source,
        boolean fromClient,
        @EventData("event.detail.act") String act,
        @EventData("event.detail.arg") String arg) {
      super(source, fromClient);
      this.act = act;
      this.arg = arg;
    }
  }
}
