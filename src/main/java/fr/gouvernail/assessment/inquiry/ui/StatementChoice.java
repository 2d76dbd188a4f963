package fr.gouvernail.assessment.inquiry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.questionnaire.Question;
import fr.gouvernail.shell.component.Still;

/// The statements of a question as large radio buttons, and one for those who do not know. No level
/// and no colour says which would be the better answer.
@Tag("fieldset")
final class StatementChoice extends HtmlContainer {

  /// A statement was chosen; the argument is its value, or [#UNKNOWN].
  static final String CHOOSE = "choose";

  static final String UNKNOWN = "unknown";

  /// @param chosen a value, [#UNKNOWN], or empty while nothing is
  StatementChoice(Question question, String chosen) {
    addClassName("gv-statements");
    var legend = new HtmlContainer("legend");
    legend.setText(getTranslation("assessment.reply.choose"));
    add(legend);
    question
        .statements()
        .forEach(s -> add(option(Integer.toString(s.value()), s.text().in(getLocale()), chosen)));
    add(option(UNKNOWN, getTranslation("assessment.reply.unknown"), chosen));
  }

  private static Component option(String value, String words, String chosen) {
    var input = new Input();
    input.setId("gv-statement-" + value);
    input.getElement().setAttribute("type", "radio").setAttribute("name", "statement");
    if (value.equals(chosen)) {
      input.getElement().setAttribute("checked", true);
    }
    var label = new NativeLabel();
    label.addClassName("gv-statement");
    label.add(Still.act(input, CHOOSE, value), new Span(words));
    return label;
  }

  @Tag("input")
  private static final class Input extends Component {}
}
