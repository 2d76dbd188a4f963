package fr.gouvernail.catalogue;

import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.questionnaire.Version;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// One version of the risks, with the scales they are marked on.
///
/// @param likelihood what 1 to 4 mean, in that order
/// @param severity what 1 to 4 mean, in that order
/// @param levels what the product of both means, from the lowest
/// @param mostReduction by how much all measures together lower likelihood or severity at most
/// @param residualRule how measures lower a risk, in words
public record RiskCatalogue(
    String id,
    Version version,
    Text title,
    List<Mark> likelihood,
    List<Mark> severity,
    List<Level> levels,
    int mostReduction,
    Text residualRule,
    List<Term> categories,
    List<Measure> measures,
    List<RiskModel> risks) {

  public static final int HIGHEST_MARK = 4;

  public RiskCatalogue {
    likelihood = List.copyOf(likelihood);
    severity = List.copyOf(severity);
    levels = List.copyOf(levels);
    categories = List.copyOf(categories);
    measures = List.copyOf(measures);
    risks = List.copyOf(risks);
  }

  /// @param value 1 to 4
  public record Mark(int value, Text label, Text meaning) {}

  /// @param id `faible`, `modere`, `eleve` or `critique`
  /// @param min the lowest score of the level, included
  /// @param max the highest score of the level, included
  /// @param action what the level asks for
  public record Level(String id, int min, int max, Text label, Text action) {}

  /// What is left of a risk: marks of 1 to 4.
  public record Residual(int likelihood, int severity) {
    /// 1 to 16.
    public int score() {
      return likelihood * severity;
    }
  }

  public Optional<RiskModel> risk(String id) {
    return risks.stream().filter(risk -> risk.id().equals(id)).findFirst();
  }

  public Optional<Measure> measure(String id) {
    return measures.stream().filter(measure -> measure.id().equals(id)).findFirst();
  }

  /// @throws java.util.NoSuchElementException if there is no such category
  public Term category(String id) {
    return Term.named(categories, id);
  }

  /// @param score product of two marks
  /// @throws IllegalArgumentException if no two marks have that product
  public Level level(int score) {
    return levels.stream()
        .filter(level -> level.min() <= score && score <= level.max())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no level of " + score));
  }

  /// What is left of a risk once measures are in place; a proposal that the owner of the risk
  /// confirms.
  ///
  /// @param likelihood 1 to 4
  /// @param severity 1 to 4
  /// @param inPlace measures that are in place; planned ones reduce nothing
  public Residual residual(int likelihood, int severity, Collection<Measure> inPlace) {
    return new Residual(
        lowered(likelihood, inPlace, Measure::lessLikelihood),
        lowered(severity, inPlace, Measure::lessSeverity));
  }

  private int lowered(int mark, Collection<Measure> inPlace, ToIntFunction<Measure> by) {
    var reduction = inPlace.stream().distinct().mapToInt(by).sum();
    return Math.max(1, mark - Math.min(mostReduction, reduction));
  }
}
