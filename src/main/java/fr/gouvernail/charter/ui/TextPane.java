package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import fr.gouvernail.charter.CharterDraft;
import fr.gouvernail.shell.component.Still;
import java.util.ArrayList;
import java.util.List;

/// The text that the answers make, beside them. After an answer only the clauses that read
/// differently are sent, and the first of them comes into sight.
final class TextPane extends Div {

  private static final String HEAD = "clause-head";

  private final Still text = new Still();
  private List<String> touched = List.of();

  /// @param edit where clauses are put into other words
  TextPane(String edit) {
    addClassName("gv-write-text");
    var title = new H2(getTranslation("charter.write.text"));
    title.setId("gv-write-text");
    var words = new Anchor(edit, getTranslation("charter.write.text.edit"));
    var head = new Div(title, words);
    head.addClassName("gv-card-head");
    var frame = new Div(text);
    frame.addClassName("gv-charter-text");
    frame.getElement().setAttribute("data-scroll", true);
    frame.getElement().setAttribute("tabindex", "0");
    frame.getElement().setAttribute("role", "region");
    frame.getElement().setAttribute("aria-labelledby", "gv-write-text");
    frame.getElement().setAttribute("lang", "fr");
    add(new Still(head), frame);
  }

  /// Shows the text from its beginning.
  void show(CharterDraft draft) {
    touched = List.of();
    text.renew(pieces(draft));
  }

  /// Shows what became of it.
  void change(CharterDraft draft) {
    var changed = text.renew(pieces(draft));
    if (!changed.isEmpty()) {
      var clauses = changed.stream().filter(id -> !id.equals(HEAD)).toList();
      touched = clauses.isEmpty() ? changed : clauses;
      pointAtChange();
    }
  }

  /// Brings what changed last into sight.
  void pointAtChange() {
    if (!touched.isEmpty()) {
      text.point(touched);
    }
  }

  private static List<Component> pieces(CharterDraft draft) {
    var pieces = new ArrayList<Component>();
    var head = CharterTextCard.written(draft.text().headHtml());
    head.setId(HEAD);
    pieces.add(head);
    draft.text().clauses().forEach(clause -> pieces.add(CharterTextCard.section(clause)));
    return pieces;
  }
}
