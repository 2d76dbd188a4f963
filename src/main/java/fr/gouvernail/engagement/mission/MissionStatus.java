package fr.gouvernail.engagement.mission;

import java.time.LocalDate;

/// How far a mission has come, whatever the day.
enum MissionStatus {
  ASKED,
  GRANTED,
  REFUSED,
  /// The firm asks no more.
  WITHDRAWN,
  /// The company ended it before its last day.
  ENDED;

  MissionState on(LocalDate day, LocalDate first, LocalDate last) {
    return switch (this) {
      case ASKED -> MissionState.ASKED;
      case REFUSED -> MissionState.REFUSED;
      case WITHDRAWN -> MissionState.WITHDRAWN;
      case ENDED -> MissionState.OVER;
      case GRANTED ->
          day.isAfter(last)
              ? MissionState.OVER
              : day.isBefore(first) ? MissionState.COMING : MissionState.RUNNING;
    };
  }
}
