package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.locale;
import static fr.gouvernail.usecase.ui.PageWords.say;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import fr.gouvernail.usecase.model.FieldChange;
import java.util.function.UnaryOperator;

/// A field that changed: its name, and its words with those that went and those that came.
final class FieldDiff extends Composite<Div> {

  private final FieldChange change;
  private final UnaryOperator<String> names;

  FieldDiff(FieldChange change, UnaryOperator<String> names) {
    this.change = change;
    this.names = names;
  }

  @Override
  protected Div initContent() {
    var words = new Paragraph();
    words.addClassName("gv-case-words");
    for (var run : change.words(names, locale())) {
      var tag =
          switch (run.change()) {
            case SAME -> "span";
            case INSERTED -> "ins";
            case DELETED -> "del";
          };
      words.getElement().appendChild(new Element(tag).setText(run.text()));
    }
    var label = new H3(say(change.field().label()));
    var diff = new Div(label, words);
    diff.addClassName("gv-case-diff");
    return diff;
  }
}
