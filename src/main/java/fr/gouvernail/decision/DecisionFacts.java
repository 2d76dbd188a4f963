package fr.gouvernail.decision;

import fr.gouvernail.tenancy.WorkspaceFacts;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How many decisions stand in the register.
@Component
class DecisionFacts implements WorkspaceFacts {

  private final Decisions decisions;

  DecisionFacts(Decisions decisions) {
    this.decisions = decisions;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, Integer> facts() {
    return Map.of("decisions.taken", Math.toIntExact(decisions.count()));
  }
}
