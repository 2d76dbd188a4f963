package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.say;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.aiact.LawPack;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Tone;
import java.util.Objects;

/// A class under the AI Act, as the law pack that gave it names it.
final class ClassMark {

  private ClassMark() {}

  static Chip of(LawPack pack, AiActClass risk) {
    var word = label(pack, risk);
    return switch (risk) {
      case PROHIBITED -> new Chip(Tone.DANGER, "ban", word);
      case HIGH_RISK -> new Chip(Tone.ATTENTION, "triangle-alert", word);
      case TRANSPARENCY -> new Chip(Tone.ACCENT, "eye", word);
      case MINIMAL -> new Chip(Tone.OUTLINE, "circle", word);
      case OUT_OF_SCOPE -> new Chip(Tone.OUTLINE, "circle-minus", word);
    };
  }

  static String label(LawPack pack, AiActClass risk) {
    return say(about(pack, risk).label());
  }

  /// What it means, in one sentence.
  static String summary(LawPack pack, AiActClass risk) {
    return say(about(pack, risk).summary());
  }

  private static LawPack.About about(LawPack pack, AiActClass risk) {
    return Objects.requireNonNull(pack.classes().get(risk), "a pack tells all classes");
  }
}
