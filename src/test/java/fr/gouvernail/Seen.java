package fr.gouvernail;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import fr.gouvernail.shell.component.Still;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// What the current page of a view test shows, the parts that stand still included.
public final class Seen {

  private Seen() {}

  /// The page as a browser would have it, open dialogs included.
  public static Document page() {
    var page = new Document("");
    var body = page.appendElement("body");
    copy(UI.getCurrent().getElement(), body);
    return page;
  }

  /// All its words.
  public static String text() {
    return page().body().text();
  }

  /// Its first title.
  public static String title() {
    return page().expectFirst("h1").text();
  }

  /// Uses the first act whose element reads, or is labelled, so.
  public static void act(String words) {
    for (var still : stills(UI.getCurrent().getElement())) {
      var found =
          Jsoup.parse(still.html()).select("[data-act]").stream()
              .filter(e -> e.text().equals(words) || e.attr("aria-label").equals(words))
              .findFirst();
      if (found.isPresent()) {
        act(still, found.get().attr("data-act"), found.get().attr("data-arg"));
        return;
      }
    }
    throw new AssertionError("nothing to click reads « " + words + " » in: " + text());
  }

  /// What the browser sends for this act, whether the page offers it or not.
  public static void act(Still still, String act, String argument) {
    ComponentUtil.fireEvent(still, new Still.Acted(still, true, act, argument));
  }

  private static List<Still> stills(Element element) {
    var found = new ArrayList<Still>();
    element
        .getComponent()
        .filter(Still.class::isInstance)
        .map(Still.class::cast)
        .ifPresent(found::add);
    element
        .getChildren()
        .filter(child -> !child.isTextNode())
        .forEach(c -> found.addAll(stills(c)));
    return found;
  }

  private static void copy(Element from, org.jsoup.nodes.Element into) {
    from.getChildren()
        .filter(Element::isVisible)
        .forEach(child -> {
          if (child.isTextNode()) {
            into.appendText(child.getText());
            return;
          }
          var still = child.getComponent().filter(Still.class::isInstance).map(Still.class::cast);
          if (still.isPresent()) {
            into.append(still.get().html());
            return;
          }
          var copy = into.appendElement(child.getTag());
          child.getAttributeNames().forEach(name -> copy.attr(name, child.getAttribute(name)));
          copy(child, copy);
        });
  }
}
