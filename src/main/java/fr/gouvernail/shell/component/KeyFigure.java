package fr.gouvernail.shell.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/// A figure with its name and the sentence that explains it: no number stands without its why.
public final class KeyFigure extends Div {

  /// `figure` is already formatted; `why` may hold a link.
  public KeyFigure(String name, String figure, Component why) {
    addClassName("gv-keyfigure");
    var overline = new Div(name);
    overline.addClassName("gv-overline");
    add(overline, figure(figure, ""), why);
  }

  public KeyFigure(String name, String figure, String why) {
    this(name, figure, new Paragraph(why));
  }

  /// The big number alone, with its unit in small: « 43 sur 45 ».
  public static Div figure(String figure, String unit) {
    var div = new Div(new Span(figure));
    div.addClassName("gv-figure");
    if (!unit.isEmpty()) {
      var small = new Element("small");
      small.setText("\u00a0" + unit);
      div.getElement().appendChild(small);
    }
    return div;
  }

  /// A row of three, under a thin line, as in the result page.
  public static Div row(KeyFigure... figures) {
    var row = new Div(figures);
    row.addClassName("gv-keyfigures");
    return row;
  }
}
