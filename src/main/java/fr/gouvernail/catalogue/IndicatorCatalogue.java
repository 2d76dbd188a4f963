package fr.gouvernail.catalogue;

import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.questionnaire.Version;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// One version of the indicators.
///
/// @param families what they are about
/// @param directions which way is better
/// @param frequencies how often a value is read
/// @param overTime how values become one of a year
/// @param rules how indicators are chosen and read
public record IndicatorCatalogue(
    String id,
    Version version,
    Text title,
    List<Term> families,
    List<Term> directions,
    List<Term> frequencies,
    List<Term> overTime,
    List<Text> rules,
    WorkedExample example,
    List<IndicatorModel> indicators) {

  public IndicatorCatalogue {
    families = List.copyOf(families);
    directions = List.copyOf(directions);
    frequencies = List.copyOf(frequencies);
    overTime = List.copyOf(overTime);
    rules = List.copyOf(rules);
    indicators = List.copyOf(indicators);
  }

  /// A return on investment computed in full. Amounts in euros.
  ///
  /// @param returnPercent 100 × (gains − costs) / costs, half up to one decimal
  /// @param monthsToReturn first month whose cumulative gains cover the cumulative costs
  public record WorkedExample(
      int monthlyGains,
      int months,
      int initialCost,
      int monthlyCost,
      int cumulativeGains,
      int cumulativeCosts,
      BigDecimal returnPercent,
      int monthsToReturn,
      Text explanation) {}

  public Optional<IndicatorModel> indicator(String id) {
    return indicators.stream().filter(indicator -> indicator.id().equals(id)).findFirst();
  }

  /// @throws java.util.NoSuchElementException if there is no such family
  public Term family(String id) {
    return Term.named(families, id);
  }

  /// @throws java.util.NoSuchElementException if there is no such frequency
  public Term frequency(String id) {
    return Term.named(frequencies, id);
  }

  /// @throws java.util.NoSuchElementException if there is no such direction
  public Term direction(String id) {
    return Term.named(directions, id);
  }
}
