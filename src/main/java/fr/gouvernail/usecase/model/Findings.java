package fr.gouvernail.usecase.model;

import fr.gouvernail.usecase.model.Finding.Code;
import fr.gouvernail.usecase.model.Finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Collects what rules find.
final class Findings {

  private final List<Finding> found = new ArrayList<>();

  void block(Code code, Set<Stage> stages, String field) {
    block(code, stages, field, code.name(), Map.of());
  }

  void block(Code code, Set<Stage> stages, String field, String key, Map<String, String> args) {
    found.add(new Finding(code, Severity.BLOCKS, Set.copyOf(stages), field, key, args));
  }

  void warn(Code code, String field, Map<String, String> args) {
    found.add(new Finding(code, Severity.WARNS, Set.of(), field, code.name(), args));
  }

  void banner(Code code, String field, String key, Map<String, String> args) {
    found.add(new Finding(code, Severity.BANNER, Set.of(), field, key, args));
  }

  /// In the order of the sheet.
  List<Finding> inOrder(SheetModel model) {
    var order = model.fields().map(Field::id).toList();
    return found.stream()
        .sorted(Comparator.comparingInt(finding -> order.indexOf(finding.field())))
        .toList();
  }
}
