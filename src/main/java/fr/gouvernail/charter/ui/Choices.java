package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.charter.model.Finding;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.shell.component.Still;
import java.util.List;

/// A set of radio buttons inside a [Still], with advice above and findings below.
@Tag("fieldset")
final class Choices extends HtmlContainer {

  private final String group;

  /// @param group names the set and, with the value, each of its buttons
  Choices(String group, String legend) {
    this.group = group;
    setId(VariableQuestion.id(group));
    addClassName("gv-choices");
    var title = new HtmlContainer("legend");
    title.setText(legend);
    add(title);
  }

  Choices advice(String words) {
    var advice = new Paragraph(Lucide.of("lightbulb"), new Span(words));
    advice.addClassName("gv-advice");
    describedBy(advice, "advice-" + group);
    add(advice);
    return this;
  }

  /// @param usual whether the model proposes it
  /// @param more what it asks for, or empty
  Choices choice(
      String act, String value, String label, boolean chosen, boolean usual, String more) {
    var input = new Radio();
    input.getElement().setAttribute("type", "radio");
    input.getElement().setAttribute("name", group);
    input.getElement().setAttribute("checked", chosen);
    input.setId(id(group, value));
    Still.act(input, act, value);
    var words = new Span(label);
    if (usual) {
      words.add(" ");
      words.add(small("gv-usual", getTranslation("charter.write.usual")));
    }
    if (!more.isEmpty()) {
      words.add(small("gv-meta", more));
    }
    var line = new NativeLabel();
    line.add(input, words);
    line.addClassName("gv-choice");
    add(line);
    return this;
  }

  Choices findings(List<Finding> findings) {
    if (!findings.isEmpty()) {
      var lines = new FindingLines(findings);
      describedBy(lines, "wrong-" + group);
      add(lines);
    }
    return this;
  }

  private void describedBy(Component part, String id) {
    part.setId(id);
    var before = getElement().getAttribute("aria-describedby");
    getElement().setAttribute("aria-describedby", before == null ? id : before + " " + id);
  }

  private static Span small(String name, String words) {
    var span = new Span(words);
    span.addClassName(name);
    return span;
  }

  /// The button of a value.
  static String id(String group, String value) {
    return group + "-" + value;
  }

  @Tag("input")
  private static final class Radio extends Component {}
}
