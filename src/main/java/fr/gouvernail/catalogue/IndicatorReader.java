package fr.gouvernail.catalogue;

import fr.gouvernail.catalogue.IndicatorCatalogue.WorkedExample;
import fr.gouvernail.catalogue.IndicatorModel.Bounds;
import fr.gouvernail.catalogue.IndicatorModel.Formula;
import fr.gouvernail.questionnaire.ContentNode;
import fr.gouvernail.questionnaire.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads a catalogue of indicators and notes every fault with its place.
final class IndicatorReader {

  private static final int MOST_EUROS = 100_000_000;
  private static final int MOST_MONTHS = 600;
  private static final int LARGEST_SAMPLE = 10_000;
  private static final int LARGEST_BOUND = 1_000_000;
  private static final int MOST_VARIABLES = 10;
  private static final int LARGEST_YIELD = 100_000;

  private static final Pattern EXPRESSION = Pattern.compile("[a-z_0-9 ()+*/.>=-]{1,300}");

  private final CatalogueFile file;
  private final List<Term> families;
  private final List<Term> directions;
  private final List<Term> frequencies;
  private final List<Term> overTime;
  private final Map<String, Term> units;
  private final Map<String, Term> variables;
  private final Map<String, Text> functions;

  private IndicatorReader(CatalogueFile file) {
    this.file = file;
    families = file.terms("families");
    directions = file.terms("directions");
    frequencies = file.terms("frequencies");
    overTime = file.terms("over_time");
    units = byId(file.terms("units"));
    variables = byId(file.terms("variables"));
    functions =
        file.terms("functions").stream()
            .collect(Collectors.toMap(Term::id, Term::label, (one, two) -> one));
  }

  static IndicatorCatalogue read(CatalogueFile file) {
    return new IndicatorReader(file).catalogue();
  }

  private static Map<String, Term> byId(List<Term> terms) {
    return terms.stream().collect(Collectors.toMap(Term::id, term -> term, (one, two) -> one));
  }

  private IndicatorCatalogue catalogue() {
    file.root()
        .only(
            "catalogue",
            "families",
            "directions",
            "frequencies",
            "over_time",
            "units",
            "functions",
            "variables",
            "rules",
            "worked_example",
            "indicators");
    var head = file.head();
    var indicators = file.entries("indicators", this::indicator);
    file.counted(indicators.size());
    return new IndicatorCatalogue(
        head.id(),
        head.version(),
        head.title(),
        families,
        directions,
        frequencies,
        overTime,
        file.texts(file.root().get("rules"), "rules"),
        example(file.root().get("worked_example")),
        indicators);
  }

  private IndicatorModel indicator(ContentNode node, String id, String place) {
    node.only(
        "id",
        "family",
        "name",
        "definition",
        "unit",
        "formula",
        "variables",
        "direction",
        "frequency",
        "data_source",
        "baseline_method",
        "pitfall",
        "over_time",
        "bounds",
        "minimum_sample");
    var sample = node.find("minimum_sample");
    var unit = CatalogueFile.reference(node.get("unit"), "unit", units.keySet());
    return new IndicatorModel(
        id,
        one(node, "family", families),
        file.text(node.get("name"), place + "name"),
        file.text(node.get("definition"), place + "definition"),
        units.getOrDefault(unit, new Term(unit, new Text(unit, null), null)),
        formula(node),
        one(node, "direction", directions),
        one(node, "frequency", frequencies),
        file.text(node.get("data_source"), place + "data_source"),
        file.text(node.get("baseline_method"), place + "baseline_method"),
        file.text(node.get("pitfall"), place + "pitfall"),
        one(node, "over_time", overTime),
        bounds(node.find("bounds")),
        sample.present() ? sample.integer(1, LARGEST_SAMPLE) : 0);
  }

  private static String one(ContentNode node, String key, Collection<Term> terms) {
    return CatalogueFile.reference(
        node.get(key), key, terms.stream().map(Term::id).collect(Collectors.toSet()));
  }

  private static @Nullable Bounds bounds(ContentNode node) {
    if (!node.present()) {
      return null;
    }
    var bounds =
        new Bounds(
            node.only("min", "max").get("min").integer(-LARGEST_BOUND, LARGEST_BOUND),
            node.get("max").integer(-LARGEST_BOUND, LARGEST_BOUND));
    if (bounds.min() >= bounds.max()) {
      node.fault("min is not below max");
    }
    return bounds;
  }

  private Formula formula(ContentNode node) {
    var expression = node.get("formula").text();
    var named =
        CatalogueFile.references(
            node.get("variables"), "variable", variables.keySet(), 1, MOST_VARIABLES);
    var called = new TreeMap<String, Text>();
    var unused = new HashSet<>(named);
    Formula.WORD
        .matcher(expression)
        .results()
        .map(word -> word.group())
        .forEach(word -> {
          var function = functions.get(word);
          if (function != null) {
            called.put(word, function);
          } else if (!named.contains(word)) {
            node.get("formula").fault(word + " is none of the variables");
          }
          unused.remove(word);
        });
    unused.forEach(word -> node.get("variables").fault("the formula does not use " + word));
    if (!EXPRESSION.matcher(expression).matches() || !balanced(expression)) {
      node.get("formula").fault("is no expression");
    }
    return new Formula(
        expression,
        named.stream().filter(variables::containsKey).map(variables::get).toList(),
        called);
  }

  private static boolean balanced(String expression) {
    var depth = 0;
    for (var c : expression.toCharArray()) {
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth < 0) {
        return false;
      }
    }
    return depth == 0;
  }

  private WorkedExample example(ContentNode node) {
    node.only(
        "monthly_gains",
        "months",
        "initial_cost",
        "monthly_cost",
        "cumulative_gains",
        "cumulative_costs",
        "return_percent",
        "months_to_return",
        "explanation");
    var example =
        new WorkedExample(
            node.get("monthly_gains").integer(1, MOST_EUROS),
            node.get("months").integer(1, MOST_MONTHS),
            node.get("initial_cost").integer(1, MOST_EUROS),
            node.get("monthly_cost").integer(0, MOST_EUROS),
            node.get("cumulative_gains").integer(1, MOST_EUROS),
            node.get("cumulative_costs").integer(1, MOST_EUROS),
            node.get("return_percent").decimal("0", String.valueOf(LARGEST_YIELD)),
            node.get("months_to_return").integer(1, MOST_MONTHS),
            file.text(node.get("explanation"), "worked_example/explanation"));
    if (node.present() && !rightlyComputed(example)) {
      node.fault("the figures do not follow from each other");
    }
    return example;
  }

  private static boolean rightlyComputed(WorkedExample e) {
    var costs = (long) e.initialCost() + (long) e.monthlyCost() * e.months();
    var gains = (long) e.monthlyGains() * e.months();
    var percent =
        BigDecimal.valueOf(100L * (gains - costs))
            .divide(BigDecimal.valueOf(costs), 1, RoundingMode.HALF_UP);
    return gains == e.cumulativeGains()
        && costs == e.cumulativeCosts()
        && percent.compareTo(e.returnPercent()) == 0
        && covered(e, e.monthsToReturn())
        && !covered(e, e.monthsToReturn() - 1);
  }

  private static boolean covered(WorkedExample e, int month) {
    return (long) e.monthlyGains() * month
        >= (long) e.initialCost() + (long) e.monthlyCost() * month;
  }
}
