package fr.gouvernail.shell.component;

import com.vaadin.flow.component.html.NativeButton;

/// A button inside a [Still]: it asks for an act, and keeps the focus while the part is drawn anew.
public final class ActButton extends NativeButton {

  /// @param argument what the act is about, such as an id; empty when the page has one such button
  public ActButton(String words, String act, Object argument) {
    super(words);
    addClassName("gv-button");
    setId(act + (argument.toString().isEmpty() ? "" : "-" + argument));
    Still.act(this, act, argument);
  }

  /// The one act that the page is for.
  public ActButton primary() {
    addClassName("gv-primary");
    return this;
  }

  /// Names it for screen readers, where several buttons read the same.
  public ActButton named(String label) {
    setAriaLabel(label);
    return this;
  }
}
