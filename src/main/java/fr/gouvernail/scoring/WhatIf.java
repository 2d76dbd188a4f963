package fr.gouvernail.scoring;

import fr.gouvernail.questionnaire.Questionnaire;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// « Et si… »: the score once some actions are done.
public final class WhatIf {

  private WhatIf() {}

  /// @param dimensions dimension → projected score, counted dimensions only
  /// @param level the projected level after the caps
  public record Projection(
      @Nullable BigDecimal before,
      @Nullable BigDecimal after,
      BigDecimal gain,
      @Nullable String level,
      Map<String, BigDecimal> dimensions) {
    public Projection {
      dimensions = Map.copyOf(dimensions);
    }
  }

  /// Moves every source question of the ticked actions one level up, never above its target.
  ///
  /// @param actions ids of actions of the result; others change nothing
  public static Projection project(
      Questionnaire questionnaire, AuditResult result, Set<String> actions) {
    throw new UnsupportedOperationException();
  }
}
