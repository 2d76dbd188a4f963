package fr.gouvernail.prioritization.workshop;

import fr.gouvernail.prioritization.model.Scores;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.usecase.model.Criterion;
import fr.gouvernail.usecase.model.Matrix;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// What one participant gives in one round.
public record Ballot(Map<Criterion, Vote> votes) {

  /// The longest reason, in characters.
  public static final int LONGEST_REASON = 200;

  /// @param score from 1 to 10
  /// @param reason in one line; empty where none was given
  public record Vote(int score, String reason) {

    /// @throws RuleViolated for a score out of range or a reason that is too long
    public Vote {
      reason = reason.strip().replaceAll("\\s+", " ");
      if (!Scores.isScore(score)) {
        throw new RuleViolated("prioritization.rule.range", Matrix.LEAST, Matrix.MOST);
      }
      if (reason.length() > LONGEST_REASON) {
        throw new RuleViolated("prioritization.rule.reason", LONGEST_REASON);
      }
    }
  }

  public Ballot {
    var inOrder = new EnumMap<Criterion, Vote>(Criterion.class);
    inOrder.putAll(votes);
    votes = java.util.Collections.unmodifiableMap(inOrder);
  }

  /// @throws RuleViolated unless it scores these criteria, all of them and no other
  void requireFor(Set<Criterion> criteria) {
    if (!votes.keySet().equals(criteria)) {
      throw new RuleViolated("prioritization.rule.incomplete");
    }
  }
}
