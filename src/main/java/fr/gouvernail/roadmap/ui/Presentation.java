package fr.gouvernail.roadmap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.shell.component.Lucide;
import java.util.function.Consumer;

/// The choice between the quarters and the list.
final class Presentation extends Div {

  private final NativeButton quarters;
  private final NativeButton list;

  /// @param chosen told whether the list was chosen
  Presentation(Consumer<Boolean> chosen) {
    addClassName("gv-presentation");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", getTranslation("roadmap.view.label"));
    quarters = button("calendar", "roadmap.view.timeline", () -> chosen.accept(false));
    list = button("list", "roadmap.view.list", () -> chosen.accept(true));
    add(quarters, list);
  }

  void show(boolean asList) {
    quarters.getElement().setAttribute("aria-pressed", Boolean.toString(!asList));
    list.getElement().setAttribute("aria-pressed", Boolean.toString(asList));
  }

  private NativeButton button(String icon, String word, Runnable act) {
    var button = new NativeButton("", e -> act.run());
    button.addClassNames("gv-button", "gv-compact");
    button.add(Lucide.of(icon), new Span(getTranslation(word)));
    return button;
  }
}
