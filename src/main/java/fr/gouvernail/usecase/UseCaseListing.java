package fr.gouvernail.usecase;

import fr.gouvernail.usecase.model.State;
import fr.gouvernail.usecase.model.Values;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A use with what its sheets say, for exports and imports.
///
/// @param work the sheet that is being prepared; null while none is
/// @param life the one that was approved; null before
public record UseCaseListing(UseCaseRow row, @Nullable Page work, @Nullable Page life) {

  /// A sheet.
  ///
  /// @param version to hand back with a change
  /// @param number of the edition
  /// @param open ids of the fields that the caller may change now
  public record Page(long version, int number, State state, Values values, Set<String> open) {}

  /// What lists show: the sheet that lives, else the one that is being prepared.
  @SuppressWarnings("NullAway") // a use has one of both
  public Page shown() {
    return life != null ? life : work;
  }

  /// What is worked on, else the sheet that lives.
  public Page current() {
    return work != null ? work : shown();
  }
}
