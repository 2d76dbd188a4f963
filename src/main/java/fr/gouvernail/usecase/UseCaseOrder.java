package fr.gouvernail.usecase;

/// In what order uses are listed; those of which it is not known come last, and equal ones by
/// number.
public record UseCaseOrder(By by, boolean descending) {

  public static final UseCaseOrder USUAL = new UseCaseOrder(By.NUMBER, false);

  /// What uses may be ordered by.
  public enum By {
    NUMBER,
    TITLE,
    /// From the draft to the end.
    STATE,
    /// From the least demanding class.
    CLASS,
    FUNCTION,
    LEVEL,
    IMPACT,
    FEASIBILITY,
    REVIEW,
    CHANGED
  }
}
