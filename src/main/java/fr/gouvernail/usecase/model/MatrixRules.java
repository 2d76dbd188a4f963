package fr.gouvernail.usecase.model;

import fr.gouvernail.usecase.model.Acceptance.Subject;
import fr.gouvernail.usecase.model.Finding.Code;
import java.util.Optional;
import java.util.Set;

/// Impact and feasibility (use-case charter, §1.6; V09).
final class MatrixRules {

  private MatrixRules() {}

  static void check(Known known, Findings out) {
    Lines.unique(known, FieldIds.SCORES, "criterion", Stage.APPROVED, out);
    v09(known, out);
  }

  private static void v09(Known known, Findings out) {
    if (known.quadrant().equals(Optional.of(Quadrant.AVOID))
        && !Accepted.in(known).has(Subject.AVOID_ZONE)) {
      out.block(Code.V09, Set.of(Stage.APPROVED), FieldIds.SCORES);
    }
  }
}
