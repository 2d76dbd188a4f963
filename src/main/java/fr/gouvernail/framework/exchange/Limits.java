package fr.gouvernail.framework.exchange;

/// What a library may hold at most. The largest that is published has 6,000 nodes.
final class Limits {

  static final int MEGABYTES = 10;
  static final int FRAMEWORKS = 20;
  static final int NODES = 10_000;
  static final int LEVELS = 20;
  static final int QUESTIONS = 200;
  static final int CHOICES = 500;
  static final int GROUPS = 500;
  static final int SCORES = 1_001;
  static final int REFERENCES = 20_000;
  static final int NAME = 2_000;
  static final int TEXT = 100_000;
  static final int SCORE = 1_000_000;
  static final int WEIGHT = 10_000;
  static final int ROWS = 12_000;
  static final int COLUMNS = 100;

  private Limits() {}
}
