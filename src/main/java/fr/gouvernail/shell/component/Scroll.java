package fr.gouvernail.shell.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/// Something wider than its place, which scrolls sideways, by keyboard too.
public final class Scroll extends Div {

  /// @param name what it is, for those who do not see it
  public Scroll(String name, Component content) {
    super(content);
    addClassName("gv-scroll");
    getElement()
        .setAttribute("tabindex", "0")
        .setAttribute("role", "region")
        .setAttribute("aria-label", name);
  }
}
