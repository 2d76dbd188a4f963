package fr.gouvernail.classification.ui;

import com.vaadin.flow.component.UI;
import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Tone;

/// A class under the AI Act in one icon and one word.
public final class ClassChip {

  private ClassChip() {}

  /// The chip in the language of the page.
  public static Chip of(AiActClass risk) {
    var word = UI.getCurrent().getTranslation("classification.class." + risk);
    return switch (risk) {
      case PROHIBITED -> new Chip(Tone.DANGER, "ban", word);
      case HIGH_RISK -> new Chip(Tone.ATTENTION, "triangle-alert", word);
      case TRANSPARENCY -> new Chip(Tone.ACCENT, "eye", word);
      case MINIMAL -> new Chip(Tone.OUTLINE, "circle", word);
      case OUT_OF_SCOPE -> new Chip(Tone.OUTLINE, "circle-minus", word);
    };
  }
}
