package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import fr.gouvernail.shell.component.Still;
import java.util.stream.Stream;

/// The few marks that a charter needs, put around what is selected in a text area by the browser
/// alone, so that its own undo takes them back.
@Tag("gv-markdown-bar")
@JsModule("./charter/markdown-bar.ts")
final class MarkdownBar extends HtmlContainer {

  private enum Mark {
    BOLD,
    ITALIC,
    LIST,
    NUMBERS,
    LINK,
    UNDO
  }

  MarkdownBar(TextArea field) {
    var id = "gv-markdown";
    field.setId(id);
    getElement()
        .setAttribute("for", id)
        .setAttribute("role", "toolbar")
        .setAttribute("aria-label", getTranslation("charter.review.markdown"));
    add(new Still(Stream.of(Mark.values()).map(this::button).toArray(Component[]::new)));
  }

  private NativeButton button(Mark mark) {
    var button = new NativeButton(getTranslation("charter.review.markdown." + mark));
    button.addClassNames("gv-button", "gv-bare", "gv-compact");
    button.getElement().setAttribute("data-mark", mark.name()).setAttribute("type", "button");
    return button;
  }

  /// Puts this text in the place of the whole; the field's undo takes it back.
  void put(String text) {
    getElement().callJsFunction("put", text);
  }
}
