package fr.gouvernail.classification;

import fr.gouvernail.aiact.Answers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Answers of which it is known what they lead to.
public final class SampleAnswers {

  /// An assistant for writing, by subscription: transparency.
  public static final Answers WRITING =
      answers(
          "N01",
          "oui",
          "N02",
          "utilise",
          "N03",
          "",
          "N05",
          "non",
          "N08",
          "",
          "N11",
          "generation",
          "N12",
          "service",
          "N13",
          "salaries");

  /// A tool that sorts applications: high-risk.
  public static final Answers SORTING =
      answers(
          "N01",
          "oui",
          "N02",
          "utilise",
          "N03",
          "",
          "N05",
          "non",
          "N08",
          "recrutement",
          "N09",
          "oui",
          "N10C",
          "non",
          "N11",
          "",
          "N12",
          "service",
          "N13",
          "candidats");

  /// The same by somebody who does not know whether it profiles: a lawyer has to see it.
  public static final Answers UNSURE = SORTING.with("N09", List.of("ne_sait_pas"));

  /// A forecast of sales: minimal.
  public static final Answers FORECAST =
      answers(
          "N01", "oui", "N02", "utilise", "N03", "", "N05", "non", "N08", "", "N11", "", "N12",
          "non", "N13", "");

  /// A macro: out of scope.
  public static final Answers MACRO = answers("N01", "non");

  /// The mood of call agents: prohibited.
  public static final Answers MOOD =
      answers("N01", "oui", "N02", "utilise", "N03", "emotions_travail", "N04", "aucune");

  private SampleAnswers() {}

  private static Answers answers(String... parts) {
    Map<String, List<String>> chosen = new LinkedHashMap<>();
    for (int i = 0; i < parts.length; i += 2) {
      chosen.put(parts[i], parts[i + 1].isEmpty() ? List.of() : List.of(parts[i + 1]));
    }
    return new Answers(chosen);
  }
}
