package fr.gouvernail.decision;

import fr.gouvernail.tenancy.RuleViolated;
import java.util.List;

/// Something to be decided.
///
/// @param id chosen by whoever asks, so that asking twice is one request
/// @param title 1 to 200 characters
/// @param facts what the decision is taken on, in the order in which it is read
/// @param workingDays delay that the company promises, 1 to 20 (charter, `delai_reponse`)
public record NewRequest(
    RequestId id, RequestKind kind, String title, List<Fact> facts, int workingDays) {

  /// In working days.
  public static final int LONGEST_DELAY = 20;

  private static final int MOST_FACTS = 20;

  public NewRequest {
    facts = List.copyOf(facts);
    if (workingDays < 1 || workingDays > LONGEST_DELAY) {
      throw new IllegalArgumentException("a delay of " + workingDays);
    }
    if (facts.size() > MOST_FACTS) {
      throw new IllegalArgumentException(facts.size() + " facts");
    }
    if (facts.stream().anyMatch(fact -> fact.value().length() > Words.LONGEST)) {
      throw new RuleViolated("decision.rule.long", Words.LONGEST);
    }
  }
}
