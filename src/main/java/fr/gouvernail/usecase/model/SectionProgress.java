package fr.gouvernail.usecase.model;

import java.util.List;

/// How far a section is on the way to the next state.
///
/// @param section its id
/// @param needed fields that the next state needs, with what is there now
/// @param filled those of them that nothing is wrong with
/// @param open what still blocks the next state
public record SectionProgress(String section, int needed, int filled, List<Finding> open) {

  /// All sections in order; without a next state nothing is needed.
  public static List<SectionProgress> of(
      SheetModel model, Edition edition, Circumstances circumstances) {
    throw new UnsupportedOperationException();
  }

  public boolean isDone() {
    return open.isEmpty();
  }
}
