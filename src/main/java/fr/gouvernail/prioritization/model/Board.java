package fr.gouvernail.prioritization.model;

import fr.gouvernail.usecase.model.Axis;
import fr.gouvernail.usecase.model.Criterion;
import fr.gouvernail.usecase.model.Matrix;
import fr.gouvernail.usecase.model.Quadrant;
import fr.gouvernail.usecase.model.State;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Uses of AI in the order in which the matrix is read: by quadrant, the best placed first, those
/// without scores last.
public record Board(List<Placed> useCases) {

  private static final Comparator<Placed> ORDER =
      Comparator.<Placed, Integer>comparing(
              p -> p.quadrant().map(Quadrant::ordinal).orElse(Integer.MAX_VALUE))
          .thenComparing(Placed::worth, Comparator.reverseOrder())
          .thenComparing(Placed::number);

  public Board {
    useCases = useCases.stream().sorted(ORDER).toList();
  }

  /// Those of one quadrant.
  public List<Placed> in(Quadrant quadrant) {
    return useCases.stream().filter(p -> p.isIn(quadrant)).toList();
  }

  /// Those that stand somewhere.
  public List<Placed> placed() {
    return useCases.stream().filter(p -> p.quadrant().isPresent()).toList();
  }

  /// Those that miss a score.
  public List<Placed> unscored() {
    return useCases.stream().filter(p -> p.quadrant().isEmpty()).toList();
  }

  /// The first so many.
  public Board first(int most) {
    return new Board(useCases.subList(0, Math.min(most, useCases.size())));
  }

  /// Those that are still pursued.
  public Board pursued() {
    return new Board(useCases.stream().filter(p -> !p.isGivenUp()).toList());
  }

  /// What the strategic projects lack most; nothing without any.
  public Optional<Criterion> obstacle() {
    var strategic = in(Quadrant.STRATEGIC);
    return Scores.criteria(Axis.FEASIBILITY).stream()
        .filter(c -> !strategic.isEmpty())
        .min(
            Comparator.comparingInt(
                c -> strategic.stream().mapToInt(p -> p.scores().values().get(c)).sum()));
  }

  /// A strategic project and what it lacks to be a quick win.
  ///
  /// @param distance in points of feasibility
  public record Nearest(Placed useCase, BigDecimal distance) {}

  /// The strategic project that lacks least; nothing without any.
  public Optional<Nearest> nearest() {
    return in(Quadrant.STRATEGIC).stream()
        .map(p -> new Nearest(p, Matrix.THRESHOLD.subtract(p.feasibility().orElseThrow())))
        .min(Comparator.comparing(Nearest::distance));
  }

  /// What is tried though it is no quick win: somebody chose so.
  public List<Placed> pilotsElsewhere() {
    return useCases.stream()
        .filter(p -> p.state() == State.IN_PILOT)
        .filter(p -> p.quadrant().isPresent() && !p.isIn(Quadrant.QUICK_WIN))
        .toList();
  }
}
