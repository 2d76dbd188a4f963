package fr.gouvernail.usecase.model;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/// Scores of the matrix (use-case charter, §1.6).
public final class Matrix {

  public static final int LEAST = 1;
  public static final int MOST = 10;

  /// From here on an axis is high.
  public static final BigDecimal THRESHOLD = new BigDecimal("5.5");

  /// From this spread on, raters have to talk: « À discuter ».
  public static final int WIDE = 4;

  private Matrix() {}

  /// The score of an axis, rounded half up to one decimal; nothing while a sub-criterion has none.
  public static Optional<BigDecimal> score(Axis axis, Map<Criterion, ? extends Number> scores) {
    throw new UnsupportedOperationException();
  }

  /// Where these scores put a use; nothing while one is missing.
  public static Optional<Quadrant> quadrant(Map<Criterion, ? extends Number> scores) {
    throw new UnsupportedOperationException();
  }

  public static Quadrant quadrant(BigDecimal impact, BigDecimal feasibility) {
    throw new UnsupportedOperationException();
  }

  /// The median of what several people gave to one sub-criterion; of an even number the mean of the
  /// two in the middle.
  ///
  /// @throws IllegalArgumentException for nobody, or a score outside 1 to 10
  public static BigDecimal median(Collection<Integer> raters) {
    throw new UnsupportedOperationException();
  }

  /// Between the greatest and the least score.
  public static int spread(Collection<Integer> raters) {
    throw new UnsupportedOperationException();
  }

  public static boolean isWide(Collection<Integer> raters) {
    return spread(raters) >= WIDE;
  }

  /// What the sheet says, as far as it is scored.
  public static Map<Criterion, Integer> scores(Values values) {
    throw new UnsupportedOperationException();
  }

  /// These values with those scores, and the reasons that stand beside them by criterion.
  public static Values with(
      Values values, Map<Criterion, Integer> scores, Map<Criterion, String> reasons) {
    throw new UnsupportedOperationException();
  }
}
