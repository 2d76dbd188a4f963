package fr.gouvernail.classification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/// A part of a page with keys of its own: see [#key].
@Tag("gv-keys")
@JsModule("./classification/keys.ts")
class KeyedPage extends Component implements HasComponents, HasStyle {

  /// Uses the element when one of these keys, separated by spaces, is pressed on the page.
  static <T extends Component> T key(T element, String keys) {
    element.getElement().setAttribute("data-key", keys);
    return element;
  }
}
