package fr.gouvernail.questionnaire;

import fr.gouvernail.questionnaire.InvalidQuestionnaire.Fault;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The English texts that lie beside a French file, found by the ids of that file. Any of them may
/// be missing.
public final class Translations {

  private final Map<String, ContentNode> texts = new TreeMap<>();
  private final Set<String> used = new HashSet<>();

  public static Translations none() {
    return new Translations();
  }

  public static Translations of(String yaml, List<Fault> faults) {
    var translations = new Translations();
    translations.flatten("", ContentNode.root(yaml, faults));
    return translations;
  }

  private void flatten(String place, ContentNode node) {
    if (node.isText()) {
      texts.put(place, node);
    } else if (node.isList()) {
      var index = 0;
      for (var item : node.items()) {
        flatten(place + "/" + index++, item);
      }
    } else {
      node.entries()
          .forEach((key, child) -> flatten(place.isEmpty() ? key : place + "/" + key, child));
    }
  }

  /// The French text of that node with its translation.
  ///
  /// @param place such as `questions/STR-01/label`
  public Text text(ContentNode french, String place) {
    return new Text(FrenchTypography.set(french.text()), english(place));
  }

  private @Nullable String english(String place) {
    var found = texts.get(place);
    used.add(place);
    return found == null ? null : found.text();
  }

  /// Notes the translations that no French text asked for: their ids are wrong.
  public void reportUnused() {
    texts.forEach((place, node) -> {
      if (!used.contains(place)) {
        node.fault("translates nothing of the French file");
      }
    });
  }
}
