package fr.gouvernail.shell.component;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/// A maturity level as a ladder of five rungs, so that it reads without colour.
public final class Ladder extends Span {

  /// The rungs alone, with the level's name for screen readers only.
  ///
  /// @param level 1 to 5
  public static Ladder quiet(int level, String name) {
    return new Ladder(level, name, false);
  }

  /// The rungs and the level's name.
  ///
  /// @param level 1 to 5
  public Ladder(int level, String name) {
    this(level, name, true);
  }

  private Ladder(int level, String name, boolean visibleName) {
    if (level < 1 || level > 5) {
      throw new IllegalArgumentException("level " + level);
    }
    addClassName("gv-level");
    var rungs = new Element("span");
    rungs.getClassList().add("gv-ladder");
    rungs.setAttribute("aria-hidden", "true");
    for (int rung = 1; rung <= 5; rung++) {
      var i = new Element("i");
      if (rung <= level) {
        i.getClassList().add("gv-on");
      }
      rungs.appendChild(i);
    }
    getElement().appendChild(rungs);
    var word = new Span(name);
    if (!visibleName) {
      word.addClassName("gv-visually-hidden");
    }
    add(word);
  }
}
