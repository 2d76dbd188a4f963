package fr.gouvernail.tool.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tool.ToolStatus;
import fr.gouvernail.tool.ToolWarning;
import org.jspecify.annotations.Nullable;

/// The register's words in the language of the page.
final class ToolWords {

  private ToolWords() {}

  static String text(String key, Object... args) {
    return UI.getCurrent().getTranslation("tool." + key, args);
  }

  /// The word for a value, or that nobody knows it yet.
  static String word(String kind, @Nullable Object value) {
    return value == null ? text("unknown") : text(kind + "." + value);
  }

  /// A status in icon and word.
  static Chip chip(ToolStatus status) {
    var word = text("status." + status);
    return switch (status) {
      case AUTHORISED -> new Chip(Tone.OK, "circle-check", word);
      case DISCOURAGED -> new Chip(Tone.ATTENTION, "ban", word);
      case WITHDRAWN -> new Chip(Tone.NEUTRAL, "archive", word);
    };
  }

  /// A warning in one sentence.
  static String sentence(ToolWarning warning) {
    var ui = UI.getCurrent();
    return warning.sentence((key, values) -> ui.getTranslation(key, values));
  }

  static Component note(ToolWarning warning) {
    var tone =
        switch (warning.kind()) {
          case CONSUMER, REFUSED -> Tone.DANGER;
          default -> Tone.ATTENTION;
        };
    return new Note(tone, "triangle-alert", sentence(warning));
  }
}
