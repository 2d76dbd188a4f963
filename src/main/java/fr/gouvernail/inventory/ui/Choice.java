package fr.gouvernail.inventory.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import fr.gouvernail.shell.component.Still;
import java.util.Map;

/// A list to choose one value from, under its label, within what stands still.
final class Choice extends Div {

  /// @param act asked with `name` and the chosen value
  Choice(String label, String act, String name) {
    var list = new Options();
    list.setId(id(name));
    Still.act(list, act, name);
    var title = new NativeLabel(label);
    title.getElement().setAttribute("for", id(name));
    add(title, list);
  }

  static String id(String name) {
    return "gv-filter-" + name;
  }

  /// @param choices words by value
  Choice options(Map<String, String> choices, String chosen) {
    var list = (Options) getComponentAt(1);
    choices.forEach((value, words) -> list.option(value, words, value.equals(chosen)));
    return this;
  }

  @Tag("select")
  private static final class Options extends HtmlContainer {
    void option(String value, String words, boolean chosen) {
      var option = new Element("option");
      option.setAttribute("value", value);
      option.setText(words);
      if (chosen) {
        option.setAttribute("selected", "");
      }
      getElement().appendChild(option);
    }
  }
}
