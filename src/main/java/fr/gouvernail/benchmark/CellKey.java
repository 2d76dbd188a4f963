package fr.gouvernail.benchmark;

/// Names a cell of the comparison.
///
/// @param questionnaire id of the questionnaire
/// @param major its major version: others are not comparable
/// @param metric id of a dimension, or [#OVERALL]
/// @param value sector or size band; empty for [Segment#ALL]
record CellKey(String questionnaire, int major, String metric, Segment segment, String value) {

  static final String OVERALL = "";

  CellKey parent() {
    return new CellKey(questionnaire, major, metric, Segment.ALL, "");
  }
}
