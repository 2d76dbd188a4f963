package fr.gouvernail.scoring;

import java.util.List;

/// A target profile proposed from the facts.
///
/// @param profile id of the profile
/// @param because ids of the facts that decide: those that make its rule hold, or for the default
///   profile those that keep the other rules from holding
/// @param unknown ids of the facts that could still change the suggestion
public record TargetSuggestion(String profile, List<String> because, List<String> unknown) {
  public TargetSuggestion {
    because = List.copyOf(because);
    unknown = List.copyOf(unknown);
  }
}
