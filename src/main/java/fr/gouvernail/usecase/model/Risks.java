package fr.gouvernail.usecase.model;

import java.util.List;

/// The risks of a sheet.
public final class Risks {

  private Risks() {}

  /// In the order of the sheet.
  public static List<Risk> of(Values values) {
    throw new UnsupportedOperationException();
  }

  /// These values with those risks and their measures instead.
  public static Values with(Values values, List<Risk> risks) {
    throw new UnsupportedOperationException();
  }

  /// The greatest residual risk; 0 without any.
  public static int greatest(Values values) {
    return of(values).stream().mapToInt(Risk::residual).max().orElse(0);
  }

  /// The three greatest residual risks, the greatest first.
  public static List<Risk> top(Values values) {
    throw new UnsupportedOperationException();
  }
}
