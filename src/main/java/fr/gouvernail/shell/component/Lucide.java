package fr.gouvernail.shell.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/// One icon of the Lucide set, drawn in the colour of the text around it.
///
/// Decorative by default: put the word beside it. [#named] makes it stand alone. Only the icons of
/// `META-INF/resources/gouvernail/icons.svg` exist; a test walks the names used in code.
@Tag("span")
public final class Lucide extends Component {

  private Lucide(String name) {
    addClassNames("gv-icon");
    getElement().setAttribute("aria-hidden", "true");
    getElement()
        .setProperty(
            "innerHTML",
            "<svg viewBox=\"0 0 24 24\"><use href=\"/gouvernail/icons.svg#"
                + name
                + "\"></use></svg>");
  }

  /// The icon with this Lucide name, such as `compass`.
  public static Lucide of(String name) {
    if (!name.matches("[a-z0-9-]+")) {
      throw new IllegalArgumentException("not an icon name: " + name);
    }
    return new Lucide(name);
  }

  /// Gives the icon its own meaning for those who do not see it.
  public Lucide named(String label) {
    getElement().removeAttribute("aria-hidden");
    getElement().setAttribute("role", "img");
    getElement().setAttribute("aria-label", label);
    getElement().setAttribute("title", label);
    return this;
  }

  private void addClassNames(String name) {
    getElement().getClassList().add(name);
  }
}
