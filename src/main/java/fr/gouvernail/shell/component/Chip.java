package fr.gouvernail.shell.component;

import com.vaadin.flow.component.html.Span;

/// A state in one icon and one word.
public final class Chip extends Span {

  public Chip(Tone tone, String icon, String word) {
    addClassName("gv-chip");
    getElement().setAttribute("data-tone", tone.css());
    add(Lucide.of(icon), new Span(word));
  }
}
