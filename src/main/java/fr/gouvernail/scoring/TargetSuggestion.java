package fr.gouvernail.scoring;

import fr.gouvernail.questionnaire.Facts;
import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.questionnaire.Questionnaire.TargetProfile;
import fr.gouvernail.questionnaire.Truth;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/// A target profile proposed from the facts.
///
/// @param profile id of the profile
/// @param because ids of the known facts that its rule reads; for a rule that « any » fact
///   triggers, only those that are true. For the default profile, every known fact that keeps the
///   other rules from holding
/// @param unknown ids of the facts that could still change the suggestion
public record TargetSuggestion(String profile, List<String> because, List<String> unknown) {
  public TargetSuggestion {
    because = List.copyOf(because);
    unknown = List.copyOf(unknown);
  }

  static TargetSuggestion from(Questionnaire questionnaire, Facts facts) {
    for (var profile : questionnaire.targetProfiles()) {
      var rule = profile.suggestedWhen();
      if (rule != null && rule.evaluate(facts) == Truth.TRUE) {
        // Facts without which the rule would not hold, or failing that all those it reads.
        var read = ordered(questionnaire, rule.facts());
        var yes = read.stream().filter(f -> facts.flag(f).orElse(false)).toList();
        return new TargetSuggestion(profile.id(), yes.isEmpty() ? read : yes, List.of());
      }
    }
    var rules = new LinkedHashSet<String>();
    questionnaire.targetProfiles().stream()
        .map(TargetProfile::suggestedWhen)
        .filter(Objects::nonNull)
        .forEach(rule -> rules.addAll(rule.facts()));
    var read = ordered(questionnaire, rules);
    var byDefault =
        questionnaire.targetProfiles().stream()
            .filter(p -> p.suggestedWhen() == null)
            .findFirst()
            .orElseThrow();
    return new TargetSuggestion(
        byDefault.id(),
        read.stream().filter(facts::knows).toList(),
        read.stream().filter(fact -> !facts.knows(fact)).toList());
  }

  private static List<String> ordered(Questionnaire questionnaire, Collection<String> facts) {
    return questionnaire.facts().stream()
        .map(Questionnaire.FactDefinition::id)
        .filter(facts::contains)
        .toList();
  }
}
