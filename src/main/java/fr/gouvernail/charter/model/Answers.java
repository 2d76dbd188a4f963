package fr.gouvernail.charter.model;

import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolClass;
import fr.gouvernail.tool.ToolId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a company answered to a model's questions.
///
/// @param options option → chosen value; the model's default where absent
/// @param values variable → value: a date as 2026-12-31, a person by id, a list one a line
/// @param facts fact → yes or no, for what the portal does not know
/// @param cells where the company's matrix differs from the model's, by [#cell]
/// @param tools what its annex of tools lists, in order
public record Answers(
    Map<String, String> options,
    Map<String, String> values,
    Map<String, Boolean> facts,
    Map<String, CellChoice> cells,
    List<ToolId> tools) {

  public static final Answers NONE = new Answers(Map.of(), Map.of(), Map.of(), Map.of(), List.of());

  public Answers {
    options = Map.copyOf(options);
    values = Map.copyOf(values);
    facts = Map.copyOf(facts);
    cells = Map.copyOf(cells);
    tools = List.copyOf(tools);
  }

  /// A company's own verdict on a cell.
  ///
  /// @param text the words of the condition, or empty
  /// @param reason why; needed where it is more permissive than the model
  public record CellChoice(Verdict verdict, String text, String reason) {}

  /// `C2.T3`
  public static String cell(DataLevel level, ToolClass kind) {
    return level + "." + kind;
  }

  public Answers withOption(String option, String value) {
    return new Answers(with(options, option, value), values, facts, cells, tools);
  }

  /// These answers with one value; a blank one is forgotten.
  public Answers withValue(String variable, String value) {
    return new Answers(options, with(values, variable, value), facts, cells, tools);
  }

  public Answers withFact(String fact, boolean value) {
    var changed = new TreeMap<>(facts);
    changed.put(fact, value);
    return new Answers(options, values, changed, cells, tools);
  }

  public Answers withCell(DataLevel level, ToolClass kind, CellChoice choice) {
    var changed = new TreeMap<>(cells);
    changed.put(cell(level, kind), choice);
    return new Answers(options, values, facts, changed, tools);
  }

  /// These answers with the model's verdict on that cell again.
  public Answers withoutCell(DataLevel level, ToolClass kind) {
    var changed = new TreeMap<>(cells);
    changed.remove(cell(level, kind));
    return new Answers(options, values, facts, changed, tools);
  }

  public Answers withTools(List<ToolId> tools) {
    return new Answers(options, values, facts, cells, tools);
  }

  private static Map<String, String> with(Map<String, String> map, String key, String value) {
    var changed = new TreeMap<>(map);
    if (value.isBlank()) {
      changed.remove(key);
    } else {
      changed.put(key, value.strip());
    }
    return changed;
  }
}
