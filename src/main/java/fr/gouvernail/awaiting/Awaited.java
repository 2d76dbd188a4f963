package fr.gouvernail.awaiting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A matter that awaits the caller.
///
/// @param from since when
/// @param due by when; null where nothing presses
/// @param path where to act, within the workspace
public record Awaited(
    MatterKind kind,
    UUID subject,
    LocalDate from,
    @Nullable LocalDate due,
    List<MatterFact> facts,
    String path) {

  /// Whether it should have been settled before that day.
  public boolean isLate(LocalDate today) {
    return due != null && due.isBefore(today);
  }

  /// What awaits somebody, the most pressing first.
  ///
  /// @param total how many there are; more than the list has where that was bounded
  public record Everything(List<Awaited> matters, long total) {}
}
