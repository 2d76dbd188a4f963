package fr.gouvernail.usecase.model;

import java.util.List;

/// Checks an edition against everything that is written about its fields.
public final class Rules {

  private Rules() {}

  /// Everything found, in the order of the sheet, for all stages.
  public static List<Finding> check(
      SheetModel model, Edition edition, Circumstances circumstances) {
    throw new UnsupportedOperationException();
  }

  /// What keeps the edition from entering that state.
  public static List<Finding> blocking(
      SheetModel model, Edition edition, Circumstances circumstances, Stage stage) {
    throw new UnsupportedOperationException();
  }
}
