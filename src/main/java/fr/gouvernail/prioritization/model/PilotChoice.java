package fr.gouvernail.prioritization.model;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.usecase.model.Quadrant;
import fr.gouvernail.usecase.model.State;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which use of AI a company should try next, with the reasons. Source: use-case charter §1.9.
///
/// @param first whether nothing was ever tried: then all four criteria have to be met; later a
///   quick win is welcome, and not required
/// @param candidates what is not tried yet and not prohibited, the one to begin with first
public record PilotChoice(boolean first, List<Candidate> candidates) {

  private static final Set<PilotCriterion> ALWAYS =
      EnumSet.complementOf(EnumSet.of(PilotCriterion.QUICK_WIN));

  /// Why a use stands where it does; the texts are `prioritization.pilot.reason.<name>`.
  public enum Reason {
    ALL_MET,
    /// A later pilot may be no quick win, if the director says why.
    NEEDED_MET,
    SOME_MISSING,
    MINIMAL_RISK,
    HIGH_RISK,
    UNCLASSIFIED,
    APPROVED,
    SUBMITTED,
    TO_BE_WRITTEN
  }

  /// A use that could be tried.
  ///
  /// @param met the criteria for which there is evidence
  /// @param ready whether those are enough
  public record Candidate(
      Placed useCase, Set<PilotCriterion> met, boolean ready, List<Reason> reasons) {

    public Candidate {
      met = Set.copyOf(met);
      reasons = List.copyOf(reasons);
    }

    /// What is missing, in the order of the criteria.
    public List<PilotCriterion> missing() {
      return EnumSet.allOf(PilotCriterion.class).stream().filter(c -> !met.contains(c)).toList();
    }
  }

  /// Ready ones first; then those that meet more, that the law makes less of, whose charter has
  /// come further, that are placed better.
  private static final Comparator<Candidate> ORDER =
      Comparator.comparing(Candidate::ready)
          .reversed()
          .thenComparing(c -> c.met().size(), Comparator.reverseOrder())
          .thenComparing(c -> burden(c.useCase().riskClass()))
          .thenComparing(c -> distance(c.useCase().state()))
          .thenComparing(c -> c.useCase().worth(), Comparator.reverseOrder())
          .thenComparing(c -> c.useCase().number());

  /// Chooses among all uses of a company.
  public static PilotChoice among(Collection<Placed> all) {
    boolean first = all.stream().noneMatch(p -> p.wasTried());
    return new PilotChoice(
        first,
        all.stream()
            .filter(p -> p.isBeforePilot() && p.riskClass() != AiActClass.PROHIBITED)
            .map(p -> candidate(p, first))
            .sorted(ORDER)
            .toList());
  }

  private static Candidate candidate(Placed useCase, boolean first) {
    var met = EnumSet.noneOf(PilotCriterion.class);
    for (var criterion : PilotCriterion.values()) {
      boolean shown = !useCase.evidence().getOrDefault(criterion, "").isBlank();
      if (shown && (criterion != PilotCriterion.QUICK_WIN || useCase.isIn(Quadrant.QUICK_WIN))) {
        met.add(criterion);
      }
    }
    boolean ready = met.containsAll(first ? EnumSet.allOf(PilotCriterion.class) : ALWAYS);
    return new Candidate(useCase, met, ready, reasons(useCase, met, ready));
  }

  private static List<Reason> reasons(Placed useCase, Set<PilotCriterion> met, boolean ready) {
    var reasons = new ArrayList<Reason>();
    reasons.add(
        met.size() == PilotCriterion.values().length
            ? Reason.ALL_MET
            : ready ? Reason.NEEDED_MET : Reason.SOME_MISSING);
    switch (useCase.riskClass()) {
      case null -> reasons.add(Reason.UNCLASSIFIED);
      case HIGH_RISK -> reasons.add(Reason.HIGH_RISK);
      case MINIMAL, OUT_OF_SCOPE -> reasons.add(Reason.MINIMAL_RISK);
      case TRANSPARENCY, PROHIBITED -> {}
    }
    reasons.add(
        switch (useCase.state()) {
          case APPROVED -> Reason.APPROVED;
          case SUBMITTED -> Reason.SUBMITTED;
          default -> Reason.TO_BE_WRITTEN;
        });
    return reasons;
  }

  private static int burden(@Nullable AiActClass riskClass) {
    return switch (riskClass) {
      case null -> 2;
      case OUT_OF_SCOPE, MINIMAL -> 0;
      case TRANSPARENCY -> 1;
      case HIGH_RISK -> 3;
      case PROHIBITED -> 4;
    };
  }

  private static int distance(State state) {
    return switch (state) {
      case APPROVED -> 0;
      case SUBMITTED -> 1;
      case CHANGES_REQUESTED -> 2;
      default -> 3;
    };
  }
}
