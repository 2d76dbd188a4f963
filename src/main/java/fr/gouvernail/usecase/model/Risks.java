package fr.gouvernail.usecase.model;

import static fr.gouvernail.usecase.model.FieldIds.MEASURES;
import static fr.gouvernail.usecase.model.FieldIds.RISKS;

import fr.gouvernail.usecase.model.Risk.Measure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The risks of a sheet.
public final class Risks {

  private static final int TOP = 3;
  private static final String IN_PLACE = "en_place";
  private static final String PLANNED = "prevue";

  private Risks() {}

  /// In the order of the sheet.
  public static List<Risk> of(Values values) {
    return values.rows(RISKS).stream().map(line -> risk(line, values)).toList();
  }

  private static Risk risk(Map<String, String> line, Values values) {
    var id = Lines.text(line, "id");
    return new Risk(
        id,
        Lines.text(line, "catalogue"),
        Lines.text(line, "title"),
        Lines.number(line, "likelihood"),
        Lines.number(line, "severity"),
        Parsed.person(Lines.text(line, "owner")).orElse(null),
        Lines.number(line, "residual_likelihood"),
        Lines.number(line, "residual_severity"),
        values.rows(MEASURES).stream()
            .filter(measure -> Lines.text(measure, "risk").equals(id))
            .map(Risks::measure)
            .toList());
  }

  private static Measure measure(Map<String, String> line) {
    return new Measure(
        Lines.text(line, "catalogue"),
        Lines.text(line, "text"),
        Lines.text(line, "progress").equals(IN_PLACE),
        Lines.date(line, "date"),
        Lines.number(line, "less_likely"),
        Lines.number(line, "less_severe"));
  }

  /// These values with those risks and their measures instead.
  public static Values with(Values values, List<Risk> risks) {
    var measures = new ArrayList<Map<String, String>>();
    risks.forEach(risk -> risk.measures().forEach(m -> measures.add(line(risk, m))));
    return values
        .withRows(RISKS, risks.stream().map(Risks::line).toList())
        .withRows(MEASURES, measures);
  }

  private static Map<String, String> line(Risk risk) {
    var line = new TreeMap<String, String>();
    line.put("id", risk.id());
    line.put("catalogue", risk.catalogue());
    line.put("title", risk.title());
    line.put("likelihood", figure(risk.likelihood()));
    line.put("severity", figure(risk.severity()));
    line.put("owner", risk.owner() == null ? "" : risk.owner().toString());
    line.put("residual_likelihood", figure(risk.confirmedLikelihood()));
    line.put("residual_severity", figure(risk.confirmedSeverity()));
    return line;
  }

  private static Map<String, String> line(Risk risk, Measure measure) {
    var line = new TreeMap<String, String>();
    line.put("risk", risk.id());
    line.put("catalogue", measure.catalogue());
    line.put("text", measure.text());
    line.put("progress", measure.inPlace() ? IN_PLACE : PLANNED);
    line.put("date", measure.on() == null ? "" : measure.on().toString());
    line.put("less_likely", String.valueOf(measure.lessLikely()));
    line.put("less_severe", String.valueOf(measure.lessSevere()));
    return line;
  }

  private static String figure(int number) {
    return number == 0 ? "" : String.valueOf(number);
  }

  /// The greatest residual risk; 0 without any.
  public static int greatest(Values values) {
    return of(values).stream().mapToInt(Risk::residual).max().orElse(0);
  }

  /// The three greatest residual risks, the greatest first.
  public static List<Risk> top(Values values) {
    return of(values).stream()
        .sorted(Comparator.comparingInt(Risk::residual).reversed())
        .limit(TOP)
        .toList();
  }
}
