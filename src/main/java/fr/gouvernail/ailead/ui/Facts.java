package fr.gouvernail.ailead.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/// Names and what they stand for, one pair a line.
final class Facts extends DescriptionList {

  Facts() {
    addClassName("gv-facts");
  }

  Facts fact(String name, String value) {
    return fact(name, new Span(value));
  }

  Facts fact(String name, Component value) {
    add(new Term(name), new Description(value));
    return this;
  }
}
