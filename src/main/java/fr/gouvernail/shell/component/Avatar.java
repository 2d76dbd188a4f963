package fr.gouvernail.shell.component;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/// The initials of a person in a circle. The name stands beside it or in its label.
public final class Avatar extends Span {

  /// Decorative: the name is written beside it.
  public Avatar(String name) {
    super(initials(name));
    addClassName("gv-avatar");
    getElement().setAttribute("aria-hidden", "true");
  }

  /// Small and alone, so that it carries the name itself.
  public static Avatar small(String name) {
    var avatar = new Avatar(name);
    avatar.getElement().removeAttribute("aria-hidden");
    avatar.getElement().setAttribute("role", "img");
    avatar.getElement().setAttribute("aria-label", name);
    avatar.getElement().setAttribute("title", name);
    avatar.getElement().setAttribute("data-size", "small");
    return avatar;
  }

  /// First letters of the first and last words of a name: « Claire Maudoux » gives CM.
  public static String initials(String name) {
    var words = name.strip().split("[\\s\\u00a0-]+");
    var first = words[0];
    var last = words[words.length - 1];
    return (letter(first) + (words.length > 1 ? letter(last) : "")).toUpperCase(Locale.ROOT);
  }

  private static String letter(String word) {
    return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
  }
}
