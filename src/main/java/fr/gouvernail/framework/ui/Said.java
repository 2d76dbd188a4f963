package fr.gouvernail.framework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.gouvernail.framework.LocalText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A text of a framework for the reader. Where it is not in his or her language, it says in which
/// one it is.
public final class Said extends Span {

  private static final int LONG = 160;

  private Said(LocalText text, String shown, Locale reader) {
    addClassName("gv-said");
    add(shown);
    if (text.fallsBack(reader)) {
      var language = text.languageFor(reader);
      getElement().setAttribute("lang", language.toLanguageTag());
      var tag = new Element("abbr");
      tag.getClassList().add("gv-said-language");
      tag.setAttribute("title", language.getDisplayLanguage(reader));
      tag.setAttribute("lang", reader.getLanguage());
      tag.setText(language.getLanguage().toUpperCase(Locale.ROOT));
      getElement().appendChild(tag);
    }
  }

  /// The whole text; nothing for none.
  public static Span of(@Nullable LocalText text) {
    var reader = UI.getCurrent().getLocale();
    return text == null ? new Span() : new Said(text, text.in(reader), reader);
  }

  /// Its beginning, on one line.
  public static Span beginning(LocalText text) {
    var reader = UI.getCurrent().getLocale();
    var whole = text.in(reader).replaceAll("\\s+", " ");
    return new Said(
        text, whole.length() > LONG ? whole.substring(0, LONG) + "\u2026" : whole, reader);
  }
}
