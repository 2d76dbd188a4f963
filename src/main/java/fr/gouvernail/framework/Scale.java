package fr.gouvernail.framework;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What scores go from and to, with the names of some of them.
///
/// @param min from 0
/// @param max above min
/// @param levels in the order of the file; any scores may be named, or none
public record Scale(int min, int max, List<ScoreLevel> levels) {

  /// Where a framework has no scale of its own.
  public static final Scale PERCENT = new Scale(0, 100, List.of());

  /// @throws IllegalArgumentException unless 0 ≤ min < max
  public Scale {
    if (!valid(min, max)) {
      throw new IllegalArgumentException("a scale from " + min + " to " + max);
    }
    levels = List.copyOf(levels);
  }

  /// Whether a scale may go from and to there.
  public static boolean valid(int min, int max) {
    return 0 <= min && min < max;
  }

  /// The highest named score that is reached.
  public Optional<ScoreLevel> levelAt(BigDecimal score) {
    return levels.stream()
        .filter(level -> BigDecimal.valueOf(level.score()).compareTo(score) <= 0)
        .max(Comparator.comparingInt(ScoreLevel::score));
  }

  /// The name of a score.
  ///
  /// @param descriptionDoc what is expected of the documents at that score
  public record ScoreLevel(
      int score,
      LocalText name,
      @Nullable LocalText description,
      @Nullable LocalText descriptionDoc) {}
}
