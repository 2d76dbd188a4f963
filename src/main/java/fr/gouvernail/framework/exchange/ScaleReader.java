package fr.gouvernail.framework.exchange;

import fr.gouvernail.framework.Framework.Aggregation;
import fr.gouvernail.framework.Scale;
import fr.gouvernail.framework.Scale.ScoreLevel;
import fr.gouvernail.framework.exchange.Finding.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Reads the scale of a framework: its bounds, and the names of scores, as a list or, with other
/// lists that some requirements use, as a mapping.
final class ScaleReader {

  private static final String DEFINITION = "scores_definition";
  private static final int MOST_ALTERNATIVES = 200;

  private final Cursor framework;
  private final Cursor definition;
  private final String locale;

  ScaleReader(Cursor framework, String locale) {
    this.framework = framework;
    this.locale = locale;
    definition = framework.find(DEFINITION);
    if (definition.isMapping()) {
      definition.only(Set.of("scale", "alternatives", "aggregation"), Set.of());
    }
  }

  Scale scale() {
    var min = framework.find("min_score");
    var max = framework.find("max_score");
    int lowest = min.number(0, Limits.SCORE, Scale.PERCENT.min());
    int highest = max.number(0, Limits.SCORE, Scale.PERCENT.max());
    if (!Scale.valid(lowest, highest)) {
      (max.present() ? max : min).note(Kind.SCALE);
      return Scale.PERCENT;
    }
    return new Scale(
        lowest, highest, levels(definition.isMapping() ? definition.find("scale") : definition));
  }

  Map<String, List<ScoreLevel>> alternatives() {
    var alternatives = new LinkedHashMap<String, List<ScoreLevel>>();
    if (definition.isMapping()) {
      var named = definition.find("alternatives").entries();
      if (named.size() > MOST_ALTERNATIVES) {
        definition.note(Kind.TOO_MANY, MOST_ALTERNATIVES);
      } else {
        named.forEach((name, levels) -> alternatives.put(name, levels(levels)));
      }
    }
    return alternatives;
  }

  Aggregation aggregation() {
    if (!definition.isMapping()) {
      return Aggregation.SUM;
    }
    var written = definition.find("aggregation");
    var word = Objects.requireNonNullElse(written.word(), Aggregation.SUM.id());
    for (var aggregation : Aggregation.values()) {
      if (aggregation.id().equals(word)) {
        return aggregation;
      }
    }
    written.note(Kind.VALUE_UNKNOWN, word);
    return Aggregation.SUM;
  }

  private List<ScoreLevel> levels(Cursor list) {
    var levels = new ArrayList<ScoreLevel>();
    for (var item : list.items(Limits.SCORES)) {
      item.only(
          Set.of("score", "name", "description", "description_doc", "translations"), Set.of());
      item.translationsOnly(Set.of("name", "description", "description_doc"));
      int score = item.need("score").number(-Limits.SCORE, Limits.SCORE, 0);
      levels.add(
          new ScoreLevel(
              score,
              item.localText("name", locale, Limits.NAME, String.valueOf(score)),
              item.localText("description", locale, Limits.TEXT),
              item.localText("description_doc", locale, Limits.TEXT)));
    }
    return levels;
  }
}
