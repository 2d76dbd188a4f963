package fr.gouvernail.shell.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.Set;
import java.util.regex.Pattern;

/// Writes components that were never shown as HTML: tags, attributes and texts, every text escaped.
final class StaticHtml {

  /// Needs no quotes in HTML, which would each be escaped in the message that carries it.
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\d._:#%/-]+");

  private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "col", "wbr");

  private final StringBuilder html = new StringBuilder();

  private StaticHtml() {}

  /// @throws IllegalArgumentException for a web component or an element that somebody listens to
  static String of(Component... parts) {
    var writer = new StaticHtml();
    for (var part : parts) {
      writer.write(part.getElement());
    }
    return writer.html.toString();
  }

  private void write(Element element) {
    if (element.isTextNode()) {
      escape(element.getText());
      return;
    }
    if (!element.isVisible()) {
      return;
    }
    var tag = element.getTag();
    refuse(element, tag);
    html.append('<').append(tag);
    element
        .getAttributeNames()
        .sorted()
        .forEach(name -> attribute(name, element.getAttribute(name)));
    html.append('>');
    if (VOID.contains(tag)) {
      return;
    }
    // Set from our own drawings (Lucide, charts) and from sanitised Markdown only.
    var drawn = element.getProperty("innerHTML");
    if (drawn != null) {
      html.append(drawn);
    }
    element.getChildren().forEach(this::write);
    html.append("</").append(tag).append('>');
  }

  private static void refuse(Element element, String tag) {
    var heard = element.getNode().getFeatureIfInitialized(ElementListenerMap.class);
    if (tag.contains("-") || heard.isPresent()) {
      throw new IllegalArgumentException("<" + tag + "> needs the server: it cannot stand still");
    }
  }

  private void attribute(String name, String value) {
    html.append(' ').append(name);
    if (PLAIN.matcher(value).matches()) {
      html.append('=').append(value);
    } else if (!value.isEmpty()) {
      html.append("=\"");
      escape(value);
      html.append('"');
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        default -> html.append(text.charAt(i));
      }
    }
  }
}
