package fr.gouvernail.ailead;

/// The time that the company gives for the mission.
///
/// @param hours 0 where nobody ever said so
public record Allotment(int hours, Per per) {

  /// What the time is counted by.
  public enum Per {
    WEEK(35),
    MONTH(151);

    private final int most;

    Per(int most) {
      this.most = most;
    }

    /// The hours of a full-time job.
    public int most() {
      return most;
    }
  }

  boolean isPossible() {
    return hours >= 1 && hours <= per.most();
  }
}
