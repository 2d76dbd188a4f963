package fr.gouvernail.usecase.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.questionnaire.Text;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// Says things of use cases in the language of the page.
final class PageWords {

  private PageWords() {}

  static String page(String key, Object... args) {
    return text("usecase.page." + key, args);
  }

  static String move(String key, Object... args) {
    return text("usecase.move." + key, args);
  }

  static String decide(String key, Object... args) {
    return text("usecase.decide." + key, args);
  }

  static String idea(String key, Object... args) {
    return text("usecase.idea." + key, args);
  }

  static String text(String key, Object... args) {
    return UI.getCurrent().getTranslation(key, args);
  }

  static Locale locale() {
    return UI.getCurrent().getLocale();
  }

  /// A text of the sheet's model, or of a law pack.
  static String say(Text text) {
    return text.in(locale());
  }

  /// « Claire Maudoux, Yanis Perrault et Marc Delvaux »
  static String listed(Collection<String> words) {
    var all = List.copyOf(words);
    if (all.size() < 2) {
      return String.join("", all);
    }
    return text(
        "usecase.page.and", String.join(", ", all.subList(0, all.size() - 1)), all.getLast());
  }

  static Span meta(String words) {
    var meta = new Span(words);
    meta.addClassName("gv-meta");
    return meta;
  }

  static Div row(Component... parts) {
    var row = new Div(parts);
    row.addClassName("gv-row");
    return row;
  }

  static Paragraph soft(String words) {
    var soft = new Paragraph(words);
    soft.addClassName("gv-soft");
    return soft;
  }

  /// What somebody wrote, with its lines as they are.
  static Paragraph written(String words) {
    var written = new Paragraph(words);
    written.addClassName("gv-case-words");
    return written;
  }

  /// A link that looks like a button.
  static Anchor button(String address, String words) {
    var link = new Anchor(address, words);
    link.addClassName("gv-button");
    return link;
  }
}
