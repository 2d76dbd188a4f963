package fr.gouvernail;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import fr.gouvernail.shell.component.Still;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// What the current page of a view test shows, the parts that stand still included.
public final class Seen {

  private Seen() {}

  /// The page as a browser would have it, open dialogs included.
  public static Document page() {
    var page = Document.createShell("");
    page.outputSettings().prettyPrint(false);
    roots().forEach(root -> copy(root, page.body()));
    return page;
  }

  /// All its words, every space an ordinary one.
  public static String text() {
    return page().body().text();
  }

  /// Its first title, every space an ordinary one.
  public static String title() {
    return page().expectFirst("h1").text();
  }

  /// Uses the first act whose element reads, or is labelled, so.
  public static void act(String words) {
    var wanted = plain(words);
    for (var still : roots().flatMap(root -> stills(root).stream()).toList()) {
      var found =
          Jsoup.parse(still.html()).select("[data-act]").stream()
              .filter(
                  e -> plain(e.text()).equals(wanted) || plain(e.attr("aria-label")).equals(wanted))
              .findFirst();
      if (found.isPresent()) {
        var around = found.get().closest("[data-arg]");
        act(still, found.get().attr("data-act"), around == null ? "" : around.attr("data-arg"));
        return;
      }
    }
    throw new AssertionError("nothing to click reads « " + words + " » in: " + text());
  }

  private static String plain(String words) {
    return words.replace('\u00a0', ' ');
  }

  /// Uses the element with this id: a button, or one of a set of choices.
  public static void use(String id) {
    choose(id, "");
  }

  /// Chooses a value in the list with this id.
  public static void choose(String id, String value) {
    for (var still : roots().flatMap(root -> stills(root).stream()).toList()) {
      var found = Jsoup.parse(still.html()).getElementById(id);
      if (found != null) {
        var around = found.closest("[data-arg]");
        var arg = around == null ? "" : around.attr("data-arg");
        act(still, found.attr("data-act"), value.isEmpty() ? arg : arg + " " + value);
        return;
      }
    }
    throw new AssertionError("nothing is called " + id + " in: " + page().body().html());
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

  /// The view with its layouts, which Flow keeps apart, and what lies over them.
  private static Stream<Element> roots() {
    var ui = UI.getCurrent();
    return Stream.concat(ui.getChildren().map(Component::getElement), ui.getElement().getChildren())
        .distinct();
  }

  private static void copy(Element from, org.jsoup.nodes.Element into) {
    if (from.isTextNode()) {
      into.appendText(from.getText());
      return;
    }
    if (!from.isVisible()) {
      return;
    }
    var still = from.getComponent().filter(Still.class::isInstance).map(Still.class::cast);
    if (still.isPresent()) {
      into.append(still.get().html());
      return;
    }
    var copy = into.appendElement(from.getTag());
    from.getAttributeNames().forEach(name -> copy.attr(name, from.getAttribute(name)));
    from.getChildren().forEach(child -> copy(child, copy));
  }
}
