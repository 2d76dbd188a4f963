package fr.gouvernail.usecase.model;

import fr.gouvernail.usecase.model.Acceptance.Subject;
import java.util.List;

/// What directors took upon themselves about an edition, as far as it counts.
record Accepted(List<Acceptance> all) {

  static Accepted in(Known known) {
    var involved = new Involved(known.edition(), known.circumstances());
    return new Accepted(
        known.edition().acceptances().stream()
            .filter(acceptance -> involved.accepts(acceptance.by()))
            .filter(acceptance -> acceptance.reason().strip().length() >= Acceptance.LEAST_REASON)
            .toList());
  }

  boolean has(Subject subject) {
    return all.stream().anyMatch(acceptance -> acceptance.subject() == subject);
  }

  boolean hasResidual(int residual) {
    return all.stream()
        .anyMatch(acceptance ->
            acceptance.subject() == Subject.RESIDUAL_RISK && acceptance.residual() >= residual);
  }
}
