package fr.gouvernail.shell.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/// A sentence that must be seen, inside a card or above a form. Use [#announced] when it appears
/// after an action.
public final class Note extends Div {

  public Note(Tone tone, String icon, String sentence) {
    this(tone, icon, new Div(sentence));
  }

  public Note(Tone tone, String icon, Component content) {
    addClassName("gv-note");
    getElement().setAttribute("data-tone", tone.css());
    add(Lucide.of(icon), content);
  }

  /// Read out by screen readers when it appears.
  public Note announced() {
    getElement().setAttribute("role", "status");
    return this;
  }
}
