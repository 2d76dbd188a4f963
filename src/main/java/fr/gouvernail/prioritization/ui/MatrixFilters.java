package fr.gouvernail.prioritization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import fr.gouvernail.prioritization.MatrixWords;
import fr.gouvernail.prioritization.model.Board;
import fr.gouvernail.prioritization.model.MatrixFilter;
import fr.gouvernail.prioritization.model.Placed;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.usecase.model.State;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Asks which uses to show, among the values that there are.
final class MatrixFilters extends Composite<Div> {

  static final String CHOOSE = "filter";
  static final String CLEAR = "clear";

  private final Board all;
  private final MatrixFilter filter;
  private final MatrixWords words;

  MatrixFilters(Board all, MatrixFilter filter, MatrixWords words) {
    this.all = all;
    this.filter = filter;
    this.words = words;
  }

  @Override
  protected Div initContent() {
    var states = new LinkedHashMap<String, String>();
    all.useCases().stream()
        .map(Placed::state)
        .distinct()
        .sorted()
        .forEach(state -> states.put(state.name(), words.state(state)));
    var classes = new LinkedHashMap<String, String>();
    all.useCases().stream()
        .map(Placed::riskClass)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .forEach(risk -> classes.put(risk.name(), words.risk(risk)));
    var locale = words.formats().locale();
    var functions = new TreeMap<String, String>();
    var owners = new TreeMap<String, String>();
    all.useCases()
        .forEach(p -> {
          functions.put(p.functionLabel().in(locale), p.function());
          var owner = p.owner();
          if (owner != null) {
            owners.put(p.ownerName(), owner.toString());
          }
        });
    var bar =
        new Div(
            list(MatrixFilter.STATE, states, allStates()),
            list(MatrixFilter.CLASS, classes, words.text("filter.all")),
            list(MatrixFilter.FUNCTION, turned(functions), words.text("filter.all")),
            list(MatrixFilter.OWNER, turned(owners), words.text("filter.all")));
    bar.addClassName("gv-matrix-filters");
    if (filter.isNarrow()) {
      bar.add(new ActButton(words.text("filter.clear"), CLEAR, ""));
    }
    return bar;
  }

  private String allStates() {
    boolean retired = all.useCases().stream().anyMatch(p -> p.state() == State.RETIRED);
    return words.text(retired ? "filter.living" : "filter.all");
  }

  private static Map<String, String> turned(Map<String, String> byLabel) {
    var byValue = new LinkedHashMap<String, String>();
    byLabel.forEach((label, value) -> byValue.put(value, label));
    return byValue;
  }

  private Div list(String parameter, Map<String, String> choices, String everything) {
    var list = new Choice();
    list.setId("gv-filter-" + parameter);
    Still.act(list, CHOOSE, parameter);
    var chosen = filter.parameters().getOrDefault(parameter, "");
    list.option("", everything, chosen.isEmpty());
    choices.forEach((value, label) -> list.option(value, label, value.equals(chosen)));
    if (!chosen.isEmpty() && !choices.containsKey(chosen)) {
      list.option(chosen, words.text("filter.unknown"), true);
    }
    var label = new NativeLabel(words.text("filter." + parameter));
    label.getElement().setAttribute("for", "gv-filter-" + parameter);
    return new Div(label, list);
  }

  @Tag("select")
  private static final class Choice extends HtmlContainer {
    void option(String value, String label, boolean chosen) {
      var option = new Element("option");
      option.setAttribute("value", value);
      option.setText(label);
      if (chosen) {
        option.setAttribute("selected", "");
      }
      getElement().appendChild(option);
    }
  }
}
