package fr.gouvernail.shell.component;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;

/// One value from 0 to 100 on a thin track, with an optional threshold. The value is written beside
/// it.
public final class Gauge extends Span {

  public Gauge(BigDecimal value) {
    addClassName("gv-gauge");
    getElement().setAttribute("aria-hidden", "true");
    getElement().appendChild(new Element("i").setAttribute("style", "width:" + value + "%"));
  }

  public Gauge threshold(BigDecimal value) {
    getElement().appendChild(new Element("u").setAttribute("style", "left:" + value + "%"));
    return this;
  }
}
