package fr.gouvernail.framework.exchange;

import fr.gouvernail.framework.exchange.Finding.Kind;
import fr.gouvernail.framework.exchange.SheetCells.Line;
import fr.gouvernail.framework.exchange.Source.Fields;
import fr.gouvernail.framework.exchange.Source.Items;
import fr.gouvernail.framework.exchange.Source.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The blocks of a workbook that its frameworks refer to: names of scores, groups, answers,
/// threats, reference controls.
final class WorkbookParts {

  private static final Set<String> NAMED = Set.of("name", "description");
  private static final Set<String> SCORE_TEXTS = Set.of("name", "description", "description_doc");
  private static final Set<String> REFERENCE_TEXTS = Set.of("name", "description", "annotation");

  private final List<WorkbookBlock> blocks;
  private final SheetCells cells;
  private final Findings findings;
  private final UrnForm urns;
  private final Map<String, Map<String, AnswerSet>> answers = new HashMap<>();

  WorkbookParts(List<WorkbookBlock> blocks, SheetCells cells, Findings findings) {
    this.blocks = blocks;
    this.cells = cells;
    this.findings = findings;
    urns = new UrnForm(findings);
    var columns = Set.of("prefix_id", "prefix_value");
    blocks.stream()
        .filter(block -> block.type().equals("urn_prefix"))
        .flatMap(block -> cells.lines(block.content(), columns, Set.of()).stream())
        .forEach(line -> urns.prefix(line.text("prefix_id"), line.text("prefix_value")));
  }

  Findings findings() {
    return findings;
  }

  UrnForm urns() {
    return urns;
  }

  List<Line> lines(WorkbookBlock block, Set<String> known, Set<String> translated) {
    return cells.lines(block.content(), known, translated);
  }

  private @Nullable WorkbookBlock block(String type, Scalar name) {
    for (var block : blocks) {
      if (block.type().equals(type)
          && (block.name().equals(name.text()) || block.prefix().equals(name.text()))) {
        return block;
      }
    }
    findings.add(Kind.BLOCK_UNKNOWN, name.place(), name.text());
    return null;
  }

  /// Names of scores; null without such a block.
  @Nullable Source scores(Scalar name) {
    return listed(
        block("scores", name),
        Set.of("score", "name", "description", "description_doc"),
        SCORE_TEXTS);
  }

  /// Definitions of implementation groups; null without such a block.
  @Nullable Source groups(Scalar name) {
    return listed(
        block("implementation_groups", name),
        Set.of("ref_id", "name", "description", "default_selected"),
        NAMED);
  }

  private @Nullable Source listed(
      @Nullable WorkbookBlock block, Set<String> known, Set<String> texts) {
    if (block == null) {
      return null;
    }
    var items = new ArrayList<Source>();
    for (var line : lines(block, known, texts)) {
      items.add(new Fields(line.place(), WorkbookSource.fields(line, texts, Set.of())));
    }
    return new Items(block.meta().place(), items);
  }

  /// The sets of answers of a block, by their ids.
  Map<String, AnswerSet> answers(Scalar name) {
    return answers.computeIfAbsent(
        name.text(),
        text -> {
          var block = block("answers", name);
          var sets = new LinkedHashMap<String, AnswerSet>();
          if (block != null) {
            for (var line : lines(block, AnswerSet.COLUMNS, AnswerSet.TEXTS)) {
              sets.put(line.text("id"), AnswerSet.of(line, findings));
            }
          }
          return sets;
        });
  }

  /// Threats or reference controls.
  Source references(WorkbookBlock block) {
    var items = new ArrayList<Source>();
    var known =
        Set.of(
            "ref_id", "name", "description", "annotation", "category", "csf_function", "node_id");
    for (var line : lines(block, known, REFERENCE_TEXTS)) {
      var fields = WorkbookSource.fields(line, REFERENCE_TEXTS, Set.of("node_id"));
      var id = line.text("node_id").isEmpty() ? line.text("ref_id") : line.text("node_id");
      var last = block.type().equals("threats") ? id.toLowerCase(Locale.ROOT) : UrnForm.suffix(id);
      fields.put(
          "urn", Scalar.of(line.place("ref_id"), block.meta().text("base_urn") + ":" + last));
      items.add(new Fields(line.place(), fields));
    }
    return new Items(block.meta().place(), items);
  }
}
