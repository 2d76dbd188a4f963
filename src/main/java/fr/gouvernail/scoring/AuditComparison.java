package fr.gouvernail.scoring;

import fr.gouvernail.questionnaire.Version;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The way from one audit to a later one, with the effect of a changed scope told apart from
/// progress.
///
/// @param score the overall score
/// @param substantiated the overall substantiated score
/// @param dimensions in the order of the later audit
/// @param down questions in decline, to be read first
/// @param entered questions counted in the later audit only
/// @param left questions counted in the earlier audit only
/// @param toConfirm one of the two rests mostly on declarations (« à confirmer »)
public record AuditComparison(
    Change score,
    Change substantiated,
    List<DimensionChange> dimensions,
    List<QuestionChange> down,
    List<QuestionChange> up,
    List<QuestionChange> same,
    List<String> entered,
    List<String> left,
    boolean toConfirm) {

  public AuditComparison {
    dimensions = List.copyOf(dimensions);
    down = List.copyOf(down);
    up = List.copyOf(up);
    same = List.copyOf(same);
    entered = List.copyOf(entered);
    left = List.copyOf(left);
  }

  public enum Trend {
    UP,
    /// Less than 3 points at equal scope.
    STABLE,
    DOWN
  }

  /// Two published numbers and what lies between them. Each part is null where one of its terms
  /// does not exist.
  ///
  /// @param delta after − before
  /// @param comparableBefore on the common questions only, with the later weights
  /// @param comparableAfter on the common questions only
  /// @param comparable « Progrès à périmètre égal »
  /// @param scopeEffect « Effet du changement de périmètre »: delta − comparable
  public record Change(
      @Nullable BigDecimal before,
      @Nullable BigDecimal after,
      @Nullable BigDecimal delta,
      @Nullable BigDecimal comparableBefore,
      @Nullable BigDecimal comparableAfter,
      @Nullable BigDecimal comparable,
      @Nullable BigDecimal scopeEffect,
      @Nullable Trend trend) {}

  /// @param toConfirm one of the two dimension results rests mostly on declarations
  public record DimensionChange(
      String dimension, Change score, Change substantiated, boolean toConfirm) {}

  /// @param question id in the later audit
  public record QuestionChange(String question, String dimension, int before, int after) {}

  /// Number of questions counted in both.
  public int common() {
    return down.size() + up.size() + same.size();
  }

  /// True if both were made with the same major version of the same questionnaire.
  public static boolean comparable(AuditResult before, AuditResult after) {
    return before.questionnaire().equals(after.questionnaire())
        && Version.of(before.version()).major() == Version.of(after.version()).major();
  }

  /// Compares two audits of the same major version.
  ///
  /// @throws IllegalArgumentException if they are not comparable
  public static AuditComparison between(AuditResult before, AuditResult after) {
    if (!comparable(before, after)) {
      throw new IllegalArgumentException(
          before.questionnaire()
              + " "
              + before.version()
              + " does not compare with "
              + after.questionnaire()
              + " "
              + after.version());
    }
    var same = new HashMap<String, String>();
    before.questions().forEach(q -> same.put(q.id(), q.id()));
    return between(before, after, same);
  }

  /// Compares two audits through an explicit mapping of question ids.
  ///
  /// @param newIds earlier id → later id; ids that are absent are retired
  public static AuditComparison between(
      AuditResult before, AuditResult after, Map<String, String> newIds) {
    return new Comparing(before, after, newIds).compare();
  }
}
