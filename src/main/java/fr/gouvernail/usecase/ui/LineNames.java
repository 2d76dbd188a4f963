package fr.gouvernail.usecase.ui;

import fr.gouvernail.usecase.model.Risk;
import fr.gouvernail.usecase.model.Risks;
import fr.gouvernail.usecase.model.Values;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/// What the lines of a sheet name beside people and tools: its risks, and the obligations of its
/// class.
final class LineNames {

  private LineNames() {}

  /// @param names as of [fr.gouvernail.usecase.model.Shown#of]
  /// @param duties titles of obligations, by id
  /// @param editions those whose risks are named, the first one's name being the one that counts
  static UnaryOperator<String> among(
      UnaryOperator<String> names, Map<String, String> duties, Values... editions) {
    var known = new HashMap<>(duties);
    for (var values : editions) {
      Risks.of(values).forEach(risk -> known.putIfAbsent(risk.id(), name(risk, names)));
    }
    return id -> known.containsKey(id) ? known.get(id) : names.apply(id);
  }

  private static String name(Risk risk, UnaryOperator<String> names) {
    return risk.title().isEmpty() ? names.apply(risk.catalogue()) : risk.title();
  }
}
