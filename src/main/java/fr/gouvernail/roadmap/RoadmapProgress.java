package fr.gouvernail.roadmap;

/// How far the roadmap is; abandoned actions count nowhere.
///
/// @param open actions with something left to do, the blocked ones included
/// @param points load of what is open or done
/// @param donePoints load of what is done
public record RoadmapProgress(long open, long blocked, long done, long points, long donePoints) {

  /// Share of the load that is done, 0 to 100, rounded half up; 0 for an empty roadmap.
  public int percent() {
    return points == 0 ? 0 : (int) ((donePoints * 200 + points) / (points * 2));
  }

  public boolean isEmpty() {
    return open + done == 0;
  }
}
