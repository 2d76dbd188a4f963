package fr.gouvernail.engagement.mission;

/// What a mission is on a day.
public enum MissionState {
  ASKED,
  RUNNING,
  COMING,
  OVER,
  REFUSED,
  WITHDRAWN;

  /// Whether consultants may be sent.
  public boolean isGranted() {
    return this == RUNNING || this == COMING;
  }
}
