package fr.gouvernail.shell.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/// The strip that names the client on every page a consultant opens: colour, motif, initials, name.
public final class ClientBanner extends Div {

  private final Span about = new Span();
  private final Div end = new Div();

  public ClientBanner(String initials, String name, ClientColour colour) {
    addClassName("gv-banner");
    getElement().setAttribute("data-client", colour.css());
    getElement().setAttribute("role", "region").setAttribute("aria-label", name);
    var strong = new Element("strong");
    strong.setText(name);
    about.addClassName("gv-banner-about");
    end.addClassName("gv-banner-end");
    var motif = new Span();
    motif.addClassName("gv-motif");
    motif.getElement().setAttribute("data-motif", colour.motif());
    motif.getElement().setAttribute("aria-hidden", "true");
    add(mark(initials));
    getElement().appendChild(strong);
    add(about, end, motif);
  }

  /// What is under way, after the name: « Audit de maturité 2026 · parcours complet ».
  public ClientBanner about(String text) {
    about.setText(text);
    return this;
  }

  /// What stands at the right: save status, links out.
  public ClientBanner end(Component... parts) {
    end.removeAll();
    end.add(parts);
    return this;
  }

  /// Not sticky: the head of a card.
  public ClientBanner still() {
    getElement().setAttribute("data-static", "");
    getElement().removeAttribute("role").removeAttribute("aria-label");
    return this;
  }

  /// The client's initials as a small coloured square, for tables and lists.
  public static Span pin(String initials, ClientColour colour) {
    var pin = mark(initials);
    pin.getElement().setAttribute("data-client", colour.css());
    pin.getElement().setAttribute("data-size", "pin");
    return pin;
  }

  private static Span mark(String initials) {
    var mark = new Span(initials);
    mark.addClassName("gv-initials");
    mark.getElement().setAttribute("aria-hidden", "true");
    return mark;
  }
}
