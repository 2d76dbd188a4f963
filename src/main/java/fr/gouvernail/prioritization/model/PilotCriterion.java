package fr.gouvernail.prioritization.model;

/// What makes a good pilot; the texts are `prioritization.pilot.<name>`. Source: use-case charter
/// §1.9.
public enum PilotCriterion {
  /// In the quadrant of quick wins, with an effect within six months.
  QUICK_WIN,
  /// Purpose, limits, threshold of success and threshold to stop.
  CLEAR_SCOPE,
  /// A real problem, tied to an aim of the company.
  ALIGNMENT,
  /// Accessible data of known quality, people and days.
  RESOURCES
}
