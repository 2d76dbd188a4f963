package fr.gouvernail.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;

/// What opens beside a button of the frame: the browser's own popover, which closes by itself, by
/// Escape and by a click elsewhere, and gives the focus back.
final class SmallMenu {

  private SmallMenu() {}

  /// Makes `menu` the popover of `button`.
  static Component behind(NativeButton button, String id, Component menu) {
    button.getElement().setAttribute("popovertarget", id);
    menu.setId(id);
    menu.getElement().setAttribute("popover", true).getClassList().add("gv-popover");
    return menu;
  }
}
