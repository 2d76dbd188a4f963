package fr.gouvernail.scoring;

import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.questionnaire.Questionnaire.MaturityLevel;
import fr.gouvernail.scoring.AuditResult.Cap;
import fr.gouvernail.scoring.AuditResult.CapReason;
import fr.gouvernail.scoring.AuditResult.NextLevel;
import fr.gouvernail.scoring.AuditResult.Requirement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the level on published scores, then lowers it by the rules of the questionnaire, in their
/// order.
final class Levels {

  /// @param next null at the highest level
  record Reading(String raw, String level, List<Cap> caps, @Nullable NextLevel next) {}

  private final Questionnaire questionnaire;
  private final BigDecimal score;
  private final Map<String, BigDecimal> dimensions;
  private final List<String> gatesAtZero;
  private final boolean prohibitedUse;
  private final List<Cap> caps = new ArrayList<>();
  private MaturityLevel level;

  /// @param dimensions published score of each counted dimension, in the questionnaire's order
  private Levels(
      Questionnaire questionnaire,
      BigDecimal score,
      Map<String, BigDecimal> dimensions,
      List<String> gatesAtZero,
      boolean prohibitedUse) {
    this.questionnaire = questionnaire;
    this.score = score;
    this.dimensions = dimensions;
    this.gatesAtZero = gatesAtZero;
    this.prohibitedUse = prohibitedUse;
    this.level = questionnaire.maturityLevel(score);
  }

  static Reading read(
      Questionnaire questionnaire,
      BigDecimal score,
      Map<String, BigDecimal> dimensions,
      List<String> gatesAtZero,
      boolean prohibitedUse) {
    return new Levels(questionnaire, score, dimensions, gatesAtZero, prohibitedUse).read();
  }

  private Reading read() {
    var raw = level;
    var rules = questionnaire.levelRules();
    if (!gatesAtZero.isEmpty()) {
      lower(rules.gateMaxLevel(), CapReason.GATE, gatesAtZero, null, List.of());
    }
    // Highest first, so that a company far behind comes down level by level.
    rules.weakestLink().stream()
        .sorted(
            Comparator.comparingInt((Questionnaire.WeakestLink w) -> rank(w.level())).reversed())
        .forEach(this::weakestLink);
    if (prohibitedUse) {
      lower(rules.prohibitedUseMaxLevel(), CapReason.PROHIBITED_USE, List.of(), null, List.of());
    }
    return new Reading(raw.id(), level.id(), List.copyOf(caps), next().orElse(null));
  }

  private void weakestLink(Questionnaire.WeakestLink rule) {
    var behind = behind(rule.everyDimensionAtLeast());
    if (level.rank() >= rank(rule.level()) && !behind.isEmpty()) {
      var below = withRank(rank(rule.level()) - 1).orElseThrow();
      lower(below.id(), CapReason.WEAKEST_LINK, List.of(), rule.everyDimensionAtLeast(), behind);
    }
  }

  private void lower(
      String atMost,
      CapReason reason,
      List<String> questions,
      @Nullable Integer threshold,
      List<String> behind) {
    var cap = questionnaire.maturityLevel(atMost);
    if (level.rank() > cap.rank()) {
      caps.add(new Cap(reason, level.id(), cap.id(), questions, threshold, behind));
      level = cap;
    }
  }

  private Optional<NextLevel> next() {
    return withRank(level.rank() + 1)
        .map(next ->
            new NextLevel(
                next.id(),
                next.minScore(),
                BigDecimal.valueOf(next.minScore())
                    .subtract(score)
                    .max(BigDecimal.ZERO)
                    .setScale(1),
                requirements(next)));
  }

  private List<Requirement> requirements(MaturityLevel next) {
    var rules = questionnaire.levelRules();
    var requirements = new ArrayList<Requirement>();
    if (next.rank() > rank(rules.gateMaxLevel())) {
      requirements.add(
          new Requirement(CapReason.GATE, gatesAtZero.isEmpty(), gatesAtZero, null, List.of()));
    }
    rules.weakestLink().stream()
        .filter(rule -> rank(rule.level()) <= next.rank())
        // The strictest rule of the levels up to the next one says it all.
        .max(Comparator.comparingInt(Questionnaire.WeakestLink::everyDimensionAtLeast))
        .ifPresent(rule -> {
          var behind = behind(rule.everyDimensionAtLeast());
          requirements.add(
              new Requirement(
                  CapReason.WEAKEST_LINK,
                  behind.isEmpty(),
                  List.of(),
                  rule.everyDimensionAtLeast(),
                  behind));
        });
    if (next.rank() > rank(rules.prohibitedUseMaxLevel())) {
      requirements.add(
          new Requirement(CapReason.PROHIBITED_USE, !prohibitedUse, List.of(), null, List.of()));
    }
    return requirements;
  }

  private List<String> behind(int threshold) {
    var bound = BigDecimal.valueOf(threshold);
    return questionnaire.dimensions().stream()
        .map(Questionnaire.Dimension::id)
        .filter(id -> {
          var published = dimensions.get(id);
          return published != null && published.compareTo(bound) < 0;
        })
        .toList();
  }

  private int rank(String level) {
    return questionnaire.maturityLevel(level).rank();
  }

  private Optional<MaturityLevel> withRank(int rank) {
    return questionnaire.maturityLevels().stream().filter(l -> l.rank() == rank).findFirst();
  }
}
