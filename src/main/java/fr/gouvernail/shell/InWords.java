package fr.gouvernail.shell;

import com.vaadin.flow.component.Component;

/// Small numbers as prose writes them: « trois », “three”; from thirteen on, figures.
public final class InWords {

  private InWords() {}

  /// @param in gives the language
  public static String of(Component in, long count) {
    var words = in.getTranslation("shell.numbers").split(",");
    return count < words.length ? words[(int) count] : Formats.here().number(count);
  }
}
