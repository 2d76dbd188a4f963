package fr.gouvernail.prioritization.ui;

import fr.gouvernail.prioritization.MatrixService;
import fr.gouvernail.prioritization.MatrixWords;
import fr.gouvernail.prioritization.model.Board;
import fr.gouvernail.prioritization.model.MatrixDrawing;
import fr.gouvernail.prioritization.model.Placed;
import fr.gouvernail.prioritization.model.Scores;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.usecase.model.Axis;
import fr.gouvernail.usecase.model.Criterion;
import fr.gouvernail.usecase.model.Matrix;
import fr.gouvernail.usecase.model.Quadrant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What the client components of this module are told, and what they tell.
final class MatrixJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final List<String> TEXTS =
      List.of(
          "chart",
          "hint",
          "sheet",
          "to",
          "keep",
          "cancel",
          "reason",
          "reason.for",
          "unset",
          "missing",
          "unsent",
          "conflict",
          "conflict.criterion",
          "conflict.stored",
          "conflict.mine",
          "conflict.keep",
          "conflict.take");

  private MatrixJson() {}

  /// What does not change while the page is open.
  static ObjectNode setting(MatrixWords words) {
    var setting = JSON.objectNode();
    setting.put("lang", words.formats().locale().getLanguage());
    setting.set("criteria", criteria(List.of(Criterion.values()), words));
    setting.set("axes", axes(words));
    var quadrants = setting.putArray("quadrants");
    for (var quadrant :
        List.of(
            Quadrant.QUICK_WIN, Quadrant.STRATEGIC, Quadrant.SMALL_IMPROVEMENT, Quadrant.AVOID)) {
      quadrants.add(words.quadrant(quadrant));
    }
    setting.put("high", Matrix.THRESHOLD);
    var plot = setting.putArray("plot");
    MatrixDrawing.plotEdges().forEach(plot::add);
    setting.put("longest", MatrixService.LONGEST_REASON);
    setting.set("texts", texts(TEXTS, "screen.", words));
    return setting;
  }

  /// @param prefix of the keys in the bundles
  static ObjectNode texts(List<String> keys, String prefix, MatrixWords words) {
    var texts = JSON.objectNode();
    keys.forEach(key -> texts.put(key, words.template(prefix + key)));
    return texts;
  }

  static ArrayNode axes(MatrixWords words) {
    var axes = JSON.arrayNode();
    for (var axis : Axis.values()) {
      axes.add(words.axis(axis));
    }
    return axes;
  }

  static ArrayNode criteria(Collection<Criterion> wanted, MatrixWords words) {
    var criteria = JSON.arrayNode();
    wanted.forEach(criterion ->
        criteria
            .addObject()
            .put("id", criterion.id())
            .put("axis", criterion.axis().ordinal())
            .put("weight", criterion.weight())
            .put("label", words.criterion(criterion))
            .put("hint", words.hint(criterion)));
    return criteria;
  }

  /// The drawing of these uses with its dots.
  static ObjectNode drawing(Board board, MatrixWords words, String legend) {
    var drawing = JSON.objectNode();
    drawing.put("svg", MatrixDrawing.screen(board, words.drawing(), words::said));
    drawing.put("legend", legend);
    var dots = drawing.putArray("dots");
    board
        .useCases()
        .forEach(useCase -> {
          var dot =
              dots.addObject()
                  .put("id", useCase.id().toString())
                  .put("number", useCase.number())
                  .put("movable", useCase.mayScore());
          if (useCase.mayScore()) {
            dot.put("title", useCase.title()).put("version", useCase.version());
            dot.set("scores", scores(useCase.scores()));
          }
        });
    return drawing;
  }

  /// A use as it is stored.
  static ObjectNode stored(Placed useCase) {
    var stored = JSON.objectNode().put("version", useCase.version());
    stored.set("scores", scores(useCase.scores()));
    var reasons = stored.putArray("reasons");
    for (var criterion : Criterion.values()) {
      reasons.add(useCase.reasons().getOrDefault(criterion, ""));
    }
    return stored;
  }

  private static ArrayNode scores(Scores scores) {
    var list = JSON.arrayNode();
    for (var criterion : Criterion.values()) {
      var score = scores.values().get(criterion);
      if (score == null) {
        list.addNull();
      } else {
        list.add(score);
      }
    }
    return list;
  }

  /// Seven scores from the browser.
  ///
  /// @throws RuleViolated for anything else
  static Scores scores(@Nullable JsonNode list) {
    var criteria = Criterion.values();
    if (list == null || !list.isArray() || list.size() != criteria.length) {
      throw new RuleViolated("prioritization.rule.incomplete");
    }
    var scores = new EnumMap<Criterion, Integer>(Criterion.class);
    for (var criterion : criteria) {
      scores.put(criterion, score(list.get(criterion.ordinal())));
    }
    return new Scores(scores);
  }

  /// One score from the browser.
  ///
  /// @throws RuleViolated for anything but a whole number from 1 to 10
  static int score(@Nullable JsonNode node) {
    if (node == null || !node.isIntegralNumber() && !isWhole(node)) {
      throw new RuleViolated("prioritization.rule.range", Matrix.LEAST, Matrix.MOST);
    }
    int score = (int) node.asDouble();
    if (!Scores.isScore(score)) {
      throw new RuleViolated("prioritization.rule.range", Matrix.LEAST, Matrix.MOST);
    }
    return score;
  }

  private static boolean isWhole(JsonNode node) {
    return node.isNumber() && node.asDouble() == Math.rint(node.asDouble());
  }

  /// Seven reasons from the browser; what is no text is none.
  static Map<Criterion, String> reasons(@Nullable JsonNode list) {
    var reasons = new EnumMap<Criterion, String>(Criterion.class);
    for (var criterion : Criterion.values()) {
      var reason = list == null || !list.isArray() ? null : list.get(criterion.ordinal());
      if (reason != null && reason.isString()) {
        reasons.put(criterion, reason.stringValue());
      }
    }
    return reasons;
  }

  static ObjectNode refused(String words) {
    return JSON.objectNode().put("refused", words);
  }

  static ObjectNode done(String word) {
    return JSON.objectNode().put(word, true);
  }

  static ObjectNode conflict(Placed stored) {
    var json = JSON.objectNode();
    json.set("conflict", stored(stored));
    return json;
  }
}
