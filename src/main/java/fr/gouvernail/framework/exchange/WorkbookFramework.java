package fr.gouvernail.framework.exchange;

import fr.gouvernail.framework.exchange.Finding.Kind;
import fr.gouvernail.framework.exchange.SheetCells.Line;
import fr.gouvernail.framework.exchange.Source.Fields;
import fr.gouvernail.framework.exchange.Source.Items;
import fr.gouvernail.framework.exchange.Source.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One framework of a workbook: its rows stand in the order of the tree, each with its depth, and
/// have their identifiers from their references or, without any, from their place.
final class WorkbookFramework {

  private static final Set<String> TEXTS =
      Set.of("name", "description", "annotation", "typical_evidence");
  private static final Set<String> TRANSLATED =
      Set.of("name", "description", "annotation", "typical_evidence", "questions");
  private static final Set<String> META_TEXTS = Set.of("name", "description", "annotation");
  private static final Set<String> COLUMNS =
      Set.of(
          "assessable",
          "depth",
          "implementation_groups",
          "ref_id",
          "name",
          "description",
          "threats",
          "reference_controls",
          "typical_evidence",
          "annotation",
          "importance",
          "weight",
          "min_score",
          "max_score",
          "scores_definition",
          "scores_definition_ref",
          "questions",
          "answer",
          "depends_on",
          "condition",
          "node_id",
          "skip_count",
          "fix_count");

  /// Of older ways to make identifiers, which are not followed.
  private static final List<String> COUNTERS = List.of("skip_count", "fix_count");

  /// Whatever else stands in the column says that a row is assessed.
  private static final Set<String> NOT = Set.of("", "0", "false");

  private static final String SCORES = "scores_definition";
  private static final String GROUPS = "implementation_groups_definition";
  private static final String ANSWERS = "answers_definition";

  private final WorkbookBlock block;
  private final WorkbookParts parts;
  private final Map<String, AnswerSet> answers;
  private final Map<String, Source> alternatives = new LinkedHashMap<>();

  WorkbookFramework(WorkbookBlock block, WorkbookParts parts) {
    this.block = block;
    this.parts = parts;
    var name = block.meta().find(ANSWERS);
    answers = name == null ? Map.of() : parts.answers(name);
  }

  Source source() {
    var meta = block.meta();
    var fields =
        WorkbookSource.fields(
            meta, META_TEXTS, Set.of("type", "base_urn", ANSWERS, SCORES, GROUPS));
    var groups = meta.find(GROUPS);
    put(fields, GROUPS, groups == null ? null : parts.groups(groups));
    var nodes = nodes();
    var scores = meta.find(SCORES);
    var scale = scores == null ? null : parts.scores(scores);
    if (!alternatives.isEmpty()) {
      var definition = new LinkedHashMap<String, Source>();
      put(definition, "scale", scale);
      definition.put("alternatives", new Fields(meta.place(), alternatives));
      fields.put(SCORES, new Fields(meta.place(), definition));
    } else {
      put(fields, SCORES, scale);
    }
    fields.put("requirement_nodes", new Items(meta.place(), nodes));
    return new Fields(meta.place(), fields);
  }

  private List<Source> nodes() {
    if (block.meta().find("base_urn") == null) {
      parts.findings().add(Kind.MISSING, block.meta().place(), "base_urn");
    }
    var nodes = new ArrayList<Source>();
    var tree = new WorkbookTree(block.meta().text("base_urn"), parts.findings());
    for (var line : parts.lines(block, COLUMNS, TRANSLATED)) {
      nodes.add(node(line, tree));
    }
    return nodes;
  }

  private Source node(Line line, WorkbookTree tree) {
    var fields = new LinkedHashMap<String, Source>();
    var place = tree.next(line);
    fields.put("urn", place.urn());
    put(fields, "parent_urn", place.parent());
    fields.put(
        "assessable",
        Scalar.of(
            line.place("assessable"), String.valueOf(!NOT.contains(line.text("assessable")))));
    for (var key :
        List.of(
            "depth",
            "ref_id",
            "name",
            "description",
            "annotation",
            "typical_evidence",
            "importance",
            "weight",
            "min_score",
            "max_score")) {
      put(fields, key, line.find(key));
    }
    put(fields, "translations", SheetCells.translations(line, TEXTS));
    var groups = line.find("implementation_groups");
    put(fields, "implementation_groups", groups == null ? null : Lines.byCommas(groups));
    for (var key : List.of("threats", "reference_controls")) {
      var cell = line.find(key);
      put(fields, key, cell == null ? null : parts.urns().references(cell));
    }
    scores(line, fields);
    if (line.find("questions") != null) {
      fields.put(
          "questions",
          new WorkbookQuestions(line, place.urn().text(), answers, parts.findings()).source());
    }
    COUNTERS.stream()
        .filter(counter -> line.find(counter) != null)
        .forEach(counter -> parts.findings().add(Kind.LEFT_OUT, line.place(counter), counter));
    return new Fields(line.place(), fields);
  }

  private void scores(Line line, Map<String, Source> fields) {
    var cell = line.find("scores_definition_ref");
    var name = cell == null ? line.find(SCORES) : cell;
    if (name != null) {
      if (!alternatives.containsKey(name.text())) {
        put(alternatives, name.text(), parts.scores(name));
      }
      fields.put("scores_definition_ref", name);
    }
  }

  private static void put(Map<String, Source> fields, String key, @Nullable Source value) {
    if (value != null) {
      fields.put(key, value);
    }
  }
}
