package fr.gouvernail.catalogue;

import fr.gouvernail.questionnaire.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Something that a use case is measured by.
///
/// @param id such as `QLT-01`
/// @param family id of one of [IndicatorCatalogue#families()]
/// @param unit what a value counts
/// @param formula how the value follows from the variables
/// @param direction id of one of [IndicatorCatalogue#directions()]: `hausse`, `baisse` or
///   `surveiller`
/// @param frequency id of one of [IndicatorCatalogue#frequencies()]: how often it is read
/// @param dataSource where its values come from
/// @param baselineMethod how the value before the pilot is found
/// @param pitfall what makes it mislead
/// @param overTime id of one of [IndicatorCatalogue#overTime()]: how values become one of a year
/// @param bounds between which every value lies, or null
/// @param minimumSample number of observations under which a value is shown with a warning; 0: any
public record IndicatorModel(
    String id,
    String family,
    Text name,
    Text definition,
    Term unit,
    Formula formula,
    String direction,
    String frequency,
    Text dataSource,
    Text baselineMethod,
    Text pitfall,
    String overTime,
    @Nullable Bounds bounds,
    int minimumSample) {

  /// @param min the least value, included
  /// @param max the greatest value, included
  public record Bounds(int min, int max) {}

  /// An expression over variables: `+ - * / ( ) , >=`, numbers, and words.
  ///
  /// @param expression as a program reads it, over the ids of variables and functions
  /// @param variables in the order in which a person is asked for them
  /// @param functions id → label, of those that the expression calls
  public record Formula(String expression, List<Term> variables, Map<String, Text> functions) {

    static final Pattern WORD = Pattern.compile("[a-z][a-z_]*");

    public Formula {
      variables = List.copyOf(variables);
      functions = Map.copyOf(functions);
    }

    /// The expression as a person reads it, such as `100 × (ventes − retours) ÷ ventes`.
    public String in(Locale locale) {
      var words =
          WORD.matcher(expression)
              .replaceAll(word -> Matcher.quoteReplacement(label(word.group(), locale)));
      return words
          .replace(" * ", "\u00A0× ")
          .replace(" / ", "\u00A0÷ ")
          .replace(" - ", "\u00A0− ")
          .replace(" >= ", "\u00A0≥ ");
    }

    private String label(String word, Locale locale) {
      var function = functions.get(word);
      if (function == null) {
        return lower(Term.named(variables, word).label().in(locale));
      }
      var name = function.in(locale);
      return name.contains(" ") ? name + " " : name;
    }

    private static String lower(String label) {
      return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
  }
}
