package fr.gouvernail.usecase.model;

import fr.gouvernail.aiact.AiActClass;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Classes of the AI Act as content calls them.
final class ClassIds {

  static final Set<String> ALL =
      Arrays.stream(AiActClass.values()).map(ClassIds::of).collect(Collectors.toSet());

  private ClassIds() {}

  static String of(AiActClass risk) {
    return switch (risk) {
      case OUT_OF_SCOPE -> "hors_champ";
      case MINIMAL -> "minimal";
      case TRANSPARENCY -> "transparence";
      case HIGH_RISK -> "haut_risque";
      case PROHIBITED -> "interdit";
    };
  }

  static Optional<AiActClass> find(String id) {
    return Arrays.stream(AiActClass.values()).filter(risk -> of(risk).equals(id)).findFirst();
  }
}
