package fr.gouvernail.shell.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/// Why a level, a class or a verdict is what it is: the conditions held and those missing, each
/// with its value.
public final class ExplainedList extends UnorderedList {

  public ExplainedList() {
    addClassName("gv-explained");
  }

  public ExplainedList held(String condition) {
    return held(new Span(condition));
  }

  public ExplainedList held(Component condition) {
    return add(true, condition);
  }

  public ExplainedList missing(String condition) {
    return missing(new Span(condition));
  }

  public ExplainedList missing(Component condition) {
    return add(false, condition);
  }

  private ExplainedList add(boolean held, Component condition) {
    var icon =
        Lucide.of(held ? "circle-check" : "circle-dashed")
            .named(getTranslation(held ? "shell.explained.held" : "shell.explained.missing"));
    var item = new ListItem(icon, condition);
    item.getElement().setAttribute("data-held", Boolean.toString(held));
    add(item);
    return this;
  }
}
