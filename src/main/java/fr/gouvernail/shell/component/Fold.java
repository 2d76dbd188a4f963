package fr.gouvernail.shell.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/// Something to unfold by those who want it, without the server.
@Tag("details")
public final class Fold extends HtmlContainer {

  public Fold(String summary, Component... content) {
    getElement().appendChild(new Element("summary").setText(summary));
    add(content);
  }

  public Fold(Component summary, Component... content) {
    getElement().appendChild(new Element("summary").appendChild(summary.getElement()));
    add(content);
  }

  /// Gives its summary an id, so that the focus can be moved there.
  public Fold focusable(String id) {
    getElement().getChild(0).setAttribute("id", id);
    return this;
  }

  /// Inside a [Still], stays unfolded when the part is drawn anew.
  ///
  /// @param id of its summary
  public Fold kept(String id) {
    getElement().setAttribute("data-kept", "");
    return focusable(id);
  }

  /// Unfolded from the start.
  public Fold open() {
    getElement().setAttribute("open", true);
    return this;
  }
}
