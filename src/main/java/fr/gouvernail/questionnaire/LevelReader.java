package fr.gouvernail.questionnaire;

import fr.gouvernail.questionnaire.Questionnaire.LevelRules;
import fr.gouvernail.questionnaire.Questionnaire.Matrix;
import fr.gouvernail.questionnaire.Questionnaire.MaturityLevel;
import fr.gouvernail.questionnaire.Questionnaire.Quadrant;
import fr.gouvernail.questionnaire.Questionnaire.WeakestLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the maturity levels, the rules that limit them and the matrix.
final class LevelReader {

  private final ContentNode root;
  private final Translations translations;

  LevelReader(ContentNode root, Translations translations) {
    this.root = root;
    this.translations = translations;
  }

  List<MaturityLevel> levels() {
    var read = new ArrayList<MaturityLevel>();
    var nodes = root.get("maturity_levels").items();
    for (var i = 0; i < nodes.size(); i++) {
      var id = nodes.get(i).get("id").text();
      var node = nodes.get(i).named(id);
      node.only("id", "rank", "label", "min_included", "max_excluded", "meaning");
      node.get("rank").integer(i + 1, i + 1);
      var min = node.get("min_included").integer(0, 100);
      if (i == 0 && min != 0) {
        node.fault("the lowest level starts at 0");
      }
      var max = node.find("max_excluded");
      if (i == nodes.size() - 1) {
        if (max.present()) {
          max.fault("the highest level has no upper bound");
        }
      } else if (max.integer(min + 1, 100)
          != nodes.get(i + 1).get("min_included").integer(0, 100)) {
        node.fault("the next level starts where this one ends");
      }
      var place = "maturity_levels/" + id;
      read.add(
          new MaturityLevel(
              id,
              i + 1,
              translations.text(node.get("label"), place + "/label"),
              translations.text(node.get("meaning"), place + "/meaning"),
              min));
    }
    if (ids().size() != read.size() || read.isEmpty()) {
      root.get("maturity_levels").fault("levels with different ids are expected");
    }
    return read;
  }

  LevelRules rules() {
    var node = root.get("level_rules");
    node.only("gate_cap", "prohibited_use_cap", "weakest_link", "note");
    var gate = node.get("gate_cap").only("when", "max_level");
    var prohibited = node.get("prohibited_use_cap").only("when", "max_level");
    var weakest = new ArrayList<WeakestLink>();
    for (var item : node.get("weakest_link").items()) {
      item.only("level", "every_dimension_at_least");
      var level = QuestionReader.known(item.get("level"), ids());
      if (level.equals(lowest())) {
        item.fault("the lowest level cannot ask for anything");
      }
      weakest.add(new WeakestLink(level, item.get("every_dimension_at_least").integer(1, 100)));
    }
    return new LevelRules(
        QuestionReader.known(gate.get("max_level"), ids()),
        translations.text(gate.get("when"), "level_rules/gate_cap/when"),
        QuestionReader.known(prohibited.get("max_level"), ids()),
        translations.text(prohibited.get("when"), "level_rules/prohibited_use_cap/when"),
        weakest,
        translations.text(node.get("note"), "level_rules/note"));
  }

  Matrix matrix() {
    var node = root.get("matrix").only("threshold", "quadrants");
    var quadrants = new ArrayList<Quadrant>();
    for (var item : node.get("quadrants").items()) {
      var id = item.get("id").text();
      item.only("id", "label", "impact", "feasibility");
      quadrants.add(
          new Quadrant(
              id,
              translations.text(item.get("label"), "quadrants/" + id + "/label"),
              high(item.get("impact"), "eleve"),
              high(item.get("feasibility"), "elevee")));
    }
    if (quadrants.stream().map(q -> List.of(q.highImpact(), q.highFeasibility())).distinct().count()
        != 4) {
      node.get("quadrants").fault("the four quadrants are expected");
    }
    return new Matrix(node.get("threshold").decimal("1", "10"), quadrants);
  }

  private static boolean high(ContentNode node, String word) {
    var value = node.text();
    if (node.present() && !value.equals(word) && !value.equals("faible")) {
      node.fault(word + " or faible is expected");
    }
    return value.equals(word);
  }

  private Set<String> ids() {
    return root.find("maturity_levels").items().stream()
        .map(n -> n.find("id").text())
        .collect(Collectors.toSet());
  }

  private String lowest() {
    var items = root.find("maturity_levels").items();
    return items.isEmpty() ? "" : items.getFirst().find("id").text();
  }
}
