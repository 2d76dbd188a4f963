package fr.gouvernail.report;

/// How far the making of a document has come.
public enum ReportStep {
  QUEUED(5),
  READING(20),
  COMPOSING(50),
  STORING(90),
  DONE(100),
  /// It was refused or interrupted; asking again starts afresh.
  FAILED(100);

  private final int percent;

  ReportStep(int percent) {
    this.percent = percent;
  }

  /// Progress to show, 0 to 100.
  public int percent() {
    return percent;
  }

  public boolean finished() {
    return this == DONE || this == FAILED;
  }
}
