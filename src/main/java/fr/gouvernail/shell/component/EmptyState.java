package fr.gouvernail.shell.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/// Nothing here yet: what it is for, the first step, and who can take it.
public final class EmptyState extends Div {

  /// @param action the first step, or nothing when the person cannot take it
  public EmptyState(String icon, String title, String sentence, Component... action) {
    addClassName("gv-empty");
    add(tile(icon, Tone.ACCENT), new H2(title), new Paragraph(sentence));
    add(action);
  }

  /// An icon on a tinted square, as at the left of what awaits a decision.
  public static Span tile(String icon, Tone tone) {
    var tile = new Span(Lucide.of(icon));
    tile.addClassName("gv-tile");
    tile.getElement().setAttribute("data-tone", tone.css());
    return tile;
  }
}
