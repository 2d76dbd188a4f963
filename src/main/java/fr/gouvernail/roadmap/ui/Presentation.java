package fr.gouvernail.roadmap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.shell.component.Still;

/// The choice between the quarters and the list, to stand in a [Still].
final class Presentation extends Div {

  /// Chooses, with [#QUARTERS] or [#LIST].
  static final String CHOOSE = "present";

  static final String QUARTERS = "quarters";
  static final String LIST = "list";

  Presentation(boolean asList) {
    addClassName("gv-presentation");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", getTranslation("roadmap.view.label"));
    add(
        button("calendar", "roadmap.view.timeline", QUARTERS, !asList),
        button("list", "roadmap.view.list", LIST, asList));
  }

  private NativeButton button(String icon, String word, String choice, boolean chosen) {
    var button = Still.act(new NativeButton(), CHOOSE, choice);
    button.setId("gv-present-" + choice);
    button.addClassNames("gv-button", "gv-compact");
    button.add(Lucide.of(icon), new Span(getTranslation(word)));
    button.getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
    return button;
  }
}
