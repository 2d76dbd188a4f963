package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.say;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.aiact.LawPack;
import java.util.Objects;

/// A class under the AI Act in the words of the law pack that gave it.
final class ClassMark {

  private ClassMark() {}

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
